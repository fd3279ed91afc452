import type { FrameworkArea } from '../frameworks/schema';
import { areaOfSubject } from './areas-of-text';
import type { Block } from './blocks';
import { clauseReader, type GradeClause } from './clauses';
import { clean, fold, foldName } from './fold';
import { piecesOf } from './heading-judgements';
import { judgement, type JudgementContext } from './judgement-context';
import { LineRole } from './layout';
import type { Judgement, Span } from './model';
import { Passage } from './passage';
import type { ResolvedPart } from './parts';

/** A sentence that awards a grade is not longer. */
const LONGEST = 420;

/** A sentence about earlier or other inspections awards nothing. */
const OTHER_TIME =
  /\b(?:previous(?:ly)?|last|earlier|in (?:19|20)\d\d|was|were|had been|no longer|not yet|less than|at the time|recent inspection)\b/;

/** Subjects that stand for the area of the heading above them, in the first sentence below it. */
const ABOUT_THE_AREA = /^(?:the )?(?:[a-z' -]{0,40} )?(?:contribution|overall effectiveness|judge?ment)\b/;

/** Summaries open with what the authority's services are as a whole. */
const SUMMARY = /^(?:executive )?summary\b/;

/** How many sentences of a paragraph may award one after the other. */
const SENTENCES = 2;

/**
 * The judgements of opening sentences: of paragraphs, of list items, of the cover.
 */
export function statementJudgements(context: JudgementContext): Judgement[] {
  const judgements: Judgement[] = [];
  const opened = new Set<number>();
  const titles = ownTitles(context);
  for (const block of context.blocks) {
    const offset = context.lines.inkStart(block.first);
    const part = context.partAt(offset);
    if (!part.scale || context.isCitedZone(offset)) continue;
    const cover = context.isCover(offset);
    if (cover && block.kind === 'text') judgements.push(...coverStatements(context, block));
    else {
      const heading = context.headingAt(context.lines.inkEnd(block.last))?.first ?? -1;
      const holdsMore = (context.headingAt(context.lines.inkEnd(block.last))?.last ?? -1) < block.last;
      judgements.push(...openingStatements(context, block, part, titles, !opened.has(heading)));
      if (holdsMore && !isGradeLine(context, block)) opened.add(heading);
    }
  }
  return judgements;
}

/** 'Grade 3' on a line of its own stands between a heading and its first sentence. */
function isGradeLine(context: JudgementContext, block: Block): boolean {
  return block.first === block.last && /^grade \d/i.test(context.lines.ink(block.first));
}

/** A heading of so many characters names a subject of this report's own, which no framework knows. */
const TELLING = 40;

/** The report's long headings by their folded names: the same words as the subject of a sentence mean the same area. */
function ownTitles(context: JudgementContext): ReadonlyMap<string, string> {
  return new Map(
    context.headings.filter(({ title }) => title.length >= TELLING).map(({ title }) => [foldName(title), clean(title)]),
  );
}

/** The lines of a block as spans, from one of them on. */
function spansFrom(context: JudgementContext, block: Block, line: number): Span[] {
  const spans: Span[] = [];
  for (let at = line; at <= block.last && spans.length < 8; at++) {
    if (context.layout.role(at) !== LineRole.text) continue;
    const start = at === block.first && block.marker ? block.marker.textStart : context.lines.inkStart(at);
    spans.push({ start, end: context.lines.inkEnd(at) });
  }
  return spans;
}

/** On a cover any line may open the sentence that gives a grade. */
function coverStatements(context: JudgementContext, block: Block): Judgement[] {
  const judgements: Judgement[] = [];
  for (let line = block.first; line <= block.last; line++) {
    if (context.layout.role(line) !== LineRole.text) continue;
    const passage = new Passage(context.lines.text, spansFrom(context, block, line), 260);
    for (const part of context.parts) {
      const clause = clauseReader(part.levels).sentence(passage.folded, (index) => endsLine(context, passage, index));
      const area = clause && !/\bif\b/.test(clause.subject) && areaOfSubject(part, clause.subject, true);
      if (!clause || !area || !isAwarded(passage, clause)) continue;
      judgements.push(statement(context, part, passage, clause, area, true));
      line = context.lines.at(passage.offset(clause.gradeEnd - 1));
      break;
    }
  }
  return judgements;
}

function openingStatements(
  context: JudgementContext,
  block: Block,
  part: ResolvedPart,
  titles: ReadonlyMap<string, string>,
  first: boolean,
): Judgement[] {
  const judgements: Judgement[] = [];
  const heading = context.headingAt(context.lines.inkEnd(block.last));
  // A heading is a block of its own; its judgement is read from the heading.
  if (heading && heading.first === block.first && block.kind === 'text' && heading.last === block.last) return [];
  let line = block.first;
  if (heading && heading.first >= block.first && heading.last < block.last) line = heading.last + 1;
  const spans = spansFrom(context, block, line);
  const passage = new Passage(context.lines.text, spans, LONGEST);
  let from = 0;
  for (let turn = 0; turn < SENTENCES; turn++) {
    const rest = passage.folded.slice(from);
    const clause = clauseReader(part.levels).sentence(firstSentence(rest), () => false);
    if (!clause) break;
    const shifted = shift(clause, from);
    const area = areaOfStatement(part, shifted, heading?.title ?? '', titles, first && turn === 0);
    if (area === null || !isAwarded(passage, shifted)) break;
    judgements.push(statement(context, part, passage, shifted, area, false));
    from += firstSentence(rest).length + 1;
  }
  return judgements;
}

function firstSentence(text: string): string {
  const end = /[.?!](?=\s|$)/.exec(text);
  return end ? text.slice(0, end.index + 1) : text;
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

function areaOfStatement(
  part: ResolvedPart,
  clause: GradeClause,
  heading: string,
  titles: ReadonlyMap<string, string>,
  opening: boolean,
): FrameworkArea | string | null {
  const area = areaOfSubject(part, clause.subject, opening && SUMMARY.test(fold(heading)));
  if (area) return area;
  const title = titles.get(foldName(clause.subject));
  if (title !== undefined) return title;
  const ofHeading = part.areas.area(heading);
  return opening && ofHeading && (clause.contributes || ABOUT_THE_AREA.test(clause.subject)) ? ofHeading : null;
}

function isAwarded(passage: Passage, clause: GradeClause): boolean {
  const before = passage.folded.slice(0, clause.gradeStart);
  return !OTHER_TIME.test(before) && !/^(?:an?|if|when|where|some|most|many|while|although) /.test(clause.subject);
}

/** Whether the line ends behind a place of the passage and the next one starts anew. */
function endsLine(context: JudgementContext, passage: Passage, index: number): boolean {
  const offset = passage.offset(index - 1) + 1;
  const line = context.lines.at(offset);
  const end = context.lines.inkEnd(line);
  if (offset < end && !/^\.?\d{0,2}\.?$/.test(context.lines.text.slice(offset, end))) return false;
  const next = context.lines.text.charAt(context.lines.inkStart(line + 1));
  return next === '' || next === next.toUpperCase();
}

function statement(
  context: JudgementContext,
  part: ResolvedPart,
  passage: Passage,
  clause: GradeClause,
  area: FrameworkArea | string,
  cover: boolean,
): Judgement {
  const span = passage.span(clause.gradeStart, clause.gradeEnd);
  return judgement({
    scale: part.scale ?? { id: 'words', direction: 'words', levels: [], legend: null },
    area,
    service: context.serviceAt(span.start) ?? (part.services.length > 0 ? serviceIn(part, clause.subject) : null),
    level: clause.level,
    printed: clean(context.lines.text.slice(span.start, span.end)),
    fragments: piecesOf(context, span),
    areaSpans: [passage.span(clause.subjectStart, clause.subjectEnd)],
    source: cover ? 'cover' : 'statement',
    role: 'awarded',
    headline: cover,
  });
}

function serviceIn(part: ResolvedPart, subject: string): string | null {
  return part.services.find(({ name, variants }) => [name, ...variants].some((v) => subject.includes(fold(v))))?.name ?? null;
}
