import type { FrameworkArea, FrameworkLevel } from '../../../frameworks/schema';
import type { Passage } from '../../../text/passage';
import type { Span } from '../../../text/spans';
import { LineRole } from '../../layout/page';
import type { ResolvedPart } from '../../parts/parts';
import type { JudgementContext } from '../context';
import { areaAbove, type AreaAbove } from './area-above';

/** What sentences that name no area are about. */
export interface Chapters {
  readonly areaAt: (offset: number) => AreaAbove | null;
  /** The level that the first of one form gives the area of a heading, by its phrase and where the heading starts. */
  readonly given: Map<string, FrameworkLevel>;
}

/** The chapters of a part, of which no sentence has said anything yet. */
export const chaptersOf = (context: JudgementContext, part: ResolvedPart): Chapters => ({
  areaAt: areaAbove(context, part),
  given: new Map(),
});

/**
 * Whether a sentence gives the area of the heading above another level than one of its form before it has done: it is of a
 * chapter whose own heading was lost in what was joined to it.
 */
export function isOfLostChapter(
  { given }: Chapters,
  { name }: Pick<AreaAbove, 'name'>,
  phrase: string,
  level: FrameworkLevel,
): boolean {
  const key = `${String(name.start)} ${phrase}`;
  const first = given.get(key);
  if (first === undefined) given.set(key, level);
  return first !== undefined && first.label !== level.label;
}

/** What a formula that names no area is about. */
export interface FormulaSubject {
  readonly heading: Titled | null;
  /** The area of a heading further up, where it is that. */
  readonly above: AreaAbove | null;
}

/**
 * Finds what a formula is about by what stands in front of it or above.
 *
 * @param at where the formula starts in the folded passage
 * @param grade where its grade starts in the text
 * @param any whether a heading that names no area counts too
 */
export function subjectOfFormula(
  context: JudgementContext,
  part: ResolvedPart,
  { areaAt }: Chapters,
  { passage, at, grade, any }: { passage: Passage; at: number; grade: number; any: boolean },
): FormulaSubject {
  const titled = any ? titleRightAbove(context, part, passage.offset(at)) : null;
  const near = titled ?? areaInFront(part, passage, at);
  if (near) return { heading: near, above: null };
  const above = areaAt(grade);
  return { heading: above ?? (any ? headingAbove(context, passage.offset(at)) : null), above };
}

/** The area whose name stands directly before a sentence, as a heading does that a conversion joined with what is below it. */
function areaInFront({ areas }: ResolvedPart, passage: Passage, end: number): AreaAbove | null {
  const stop = passage.folded.lastIndexOf('. ', end);
  const from = stop < 0 ? 0 : stop + 2;
  const area = end > from ? areas.areaOf(passage.folded.slice(from, end).trim()) : null;
  return area && { area, name: passage.span(from, end) };
}

/** What a sentence is about by a title above it, and where that stands. */
interface Titled {
  readonly area: FrameworkArea | string;
  readonly name: Span;
}

/** What the heading names that stands right above the line of a sentence, or anywhere above one behind other sentences. */
function headingAbove(context: JudgementContext, offset: number): Titled | null {
  const { lines, layout } = context;
  const heading = context.headingAt(offset);
  if (!heading) return null;
  const line = lines.at(offset);
  const opensLine = lines.inkStart(line) === offset;
  const isOwn = opensLine
    ? layout.nextText(heading.last + 1) >= line
    : /(?:^|[.:;!?])\s*$/.test(lines.text.slice(heading.end, offset));
  return isOwn ? { area: heading.title, name: heading } : null;
}

/** What a line is called that is a title and no sentence; no title is longer. */
const TITLE = /^\p{Lu}[^.:;]{2,90}[\p{L})]$/u;
/** A title of two lines; what stands above it ends as a sentence does. */
const WRAPPED_TITLE = /^\p{Lu}[^.:;]{2,180}[\p{L})]$/u;
const SENTENCE_END = /[.!?:]['"’”)]?$/;

/**
 * The title right above the line that a sentence opens: 'this area' is what it names, whatever the heading before it is of.
 * Null where the sentence opens no line, or other text stands above it.
 */
function titleRightAbove(context: JudgementContext, part: ResolvedPart, start: number): Titled | null {
  const { lines, layout } = context;
  const line = lines.at(start);
  if (lines.inkStart(line) !== start) return null;
  let above = line - 1;
  while (above >= 0 && layout.role(above) !== LineRole.text) above--;
  if (above < 0) return null;
  const first = opensWrappedTitle(context, above) ? above - 1 : above;
  if (first === above && !TITLE.test(lines.ink(above))) return null;
  const name = { start: lines.inkStart(first), end: lines.inkEnd(above) };
  const title = first === above ? lines.ink(above) : `${lines.ink(first)} ${lines.ink(above)}`;
  return { area: part.areas.area(title) ?? title, name };
}

/** Whether a line that begins with a small letter is the second one of a title, with no text right above the first. */
function opensWrappedTitle({ lines, layout }: JudgementContext, last: number): boolean {
  if (last < 1 || !/^\p{Ll}/u.test(lines.ink(last)) || layout.role(last - 1) !== LineRole.text) return false;
  const isApart = last < 2 || layout.role(last - 2) !== LineRole.text || SENTENCE_END.test(lines.ink(last - 2));
  return isApart && WRAPPED_TITLE.test(`${lines.ink(last - 1)} ${lines.ink(last)}`);
}
