import type { FrameworkArea } from '../../../frameworks/schema';
import { GRADE_LABEL } from '../../../vocabulary/grade-labels';
import { codeAt, isDigit } from '../../../text/letters';
import { lastBefore, type Span } from '../../../text/spans';
import { LineRole } from '../../layout/page';
import { foldGrade } from '../../../vocabulary/levels';
import type { ResolvedPart } from '../../parts/parts';
import type { PlacedHeading } from '../../outline/levels';
import type { JudgementContext } from '../context';
import { areaOfHeading, INTRODUCES, subjectOf } from '../read-heading';

/** A place from which on the text is about an area, or about none. */
interface AreaMark extends Span {
  readonly area: FrameworkArea | null;
}

/** The area that a place is about, and where the text names it. */
export interface AreaAbove {
  readonly area: FrameworkArea;
  readonly name: Span;
  /** The lines of the titles that several areas open with, as 'Our findings'. */
  readonly within?: ReadonlySet<number>;
}

/**
 * Finds what area a place is about: the one that the nearest heading above it names, those of its sub-sections passed
 * over, or a line that is nothing but the name of an area, where nothing shows that it is a heading.
 *
 * @returns A look-up in logarithmic time, which gathers the places once.
 */
export function areaAbove(context: JudgementContext, part: ResolvedPart): (offset: number) => AreaAbove | null {
  let found: { readonly marks: readonly AreaMark[]; readonly within: ReadonlySet<number> } | null = null;
  return (offset) => {
    const { marks, within } = (found ??= marksOf(context, part));
    const mark = marks[lastBefore(marks, offset)];
    return mark?.area ? { area: mark.area, name: mark, within } : null;
  };
}

function marksOf(
  context: JudgementContext,
  part: ResolvedPart,
): { readonly marks: readonly AreaMark[]; readonly within: ReadonlySet<number> } {
  const marks: AreaMark[] = [];
  let level = Infinity;
  // Where its grade stands by itself below a heading, what follows is about the same.
  const headings = context.headings
    .filter(({ title }) => !isLabel(title) && (!mayBeGrade(part, title) || !isGrade(part, title)))
    .map((heading) => ({ ...heading, area: areaOf(context, part, heading) }));
  const within = namesWithin(headings);
  for (const { start, end, name, title, area, level: own } of headings) {
    // A section within that of an area is about the area still, and so is a sentence or what a list is introduced by.
    if (area === null && (own > level || within.has(name) || title.endsWith('.') || INTRODUCES.test(title))) continue;
    level = area === null ? Infinity : own;
    marks.push({ start, end, area });
  }
  const { lines, layout } = context;
  const titles = new Set(context.headings.map(({ first }) => first));
  const unknown: AreaMark[] = [];
  for (let line = layout.nextText(0), above = -1, last = -1; line < lines.count; line = layout.nextText(line + 1)) {
    [above, last] = [last, line];
    if (layout.role(line) !== LineRole.text || titles.has(line)) continue;
    const opening = lines.inkStart(line);
    if (lines.length(line) <= LONGEST_TITLE && KIND.test(lines.ink(line)) && part.areas.area(lines.ink(line)) === null)
      unknown.push({ start: opening, end: lines.inkEnd(line), area: null });
    const start = part.areas.mayOpen(lines.text, opening) ? opening : pastNumber(lines.text, opening);
    const inkEnd = lines.inkEnd(line);
    if (!part.areas.mayOpen(lines.text, start)) {
      if (inkEnd - start > LONGEST || !part.areas.mayEnd(lines.text, start, inkEnd)) continue;
      const ink = lines.text.slice(start, inkEnd);
      const name = PAGE.test(ink) ? BEHIND_PAGE.exec(ink)?.[1] : undefined;
      const area = name === undefined ? null : part.areas.area(name);
      if (name !== undefined && area) marks.push({ start: inkEnd - name.length, end: inkEnd, area });
      continue;
    }
    if (!isCapital(lines.text.charAt(start))) continue;
    const ink = lines.text.slice(start, inkEnd);
    const whole = part.areas.area(ink);
    // A name that is wrapped ends on the next line.
    const wrapped = whole ? null : part.areas.area(`${ink} ${line + 1 < lines.count ? lines.ink(line + 1) : ''}`);
    // Or its grade stands in a column beside it, in no list of rows: then it heads what follows.
    const inTable = (at: number) => at >= 0 && at < lines.count && context.isTable(lines.inkStart(at));
    const isListed = inTable(line) && (inTable(above) || inTable(layout.nextText(line + 1)));
    const [name = ''] = whole !== null || wrapped !== null || isListed ? [] : ink.split(/ {2}|\t/, 1);
    const area = whole ?? wrapped ?? part.areas.area(name);
    const end = whole !== null || wrapped !== null ? lines.inkEnd(wrapped ? line + 1 : line) : start + name.length;
    if (area) marks.push({ start, end, area });
  }
  const opening = new Set(headings.filter(({ name }) => within.has(name)).map(({ first }) => first));
  marks.sort((a, b) => a.start - b.start);
  const alike = unknown.filter((title) => isAlike(lines.text, marks[lastBefore(marks, title.start)], title));
  if (alike.length > 0) marks.push(...alike);
  return { marks: alike.length > 0 ? marks.sort((a, b) => a.start - b.start) : marks, within: opening };
}

