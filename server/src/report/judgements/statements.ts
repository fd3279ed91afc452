import type { FrameworkArea } from '../../frameworks/schema';
import { areaOfSubject } from './subjects';
import type { Block } from '../blocks/blocks';
import { clauseReader, type GradeClause } from '../../vocabulary/clauses';
import { introducesEarlier } from './others/earlier-results';
import { fold, nameOf, tidy } from '../../text/fold';
import { holdsGrade } from './prose/joined-items';
import { type JudgementContext } from './context';
import type { Sighting } from './placing/sighting';
import { codeAt } from '../../text/letters';
import type { Span } from '../../text/spans';
import { Passage } from '../../text/passage';
import { unjudgedStatement } from './unjudged';
import type { ResolvedPart } from '../parts/parts';
import { Openings } from '../../text/word-edges';
import { coverSightings } from './cover-sentences';
import { isAnswered, isAwarded, sightingOf, spansFrom } from './sentences';

/** A sentence that awards a grade is not longer. */
const LONGEST = 320;

/**
 * Subjects that stand for the area of the heading above them, in the first sentence below it; not the label of a box in
 * one line with the sentence in it, which may be qualified by the next: 'Our judgement The service is …'.
 */
const ABOUT_THE_AREA =
  /^(?:the )?(?:(?:(?:[a-z' -]{0,40} )?(?:contribution|overall effectiveness|judge?ment)|effectiveness of services)\b(?! the )|(?:provision|organisation)$)/;

/** Stands for the area of the heading above wherever in its section it stands. */
const THIS_AREA = 'quality in this outcome area';

/** Summaries open with what the authority's services are as a whole. */
const SUMMARY = /^(?:executive )?summary\b/;

/** So far into a paragraph the words that tell a judgement are looked for, in characters. */
const NEAR = 160;

/** How many sentences of a paragraph may award one after the other. */
const SENTENCES = 2;

/**
 * The grades of opening sentences: of paragraphs, of list items, of the cover.
 *
 * @param isOfOthers Whether an offset lies where other inspections are told of: their results are listed in other words.
 */
export function statementSightings(context: JudgementContext, isOfOthers: (offset: number) => boolean): Sighting[] {
  const sightings: Sighting[] = [];
  const titles = ownTitles(context);
  let next = 0;
  let opened = -1;
  let above: Block | null = null;
  let earlier = false;
  for (const block of context.blocks) {
    // What introduces a list is true of all its items.
    earlier = block.kind === 'bullet' && above !== null && isEarlierItem(context, above, earlier);
    above = block;
    while (next < context.headings.length && (context.headings[next]?.first ?? 0) <= block.last) next++;
    const heading = context.headings[next - 1];
    const offset = context.lines.inkStart(block.first);
    const part = context.partAt(offset);
    if (!part.scale) continue;
    if (block.kind === 'text' && context.isCover(offset)) {
      sightings.push(...coverSightings(context, block));
      continue;
    }
    // A heading that is a block of its own has its judgement read from the heading.
    if (heading && heading.last >= block.last) continue;
    const opens = opened !== next;
    const line = heading && heading.first >= block.first ? heading.last + 1 : block.first;
    const start = line === block.first && block.marker ? block.marker.textStart : context.lines.inkStart(line);
    const cited = earlier || isOfOthers(start);
    if (opens || cited || mayAward(context, part, start, titles)) {
      const place = { heading: heading?.title ?? '', opens, titles, cited, start };
      sightings.push(...openingStatements(context, part, spansFrom(context, block, line), place));
    }
    if (!isGradeLine(context, block)) opened = next;
  }
  return sightings;
}

/** Whether a list item tells of an earlier inspection: what stands above it says so, or it goes on with items that do. */
function isEarlierItem(context: JudgementContext, above: Block, earlier: boolean): boolean {
  return introducesEarlier(context, above) ?? (above.kind === 'bullet' && earlier);
}

/** What stands above an opening sentence. */
interface Above {
  /** The title of its section. */
  readonly heading: string;
  /** Whether it is the first text of its section. */
  readonly opens: boolean;
  readonly titles: OwnTitles;
  /** Whether it tells of other or earlier inspections. */
  readonly cited: boolean;
  /** The offset at which it begins. */
  readonly start: number;
}

/** 'Grade 3' on a line of its own stands between a heading and its first sentence. */
function isGradeLine({ lines }: JudgementContext, { first, last }: Block): boolean {
  return (
    first === last && GRADE.mayOpen(lines.text, lines.inkStart(first)) && /^grade:?[ \u00A0]\d/i.test(lines.ink(first))
  );
}

const GRADE = new Openings(['grade']);

/** A heading of so many characters names a subject of this report's own, which no framework knows. */
const TELLING = 40;

/** The report's long headings: the same words as the subject of a sentence mean the same area. */
interface OwnTitles {
  readonly byName: ReadonlyMap<string, string>;
  /** Null where there are none. */
  readonly openings: Openings | null;
}

function ownTitles(context: JudgementContext): OwnTitles {
  const titles = context.headings.filter(({ title }) => title.length >= TELLING);
  const byName = new Map(titles.map(({ name, title }) => [name, title]));
  return { byName, openings: byName.size > 0 ? new Openings(byName.keys()) : null };
}

/** What names an area tells nothing. */
const TELLS = /\b(?:has|have|had|was|were|judged)\b/;

function openingStatements(
  context: JudgementContext,
  part: ResolvedPart,
  spans: readonly Span[],
  above: Above,
): Sighting[] {
  const unjudged = above.opens && !above.cited ? unjudgedStatement(context, part, spans, above.heading) : null;
  if (unjudged) return [unjudged];
  // Of a body alone the second sentence may tell the judgement that the first leads in to.
  const mayLeadIn = above.opens && !above.cited && part.body !== '';
  if (!mayLeadIn && !mayHaveGrade(context, part, spans)) return [];
  const sightings: Sighting[] = [];
  const passage = new Passage(context.lines.text, spans, LONGEST);
  let from = 0;
  for (let turn = 0; turn < SENTENCES; turn++) {
    const sentence = firstSentence(passage.folded.slice(from));
    const reader = clauseReader(part.levels);
    // Lists of earlier results give them as headings do: 'Overall effectiveness: good.'
    const listed = above.cited ? reader.heading(sentence.replace(/\.$/, '').trim()) : null;
    const clause = listed ?? reader.sentence(sentence, () => false);
    if (!clause && mayLeadIn && turn === 0) {
      from += sentence.length + 1;
      continue;
    }
    if (!clause) break;
    const shifted = shift(clause, from);
    const area = areaOfStatement(part, shifted, turn === 0 ? above : { ...above, opens: false });
    const retold = above.cited && above.opens && turn === 0 && ABOUT_THE_AREA.test(clause.subject);
    const named = listed && !TELLS.test(clause.subject) && !holdsGrade(clause.subject, context.vocabulary.levels);
    const subject = area ?? (named ? tidy(clause.subject) : null);
    if ((subject === null && !retold) || !isAwarded(passage, shifted)) break;
    if (isAnswered(context, passage.span(shifted.gradeStart, shifted.gradeEnd).end)) break;
    const of: Pick<Sighting, 'of'> = above.cited || isOfAnotherYear(context, shifted) ? { of: 'another' } : {};
    sightings.push({ ...sightingOf(part, passage, shifted, subject), at: above.start, ...of });
    from += sentence.length + 1;
  }
  return sightings;
}

/** The year in which it was found how something stood a test, behind the number of its paragraph: 'HP4 In 2004, we found that …'. */
const FOUND_IN = /^(?:[a-z]{0,3}[\d.]{1,5} )?in (?:[a-z]+ )?((?:19|20)\d\d)\b/;

/** Whether a clause says how something stood a test in a year that is not known to be that of this inspection. */
function isOfAnotherYear({ front }: JudgementContext, { tests, subject }: GradeClause): boolean {
  const year = tests ? FOUND_IN.exec(subject)?.[1] : undefined;
  return year !== undefined && !front.inspected.some(({ from, to }) => from.startsWith(year) || to.startsWith(year));
}

/** Words that stand near the start of a paragraph that tells what something contributes or achieves. */
const OUTCOMES = /outcomes[ \u00A0]for/;

/** A cheap look whether a paragraph may open with a judgement: by its first word, or by words near its start. */
function mayAward(context: JudgementContext, part: ResolvedPart, start: number, titles: OwnTitles): boolean {
  const { text } = context.lines;
  if (part.areas.mayOpen(text, start) || titles.openings?.mayOpen(text, start) === true) return true;
  // Its first letter may be a capital.
  if (text.startsWith(THIS_AREA.slice(1), start + 1)) return true;
  const near = text.slice(start, start + NEAR);
  const tells = near.includes('contribution') || (near.includes('outcomes') && OUTCOMES.test(near));
  return tells || (part.body !== '' && near.includes(part.body));
}

/**
 * A cheap look whether a grade may stand in the sentence that opens a paragraph. A full stop and a blank end it in the
 * text as they do once it is folded, unless they stand within markup.
 */
function mayHaveGrade({ lines }: JudgementContext, { levels }: ResolvedPart, spans: readonly Span[]): boolean {
  for (const { start, end } of spans) {
    const line = lines.text.slice(start, end);
    if (line.includes('<')) return true;
    const stop = line.indexOf('. ');
    if (levels.mayStandIn(lines.text, start, stop < 0 ? end : start + stop)) return true;
    if (stop >= 0 || line.endsWith('.')) return false;
  }
  return false;
}

function firstSentence(text: string): string {
  for (let at = 0; at < text.length; at++) {
    const code = codeAt(text, at);
    const stops = code === 46 || code === 63 || code === 33;
    if (stops && (at + 1 === text.length || codeAt(text, at + 1) === 32)) return text.slice(0, at + 1);
  }
  return text;
}

function shift(clause: GradeClause, by: number): GradeClause {
  return {
    ...clause,
    subjectStart: clause.subjectStart + by,
    subjectEnd: clause.subjectEnd + by,
    gradeStart: clause.gradeStart + by,
    gradeEnd: clause.gradeEnd + by,
  };
}

function areaOfStatement(part: ResolvedPart, clause: GradeClause, above: Above): FrameworkArea | string | null {
  const area = areaOfSubject(part, clause.subject, above.opens && SUMMARY.test(fold(above.heading)));
  if (area) return area;
  const title = above.titles.byName.get(nameOf(clause.subject));
  if (title !== undefined) return title;
  const ofHeading = part.areas.area(above.heading.replace(/\s?Grade \d.*$/i, ''));
  if (clause.tests) return ofHeading?.levels.length === 0 ? ofHeading : null;
  if (clause.subject === THIS_AREA) return ofHeading;
  return above.opens && ofHeading && (clause.contributes || ABOUT_THE_AREA.test(clause.subject)) ? ofHeading : null;
}
