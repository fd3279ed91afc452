import type { FrameworkArea, FrameworkLevel } from '../../../frameworks/schema';
import type { Span } from '../../../text/spans';
import { fold as foldAll } from '../../../text/fold';
import { codeAt } from '../../../text/letters';
import { Passage } from '../../../text/passage';
import { sentencesOf, type SentencePattern } from '../../../vocabulary/sentences';
import type { Block } from '../../blocks/blocks';
import type { ResolvedPart } from '../../parts/parts';
import { scaleFor, WORDS } from '../../parts/scales';
import { type Chapters, chaptersOf, isOfLostChapter, subjectOfFormula } from './formula-subject';
import type { JudgementContext } from '../context';
import type { Sighting } from '../placing/sighting';
import { isAtAnother } from './rated';
import { spansFrom } from '../sentences';

/** So much of a paragraph is searched, in characters. */
const LONGEST = 4000;
const MOST_LINES = 60;

/** What, before a formula in its sentence, makes it one of another time, of a condition or of what somebody thinks. */
const UNSURE_BEFORE =
  /\b(?:if|whether|unless|should|could|would|(?<!\d )may(?! (?:19|20)\d\d)|might|previous(?:ly)?|(?<!\bsince (?:the|its|our) )last|earlier|in (?:19|20)\d\d|had been|no longer|following (?:an|our|the)|not|required|must|needs? to|ensures? that|(?:think|believe|feel|say|agree)s?(?: that)?)\b/;

/** What is said of something that is done about what a formula names: 'Monitoring of the' before 'quality of care is good'. */
const OF_WHAT_FOLLOWS =
  /\b(?:[a-z]{3,20}ing|assessments?|audits?|evaluations?|information|knowledge|oversight|reviews?) (?:about|in|of|on) (?:the )?$/;
const JUDGES = /\b(?:grad|judge?|rat)(?:e|ment|ing)/;

/** What makes a sentence what somebody else says. */
const SOMEBODY_SAYS = /\b(?:told|felt|said|says?|stated|thought|described|reported|confirmed|agreed)\b/;