/** A title whose last word says what kind of thing it names: 'Resettlement score:'. */
const KIND = /^\p{Lu}[^.:;\t]{2,60} (\p{Ll}{3,}):$/u;
const LONGEST_TITLE = 80;

/** Whether the title of something that is no area ends as the name of the area above does: what follows is of that thing. */
function isAlike(text: string, above: AreaMark | undefined, title: Span): boolean {
  if (!above?.area) return false;
  const kind = KIND.exec(text.slice(title.start, title.end))?.[1];
  const name = text.slice(above.start, above.end).replace(/:$/, '');
  return kind !== undefined && name.endsWith(` ${kind}`);
}

/** What a heading names: an area, or one and its grade. */
function areaOf(context: JudgementContext, part: ResolvedPart, heading: PlacedHeading): FrameworkArea | null {
  const clause = heading.title.endsWith('.') ? null : context.readings.get(heading)?.clause;
  return (
    part.areas.area(heading.title) ??
    part.areas.named(heading.name) ??
    (clause ? areaOfHeading(part, subjectOf(clause), false) : null)
  );
}

/**
 * Tells what is said of a part that has teaching, leaders and pupils of its own, as a sixth form, from what is said of the
 * same area of the whole.
 *
 * @returns whether a place lies in the section of such a part, which is another area
 */
export function partsApart(context: JudgementContext): (offset: number, areaId: string | null) => boolean {
  const above = new Map<ResolvedPart, ((offset: number) => AreaAbove | null) | null>();
  return (offset, areaId) => {
    const part = context.partAt(offset);
    let at = above.get(part);
    if (at === undefined) {
      const hasParts = part.detection?.framework.areas.some(({ apart }) => apart) === true;
      above.set(part, (at = hasParts ? areaAbove(context, part) : null));
    }
    const area = at?.(offset)?.area;
    return area?.apart === true && area.id !== areaId;
  };
}

/** The name of an area behind the foot of the page before, where a converter has joined the two; no such line is longer. */
const BEHIND_PAGE = /\bpage \d{1,3} (\p{Lu}\D{3,60})$/iu;
/** A cheap look before. */
const PAGE = /page \d/i;
const LONGEST = 200;

/** '7.2 Infection control', 'P 1.1. Staffing', 'Section 2: …': the number of an area, where nothing else shows a heading. */
const NUMBER = /^(?:(?:[A-Z] )?\d{1,2}\.\d{1,2}\.?|(?:section|chapter) \d{1,2}[:.])[ \u00A0]+/i;
const LONGEST_NUMBER = 14;

/** The offset behind such a number at an offset; else the offset itself. */
function pastNumber(text: string, offset: number): number {
  const first = codeAt(text, offset);
  return isDigit(first) || NAMED.has(first) || isDigit(codeAt(text, offset + 2))
    ? offset + (NUMBER.exec(text.slice(offset, offset + LONGEST_NUMBER))?.[0].length ?? 0)
    : offset;
}

/** What the words before a number begin with. */
const NAMED = new Set(['S', 'C', 's', 'c'].map((letter) => codeAt(letter, 0)));

/** So many areas have a section of one name, which is then within each of theirs however it is printed. */
const FEWEST_AREAS = 2;

/** The names of the sections that several areas open with, as 'Our findings', folded. */
function namesWithin(headings: readonly { readonly name: string; readonly area: FrameworkArea | null }[]): Set<string> {
  const areas = new Map<string, Set<FrameworkArea>>();
  for (const [index, { name, area }] of headings.entries()) {
    const above = headings[index - 1]?.area ?? null;
    if (area === null && above !== null) areas.set(name, (areas.get(name) ?? new Set()).add(above));
  }
  return new Set([...areas].filter(([, { size }]) => size >= FEWEST_AREAS).map(([name]) => name));
}

/** A cheap look at a title before. */
function mayBeGrade({ levels }: ResolvedPart, title: string): boolean {
  return levels.mayStandIn(title, 0, title.length) || /[\d%]$/.test(title);
}

/** Whether a title says that a grade follows, and nothing else: that is the one of the heading above. */
const isLabel = (title: string): boolean => title.length <= LONGEST_LABEL && GRADE_LABEL.exec(title)?.[0] === title;
const LONGEST_LABEL = 40;

/** Whether a title is a grade with its label or marks, and nothing else. */
function isGrade({ levels }: ResolvedPart, title: string): boolean {
  // Behind it may stand what it was before.
  const now = title.replace(/ \((?:19|20)\d\d: [^)]+\)$/, '');
  const words = now.replace(GRADE_LABEL, '').replace(/^[^\p{L}\p{N}]+/u, '');
  // 'Percentage score: 59%' is one as well, on no scale of words.
  return (words !== now && SHARE.test(words)) || levels.graded(foldGrade(trimmed(words))) !== null;
}

const SHARE = /^\d{1,3} ?%?$/;

/** A title without what stands behind its last letter, digit or bracket. */
function trimmed(title: string): string {
  let end = title.length;
  while (end > 0 && !/[\p{L}\p{N})]/u.test(title.charAt(end - 1))) end--;
  return title.slice(0, end);
}

const isCapital = (letter: string) => letter !== letter.toLowerCase();
