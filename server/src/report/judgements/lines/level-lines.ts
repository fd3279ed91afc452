import type { FrameworkArea, FrameworkLevel } from '../../../frameworks/schema';
import { fold, foldName } from '../../../text/fold';
import { withoutNotes } from '../../../text/note-marks';
import { type JudgementContext } from '../context';
import { LineRole } from '../../layout/page';
import { codeAt, isDigit } from '../../../text/letters';
import { foldGrade } from '../../../vocabulary/levels';
import type { Sighting } from '../placing/sighting';
import type { Span } from '../../../text/spans';
import type { ResolvedPart } from '../../parts/parts';
import { isOfLadder } from './ladder';
import { codeOfScore } from '../written-grade';

/** A box with its mark is no longer. */
const BOX = 2;

/** The name of an area stands at most so many lines above its grade. */
const NEAR = 3;

/** A grade's score, or the day on which a page was last changed, may stand between them, and takes up so many lines more. */
const ASIDE = /^(?:\d{1,3} ?\/ ?\d{1,3}|Last (?:updated|reviewed):? \d{1,2}[ /][\p{L}\d]{1,9}[ /](?:19|20)\d\d)$/u;
const TAKEN_UP = 3;

/** And so many where dates stand between them. */
const FAR = 9;
const DATE = /^\d{1,2} \p{Lu}\p{Ll}{2,8} (?:19|20)\d\d$/u;

/** What says of the grade below that it is this inspection's. */
const PRESENT = /^(?:this|current) inspection:$/i;

/** What says that the grade below it is that of the inspection before: so many lines above this one's, both are of the whole. */
const PAST = /^(?:previous|last) inspection:$/i;
const PAIR = 14;
const COLON = 58;

/** A grade by itself is no longer. */
const LONGEST = 60;

/**
 * The grades that stand on a line of its own, right below the line that names their area: 'Achievement', and
 * below it 'Expected standard'. Levels one below the other are the scale, not grades.
 *
 * @param subject The name of what the report is about, below which stands what it is as a whole; '' where it is not known.
 */
export function levelLineSightings(context: JudgementContext, subject: string): Sighting[] {
  const { lines, layout } = context;
  const sightings: Sighting[] = [];
  let above = -1;
  let present = -1;
  let past = -1;
  let isPair = false;
  let level = false;
  let near = NEAR;
  for (let line = layout.nextText(0); line < lines.count; line = layout.nextText(line + 1)) {
    // Between a name and its grade stands the time that the grade is of, where an earlier one follows.
    if (codeAt(lines.text, lines.inkEnd(line) - 1) === COLON && PRESENT.test(lines.ink(line))) {
      isPair = past >= 0 && line - past <= PAIR && above > past;
      present = line;
      continue;
    }
    if (codeAt(lines.text, lines.inkEnd(line) - 1) === COLON && PAST.test(lines.ink(line))) past = line;
    // Or the dates of both, where a converter has parted names from what stood beside them.
    if (isDigit(codeAt(lines.text, lines.inkStart(line))) && DATE.test(lines.ink(line))) continue;
    if (ASIDE.test(lines.ink(line))) {
      near = NEAR + TAKEN_UP;
      continue;
    }
    const reach = near;
    near = NEAR;
    const isPresent = present >= 0 && layout.nextText(present + 1) === line;
    const before = { line: above, level };
    const first = line;
    above = line;
    level = false;
    const start = lines.inkStart(line);
    const end = lines.inkEnd(line);
    if (end - start > LONGEST || !isCapital(lines.text, start)) continue;
    const part = context.partAt(start);
    const stated = statedCode(part, lines.text.slice(start, end));
    if (stated) {
      const { code, level: graded } = stated;
      const at = end - code.length;
      const grade = { start: at, end };
      sightings.push({ form: 'levelLine', area: stated.area, level: graded, grade, areaSpans: [{ start, end: at }] });
      continue;
    }
    const { graded, last } = gradeFrom(context, part, line) ?? { graded: null, last: line };
    level = graded !== null;
    above = line = last;
    if (
      !graded ||
      !part.scale ||
      before.level ||
      before.line < 0 ||
      first - before.line > (isPresent ? FAR : reach) ||
      context.isTaken(start)
    )
      continue;
    let next = layout.nextText(line + 1);
    // The boxes of a tick row stand between its labels.
    while (next < lines.count && lines.length(next) <= BOX) next = layout.nextText(next + 1);
    const listed =
      next < lines.count && isOfRow(part, lines.ink(next)) && !closesGroup(context, part, graded, before.line, next);
    const coded = CODED.test(lines.ink(first));
    const named = listed
      ? null
      : ((isPresent ? areaOver(context, part, before.line) : null) ??
        areaOn(context, part, before.line, { subject: foldName(subject), coded }) ??
        (isPresent && isPair ? wholeOn(context, part, present) : null) ??
        areaOver(context, part, before.line));
    // What has levels of its own is not graded on these.
    if (!named || named.area.levels.length > 0 || (named.area.optional && isStacked(context, part, before.line, first)))
      continue;
    if (isOfLadder(context, part, first)) continue;
    sightings.push({
      form: 'levelLine',
      area: named.area,
      level: graded,
      printed: first === last ? lines.ink(first) : `${lines.ink(first)} ${lines.ink(last)}`,
      grade:
        first === last
          ? [{ start, end }]
          : [
              { start, end },
              { start: lines.inkStart(last), end: lines.inkEnd(last) },
            ],
      areaSpans: [named.span],
    });
  }
  return sightings;
}