/** What opens a sentence about one of several services: 'In urgent care services we rated safe as …'. */
const IN_ONE_SERVICE =
  /^[.; ]*(?:in|at|for|within) (?!this |the )(?:[a-z,'&-]+ ){1,8}?(?:services?|wards?|units?|departments?|hospitals?)\b/;

/** What, behind a formula in its sentence, says that it is of another time. */
const OTHER_TIME_BEHIND =
  /^[^.;]{0,60}?\b(?:at|in|from|following) (?:(?:the|our|its|their) )?(?:last|previous|earlier|(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:19|20)\d\d|(?:19|20)\d\d)\b/;

/**
 * What was may have been at another time, of which the sentences before tell; 'this' is what the report is about, and what
 * is rated, or continues to be, is so now.
 */
const PAST = /\b(?:(?<!\b(?:(?:is|are|be) (?:now )?|now been ))(?:rated|judged)|was|were)\b/;
const OTHER_TIME_ABOVE = /\b(?:previous(?:ly)?|last|earlier|in (?:19|20)\d\d|had been|following (?:an|our|the))\b/;

/** What, directly behind a formula, makes it a condition. */
const CONDITION = /^ (?:if|unless|provided that)\b/;

/** What, behind a formula, takes a part out of what it says of the whole: 'are met, but that in paragraph 7 is not'. */
const EXCEPTION = /^,? (?:but (?:that|those|one|some|not)|except|apart from|other than|with the exception)\b/;

/** What formulaic sentences say. */
export interface Formulas {
  readonly sightings: Sighting[];
  /** Where the grades start that repeat a result, and never stand for it. */
  readonly restating: Set<number>;
  /** Where the grades start that the sentence itself gives to the area that it names. */
  readonly naming: Set<number>;
  /** Where the grades start of what says nothing but that of the chapter whose heading stands above: 'Judgement outcome: good'. */
  readonly ofChapter: Set<number>;
  /** What is no grade by itself, but tells again what the result is where that is one of some levels. */
  readonly meant: Meant[];
}

export interface Meant {
  readonly area: string;
  readonly levels: readonly string[];
  readonly grade: Span;
  readonly areaSpans: readonly Span[];
}

/**
 * The grades of the formulaic sentences that the catalogue has for a framework: 'continues to be a good school', 'The
 * standards in this part are likely to be met'. A sentence that names no area grades that of the heading above it.
 */
export function formulaSightings(context: JudgementContext): Formulas {
  const found: Formulas = { sightings: [], restating: new Set(), naming: new Set(), ofChapter: new Set(), meant: [] };
  const above = new Map<ResolvedPart, Chapters>();
  for (const [index, block] of context.blocks.entries()) {
    const start = context.lines.inkStart(block.first);
    const part = context.partAt(start);
    const framework = part.detection?.framework;
    if (!framework || framework.sentences.length === 0 || !part.scale || context.isTaken(start)) continue;
    const sentences = sentencesOf(framework);
    if (!sentences.mayStandIn(context.lines.text, start, context.lines.inkEnd(block.last))) continue;
    let chapters = above.get(part);
    if (!chapters) above.set(part, (chapters = chaptersOf(context, part)));
    readFormulas(
      context,
      part,
      block,
      rowBelow(context, block, context.blocks[index + 1]),
      sentences.patterns,
      chapters,
      found,
    );
  }
  return found;
}

function readFormulas(
  context: JudgementContext,
  part: ResolvedPart,
  block: Block,
  below: readonly Span[],
  patterns: readonly SentencePattern[],
  chapters: Chapters,
  found: Formulas,
): void {
  const spans = [...spansFrom(context, block, block.first, MOST_LINES), ...below];
  const passage = new Passage(context.lines.text, spans, LONGEST);
  const { folded } = passage;
  const own = context.lines.inkEnd(block.last);
  const taken: { from: number; to: number }[] = [];
  for (const { sentence, telling, pattern } of patterns) {
    if (!folded.includes(telling)) continue;
    for (const match of folded.matchAll(pattern)) {
      const [from, to] = match.indices?.groups?.['grade'] ?? [0, 0];
      const end = match.index + match[0].length;
      if (below.length > 0 && passage.offset(match.index) >= own) continue;
      const next = match.indices?.groups?.['next'];
      if (next && !startsWithCapital(context.lines.text, passage.offset(next[0]))) continue;
      if (taken.some((other) => from < other.to && other.from < to)) continue;
      if (!sentence.cited && isUnsure(part, folded, match.index, end)) continue;
      if (isMetInPart(folded, match.index, end)) continue;
      taken.push({ from, to });
      const isOfAnother = sentence.cited || (PAST.test(match[0]) && isAtAnother(folded, match.index));
      const span = passage.span(from, to);
      const namesNone = sentence.area === null && match.groups?.['area'] === undefined;
      const any = namesNone && sentence.anyHeading;
      const place = { passage, at: match.index, grade: span.start, any };
      const { heading = null, above = null } = namesNone ? subjectOfFormula(context, part, chapters, place) : {};
      // Words that may be any must name what the heading names: a summary tells of others.
      if (any && sentence.phrase.includes('...') && heading && !match[0].includes(foldAll(nameOf(heading.area))))
        continue;
      if (sentence.notOfQuestion && heading && nameOf(heading.area).endsWith('?')) continue;
      const named = match.groups?.['area'];
      const clause = named === undefined ? 0 : clauseAt(named);
      for (const area of heading ? [heading.area] : areasOf(part, named?.slice(clause), sentence.area)) {
        const { scale, levels } = scaleFor(area, part);
        if (sentence.means.length > 0) {
          if (SOMEBODY_SAYS.test(folded.slice(folded.lastIndexOf('. ', match.index) + 1, match.index))) continue;
          const areaSpans = heading ? [heading.name] : [];
          if (typeof area !== 'string')
            found.meant.push({ area: area.id, levels: sentence.means, grade: span, areaSpans });
          continue;
        }
        const level = levelOf(levels.level(fold(match.groups?.['grade'])), sentence.level, scale?.levels ?? []);
        if (!level) continue;
        const title = any && typeof area !== 'string' ? heading : above;
        if (title && !isOfAnother && isOfLostChapter(chapters, title, sentence.phrase, level) && above) continue;
        const places = match.indices?.groups?.['area'];
        if (sentence.restates) found.restating.add(span.start);
        else if (places) found.naming.add(span.start);
        else if (any && heading && !sentence.phrase.includes('...')) found.ofChapter.add(span.start);
        found.sightings.push({
          // What no area is called is a result where it is given first and last.
          form: typeof area === 'string' ? 'formulaOfHeading' : 'formula',
          scale: sentence.cited ? WORDS : (scale ?? WORDS),
          area,
          level,
          grade: span,
          areaSpans: heading ? [heading.name] : places ? [passage.span(places[0] + clause, places[1])] : [],
          ...(isOfAnother ? { of: 'another' } : {}),
        });
      }
    }
  }
}

/** A head and what stands below it are so near to each other, in lines, where a converter put blank ones between. */
const ROW_REACH = 3;
const COLON = 58;

/** The line below a block that ends with a head and its colon, as that of a column is: 'Score:     Comment:'. */
function rowBelow(context: JudgementContext, { last, kind }: Block, next: Block | undefined): readonly Span[] {
  const { lines } = context;
  const isHead = kind === 'text' && codeAt(lines.text, lines.inkEnd(last) - 1) === COLON;
  if (!isHead || next?.kind !== 'text' || next.first - last > ROW_REACH) return [];
  return spansFrom(context, next, next.first, 1);
}

/** Whether a text has a capital letter at an offset: a sentence begins there, be the one before without its full stop. */
function startsWithCapital(text: string, offset: number): boolean {
  const first = text.charAt(offset);
  return first !== first.toLowerCase();
}

const nameOf = (area: FrameworkArea | string) => (typeof area === 'string' ? area : area.name);

const fold = (words = '') => words.replace(/\s+/g, ' ');

/** The level of a sentence: that of its words, or the one that the catalogue says it means. */
function levelOf(
  printed: FrameworkLevel | null,
  meant: string | null,
  levels: readonly FrameworkLevel[],
): FrameworkLevel | null {
  return meant === null ? printed : (levels.find(({ label }) => label === meant) ?? null);
}

/** Whether the sentence around a formula makes it one of another time or of a condition. */
function isUnsure(part: ResolvedPart, folded: string, start: number, end: number): boolean {
  const words = folded.slice(start, end);
  if (PAST.test(words) && !words.includes(' this ') && OTHER_TIME_ABOVE.test(folded.slice(0, start))) return true;
  // 'The standard is met if' tells what it asks for; what 'would be likely to be met if' is told of this school.
  if (CONDITION.test(folded.slice(end, end + 12)) && !words.includes('likely')) return true;
  if (EXCEPTION.test(folded.slice(end, end + 24))) return true;
  const sentence = folded.slice(Math.max(folded.lastIndexOf('. ', start), folded.lastIndexOf('; ', start), 0), start);
  // 'People whose circumstances may make them vulnerable' is the heading above.
  const title = sentence
    .replace(/^[.;] /, '')
    .replace(/ the $/, '')
    .trim();
  const [name = '', grade] = title.split(': ');
  const area = part.areas.areaOf(name);
  if (area && (grade === undefined || scaleFor(area, part).levels.graded(grade))) return false;
  if (OF_WHAT_FOLLOWS.test(sentence) && !JUDGES.test(sentence)) return true;
  return (
    IN_ONE_SERVICE.test(sentence) ||
    UNSURE_BEFORE.test(sentence) ||
    OTHER_TIME_BEHIND.test(folded.slice(end, end + 120))
  );
}

/** Whether what is met goes on with what is not: 'are met, but those in paragraph 7 are not met'. */
function isMetInPart(folded: string, start: number, end: number): boolean {
  if (!folded.startsWith(' met', end - 4) || folded.slice(start, end).includes(' not ')) return false;
  return NOT_MET_BEHIND.test(folded.slice(end, end + CLAUSE));
}

const CLAUSE = 200;
const NOT_MET_BEHIND = /^[^.;]*[ ,](?:but|except|while|although) [^.;]* not (?:likely to be )?met\b/;

/** A further clause of a sentence. */
const NEXT_CLAUSE = /, (?:and|but|while|whilst) /g;

/** Where the last of several clauses begins in the words before a grade: 'teaching is good, and governance'. */
function clauseAt(words: string): number {
  const last = [...words.matchAll(NEXT_CLAUSE)].at(-1);
  return last && / (?:is|are) /.test(words.slice(0, last.index)) ? last.index + last[0].length : 0;
}

/** The areas that a sentence names: 'the safe, caring and well-led'; none where one of them is unknown. */
function areasOf(part: ResolvedPart, named: string | undefined, id: string | null): FrameworkArea[] {
  if (named === undefined) return part.detection?.framework.areas.filter((area) => area.id === id) ?? [];
  const words = named.trim().replace(/^(?:and|but|while|whilst) /, '');
  const whole = part.areas.areaOf(words);
  if (whole) return [whole];
  const areas = words.split(/, and |, | and | or /).map((name) => part.areas.areaOf(name.trim()));
  return areas.flatMap((area) => area ?? []).length === areas.length ? areas.flatMap((area) => area ?? []) : [];
}