/** A code by itself: without its level below it, it may be anything. */
const DIGIT = /^\d$/;

/** The level on a line where it is the one that the digit on the line above stands for; no other digit follows as in a key. */
function ofCode({ lines, layout }: JudgementContext, { levels, scale }: ResolvedPart, digit: number) {
  const below = layout.nextText(digit + 1);
  if (below >= lines.count || below - digit > NEAR || lines.length(below) > LONGEST) return null;
  const graded = levels.level(foldGrade(lines.ink(below)));
  const isOwn = graded !== null && scale?.levels.some((each) => each === graded && each.code === lines.ink(digit));
  const next = layout.nextText(below + 1);
  return isOwn && !(next < lines.count && DIGIT.test(lines.ink(next))) ? { graded, last: below } : null;
}

/** The grade that opens on a line by itself and ends there or, in a narrow column, on the next one; null for none. */
function gradeFrom(context: JudgementContext, part: ResolvedPart, line: number) {
  const { lines } = context;
  const { levels, scale } = part;
  const ink = lines.ink(line);
  if (ink.length === 1) return DIGIT.test(ink) ? ofCode(context, part, line) : null;
  const next = line + 1;
  if (
    next < lines.count &&
    lines.length(next) <= LONGEST &&
    LOWER.test(lines.ink(next)) &&
    levels.opens(foldGrade(ink))
  ) {
    const graded = levels.graded(foldGrade(`${ink} ${lines.ink(next)}`));
    if (graded) return { graded, last: next };
  }
  const code = codeOfScore(fold(ink));
  if (code !== null) return { graded: scale?.levels.find((each) => each.code === code) ?? null, last: line };
  return levels.mayEndWhole(lines.text, lines.inkEnd(line))
    ? { graded: levels.graded(foldGrade(ink)), last: line }
    : null;
}

const LOWER = /^\p{Ll}/u;

/** A name by itself. */
const NAME = /^[A-Z][^.:;]{3,60}[a-z\d)+]$/;

/**
 * Whether the name of what only some reports judge ends a stack of names, with a blank line between it and the grade: that
 * is of all of them, or of what stands above them. A question below a title is no stack with it.
 */
function isStacked({ lines }: JudgementContext, { areas, levels }: ResolvedPart, name: number, grade: number): boolean {
  const [above, own] = [name > 0 ? lines.ink(name - 1) : '', lines.ink(name)];
  if (grade - name < 2 || own.endsWith('?') || !NAME.test(above)) return false;
  return levels.graded(foldGrade(above)) === null && areas.area(`${above} ${own}`) === null;
}

/**
 * Whether a grade is the last one of a group that it heads, and another group follows: 'Strong standard', 'Inclusion',
 * 'Strong standard', and 'Expected standard' over the names that have it. Groups go from the best grade to the worst.
 *
 * @param name The line of the name that the grade stands below.
 * @param next The line of text below the grade, which is a grade as well.
 */
function closesGroup(
  { lines, layout }: JudgementContext,
  { levels, areas, scale }: ResolvedPart,
  grade: FrameworkLevel,
  name: number,
  next: number,
): boolean {
  let head = name - 1;
  while (head >= 0 && layout.role(head) !== LineRole.text) head--;
  const on = (line: number) => (line >= 0 && line < lines.count ? levels.graded(foldGrade(lines.ink(line))) : null);
  const other = on(next);
  const rank = (level: FrameworkLevel | null) => scale?.levels.findIndex(({ label }) => label === level?.label) ?? -1;
  if (on(head)?.label !== grade.label || rank(other) <= rank(grade)) return false;
  const below = layout.nextText(next + 1);
  const isNamed = below < lines.count && areas.area(lines.ink(below)) !== null;
  // A group that nothing is in has its head all the same.
  return isNamed ? on(layout.nextText(below + 1))?.label === other?.label : on(below) === null;
}

/** Whether a line below a grade is a grade too, or the first or the last words of one: each is a cell of a row that a converter took apart. */
function isOfRow({ levels }: ResolvedPart, ink: string): boolean {
  // A tab may part a grade from the first name that is listed beside it; one of the labels of a tick row has its mark behind.
  const [cell = ''] = ink.split('\t', 1);
  if (levels.graded(foldGrade(cell)) !== null) return true;
  const folded = foldGrade(ink.replace(/[ \t][^\s\d]{1,2}$/, ''));
  return levels.graded(folded) !== null || levels.opens(folded) || (/^\p{Ll}/u.test(ink) && levels.continues(folded));
}

/** What a line says that is nothing but the name of the whole, 'is' and a code: 'Food hygiene rating is 4'. */
function statedCode({ overall, areas, scale }: ResolvedPart, printed: string) {
  const match = STATED.exec(printed);
  const [, name = '', code = ''] = match ?? [];
  const level = scale?.levels.find((each) => each.code === code);
  return overall && scale && level && areas.area(name) === overall ? { area: overall, code, level } : null;
}

const STATED = /^([A-Z][a-z]+(?: [a-z]+){0,4}) is (\d)$/;

/** Whether a capital or a digit stands at an offset. */
function isCapital(text: string, offset: number): boolean {
  const code = codeAt(text, offset);
  return (code >= 65 && code <= 90) || isDigit(code);
}

/** The number of a chapter before its name; those of rows, whose grade may stand above them, have no colon. */
const NUMBER = /^\d{1,2}:\s/;

/** The number of an indicator before its name; a code with its label is no row's grade that stands above. */
const INDICATOR = /^\d{1,2}(?::|\.\d{1,2})\s/;
const CODED = /^\d - [A-Z]/;

/** The school year that the name of an area may end in. */
const OF_YEAR = / 20\d\d[-\u2013]20\d\d$/;

/** No name of an area is longer. */
const LONGEST_NAME = 200;

/** What is judged as a whole, of which two inspections are told one below the other, by the line that says which is this one. */
function wholeOn({ lines }: JudgementContext, { overall }: ResolvedPart, line: number) {
  return overall && { area: overall, span: { start: lines.inkStart(line), end: lines.inkEnd(line) } };
}

/** A name in a narrow column has so many lines at most. */
const NAME_LINES = 4;

/** The area that a line names together with those right above it, on which its name begins; null where it does not. */
function areaOver({ lines, layout }: JudgementContext, { areas }: ResolvedPart, line: number) {
  let text = lines.ink(line);
  for (let first = line - 1; first >= 0 && line - first < NAME_LINES; first--) {
    if (text.length + lines.length(first) > LONGEST_NAME) return null;
    text = `${lines.ink(first)} ${text}`;
    const area = line - first === 1 ? areas.area(text) : areas.named(foldName(text));
    if (area) return { area, span: { start: lines.inkStart(first), end: lines.inkEnd(line) } };
    if (layout.role(first) !== LineRole.text) return null;
  }
  return null;
}

/** What stands in the names of areas for what the report is about, whose own name a report has in its place. */
const SUBJECT = 'this service';
const LEAST_SUBJECT = 6;

/** The area of 'How safe is Example House?', by 'How safe is this service?'. */
function ofSubject({ areas }: ResolvedPart, name: string, subject: string): FrameworkArea | null {
  const isNamed = subject.length >= LEAST_SUBJECT && name !== subject && name.includes(subject);
  return isNamed ? areas.meant(name.replace(subject, SUBJECT)) : null;
}

/** The area that a line names and says nothing else of, or the heading that ends with it; and where its name stands. */
function areaOn(
  context: JudgementContext,
  part: ResolvedPart,
  line: number,
  { subject, coded }: { readonly subject: string; readonly coded: boolean },
): { readonly area: FrameworkArea; readonly span: Span } | null {
  const { lines, layout } = context;
  if (layout.role(line) !== LineRole.text || lines.hasColumns(line)) return null;
  const start = lines.inkStart(line);
  const numbered = isDigit(codeAt(lines.text, start)) && !(coded ? INDICATOR : NUMBER).test(lines.ink(line));
  const name =
    numbered || lines.length(line) > LONGEST_NAME ? '' : foldName(withoutNotes(lines.ink(line)).replace(OF_YEAR, ''));
  const area =
    name === ''
      ? null
      : (part.areas.meant(name) ?? ofSubject(part, name, subject) ?? (name === subject ? part.overall : null));
  if (area) return { area, span: { start, end: lines.inkEnd(line) } };
  const heading = context.headingAt(start);
  const wrapped = heading && heading.first < line && heading.last === line ? part.areas.area(heading.title) : null;
  return heading && wrapped && { area: wrapped, span: { start: heading.start, end: heading.end } };
}
