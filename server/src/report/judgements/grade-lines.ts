import type { FrameworkArea } from '../../frameworks/schema';
import { fold, foldName, tidy } from '../../text/fold';
import { type JudgementContext } from './context';
import { LineRole } from '../layout/page';
import { codeAt, isDigit } from '../../text/letters';
import { foldGrade } from '../../vocabulary/levels';
import type { Sighting } from './placing/sighting';
import type { Span } from '../../text/spans';
import type { PlacedHeading } from '../outline/levels';
import type { ResolvedPart } from '../parts/parts';
import { scaleFor } from '../parts/scales';
import type { GradeTable } from '../tables/table';
import { codeOfScore, readGrade } from './written-grade';
import { serviceNamed } from './services';

const GRADE_LINE = /^Grade:?[ \u00A0]\d(?:\s?\([A-Z \u00A0/]{3,40}\))?\.?$/i;

/** Where such a line may begin: 'Grade 3', or in capitals as the whole line is. */
const GRADE = /\bG(?:rade|RADE):?[ \u00A0]\d/g;

/** How many lines of text may stand between a heading and the line of its grade. */
const REACH = 4;

/** A line such as 'Grade 3 (adequate)' with the heading that it belongs to. */
interface GradeLine extends Span {
  readonly part: ResolvedPart;
  readonly heading: PlacedHeading;
  /** Whether it stands below its heading rather than at its end. */
  readonly alone: boolean;
}

/** The lines that give a grade with its code: below a heading, or at its end; none of tables and legends. */
function gradeLines(context: JudgementContext): GradeLine[] {
  const { lines, layout } = context;
  const text = lines.text;
  const found: GradeLine[] = [];
  GRADE.lastIndex = lines.from;
  for (let match = GRADE.exec(text); match; match = GRADE.exec(text)) {
    const at = match.index;
    const line = lines.at(at);
    const end = lines.inkEnd(line);
    const heading = context.headingAt(at);
    if (!heading || end - at > 60 || layout.role(line) !== LineRole.text || context.isTaken(at)) continue;
    const printed = text.slice(at, end);
    if (!GRADE_LINE.test(printed)) continue;
    const alone = at === lines.inkStart(line);
    // What has the name of a level is no area.
    if (alone && (context.vocabulary.levels.level(heading.folded) || opensKey(context, line))) continue;
    if (alone ? !isBelow(context, heading, line) : line < heading.first || line > heading.last) continue;
    found.push({ start: at, end: printed.endsWith('.') ? end - 1 : end, part: context.partAt(at), heading, alone });
  }
  return found;
}

/** So many lines explain a code at most. */
const EXPLAINED = 6;

/** Whether another such line follows at once, or behind the word for the code: codes one below the other are the scale. */
function opensKey(context: JudgementContext, line: number): boolean {
  const { lines, layout, vocabulary } = context;
  const next = layout.nextText(line + 1);
  if (next >= lines.count) return false;
  if (GRADE_LINE.test(lines.ink(next))) return true;
  if (vocabulary.levels.level(foldGrade(lines.ink(next))) === null) return false;
  for (let at = next, count = 0; count < EXPLAINED && at < lines.count; count++) {
    at = layout.nextText(at + 1);
    // Below a heading of its own a grade is that of something else.
    if (at < lines.count && GRADE_LINE.test(lines.ink(at)))
      return count === 0 || context.headingAt(lines.inkStart(at)) === context.headingAt(lines.inkStart(line));
  }
  return false;
}

/** Whether a line stands right below a heading, nothing but blank lines and furniture between. */
function isBelow({ layout }: JudgementContext, heading: PlacedHeading, line: number): boolean {
  const isNext = line - heading.last <= REACH && layout.nextText(heading.last + 1) === line;
  // A heading that ends in a grade has none below it: that is of something else.
  return isNext && !ENDS_IN_GRADE.test(heading.folded);
}

const ENDS_IN_GRADE = /\bgrade \d\b/;

/** The area that a grade line's heading names; null where the framework does not know it. */
function areaOfGradeLine({ part, heading }: GradeLine): FrameworkArea | null {
  return part.areas.nearest(heading.folded.replace(/\s?grade \d.*$/, ''));
}

/** The grades of lines such as 'Grade 3 (adequate)', and what of them may be off the scale. */
export function gradeLineSightings(context: JudgementContext): Sighting[] {
  const { text } = context.lines;
  return gradeLines(context).flatMap((line): Sighting[] => {
    const { part, heading, start, end, alone } = line;
    const fragments = [{ start, end }];
    const printed = tidy(text.slice(start, context.lines.inkEnd(context.lines.at(start))));
    const read = part.scale && readGrade(text, part.scale, part.levels, fragments, printed);
    const known = areaOfGradeLine(line);
    // A key names a level above each code.
    if (!part.scale || part.levels.graded(heading.folded)) return [];
    const unsure: Sighting[] =
      known || (alone && part.scale.levels.length === 0)
        ? [{ form: 'gradeLine', area: known ?? heading.title, level: null, grade: fragments, offScale: true }]
        : [];
    if (!read || (!known && (!alone || serviceNamed(part, heading.folded) !== null))) return unsure;
    return [
      ...unsure,
      {
        form: 'gradeLine',
        area: known ?? tidy(heading.title.replace(/\s?Grade \d.*$/i, '')),
        level: read.level,
        coded: read.coded,
        printed,
        grade: fragments,
        areaSpans: [{ start: heading.start, end: alone ? heading.end : start }],
      },
    ];
  });
}

/** A box with its mark is no longer. */
const BOX = 2;

/** The name of an area stands at most so many lines above its grade. */
const NEAR = 3;

/** What says of the grade below that it is this inspection's. */
const PRESENT = /^(?:this|current) inspection:$/i;

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
  let level = false;
  for (let line = layout.nextText(0); line < lines.count; line = layout.nextText(line + 1)) {
    // Between a name and its grade stands the time that the grade is of, where an earlier one follows.
    if (PRESENT.test(lines.ink(line))) continue;
    const before = { line: above, level };
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
    const code = codeOfScore(fold(lines.text.slice(start, end)));
    if (code === null && !part.levels.mayEndWhole(lines.text, end)) continue;
    const graded =
      code === null
        ? part.levels.graded(foldGrade(lines.text.slice(start, end)))
        : (part.scale?.levels.find((each) => each.code === code) ?? null);
    level = graded !== null;
    if (
      !graded ||
      !part.scale ||
      before.level ||
      before.line < 0 ||
      line - before.line > NEAR ||
      context.isTaken(start)
    )
      continue;
    let next = layout.nextText(line + 1);
    // The boxes of a tick row stand between its labels.
    while (next < lines.count && lines.length(next) <= BOX) next = layout.nextText(next + 1);
    const listed = next < lines.count && isOfRow(part, lines.ink(next));
    const named = listed
      ? null
      : areaOn(context, part, before.line, { subject: foldName(subject), coded: CODED.test(lines.ink(line)) });
    if (!named || (named.area.optional && isStacked(context, part, before.line, line))) continue;
    sightings.push({
      form: 'levelLine',
      area: named.area,
      level: graded,
      printed: lines.ink(line),
      grade: { start, end },
      areaSpans: [named.span],
    });
  }
  return sightings;
}

/** A name by itself. */
const NAME = /^[A-Z][^.:;]{3,60}[a-z\d)+]$/;

/**
 * Whether the name of what only some reports judge ends a stack of names, with a blank line between it and the grade: that
 * is of all of them, or of what stands above them.
 */
function isStacked({ lines }: JudgementContext, { areas, levels }: ResolvedPart, name: number, grade: number): boolean {
  const above = name > 0 ? lines.ink(name - 1) : '';
  if (grade - name < 2 || !NAME.test(above) || levels.graded(foldGrade(above)) !== null) return false;
  return areas.area(`${above} ${lines.ink(name)}`) === null;
}

/** Whether a line below a grade is a grade too, or the first or the last words of one: each is a cell of a row that a converter took apart. */
function isOfRow({ levels }: ResolvedPart, ink: string): boolean {
  // One of the labels of a tick row has its mark behind it.
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

/**
 * So many short lines right above a name make it the last of a list, of which the heading above has the grade; one where a
 * blank line parts them from it.
 */
const LISTED = 2;
const SHORT = 48;

/** Whether a line is the last of a list: those right above it are as short, none a grade, a number or a sentence. */
function endsList({ lines, layout }: JudgementContext, { levels }: ResolvedPart, last: number): boolean {
  let first = last;
  while (first > 0 && !lines.isBlank(first - 1) && layout.role(first - 1) === LineRole.text) {
    const ink = lines.ink(first - 1);
    if (ink.length > SHORT || !/^[A-Z]/.test(ink) || /[.:;]$/.test(ink) || levels.graded(foldGrade(ink))) return false;
    first--;
  }
  return last - first >= (lines.isBlank(last + 1) ? 1 : LISTED);
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
  const name = numbered || lines.length(line) > LONGEST_NAME ? '' : foldName(lines.ink(line).replace(OF_YEAR, ''));
  const area = name === '' ? null : (part.areas.meant(name) ?? (name === subject ? part.overall : null));
  if (area && endsList(context, part, line)) return null;
  if (area) return { area, span: { start, end: lines.inkEnd(line) } };
  const heading = context.headingAt(start);
  const wrapped = heading && heading.first < line && heading.last === line ? part.areas.area(heading.title) : null;
  return heading && wrapped && { area: wrapped, span: { start: heading.start, end: heading.end } };
}

/** So many rows of tables, each with its digit right below its name, show that the text gives its grades so. */
const FEWEST_PAIRS = 5;

/** A name is wrapped into so many lines at most. */
const NAME_LINES = 3;

const DIGIT = /^\d$/;

/**
 * The digits that stand alone right below the name of an area, outside of tables, in a text all of whose tables give their
 * digits so: a list of one or two rows has no form of its own. A digit at the end of a page is its number.
 */
export function digitLineSightings(context: JudgementContext, tables: readonly GradeTable[]): Sighting[] {
  if (!isOfPairs(context, tables)) return [];
  const { lines, layout } = context;
  const found: Sighting[] = [];
  for (let line = layout.nextText(1); line < lines.count; line = layout.nextText(line + 1)) {
    const start = lines.inkStart(line);
    if (lines.length(line) !== 1 || !DIGIT.test(lines.ink(line)) || context.isTaken(start)) continue;
    const next = layout.nextText(line + 1);
    if (next >= lines.count || endsPage(context, line, next) || lines.length(next) === 1) continue;
    const part = context.partAt(start);
    let name = '';
    for (let first = line - 1; line - first <= NAME_LINES && first >= 0; first--) {
      if (layout.role(first) !== LineRole.text) break;
      name = `${lines.ink(first)} ${name}`;
      const area = part.areas.meant(foldName(name));
      const scale = area && scaleFor(area, part).scale;
      const level = scale?.levels.find(({ code }) => code === lines.ink(line));
      if (!scale || !level) continue;
      const grade = { start, end: lines.inkEnd(line) };
      const areaSpans = [{ start: lines.inkStart(first), end: lines.inkEnd(line - 1) }];
      found.push({ form: 'digitLine', scale, area, level, grade, areaSpans });
      break;
    }
  }
  return found;
}

/** Whether all digits of the tables stand right below the names of their rows. */
function isOfPairs({ lines, layout }: JudgementContext, tables: readonly GradeTable[]): boolean {
  const digits = tables.flatMap(({ rows }) => rows.filter(({ printed }) => DIGIT.test(printed)));
  return (
    digits.length >= FEWEST_PAIRS &&
    digits.every(({ labelSpans, fragments }) => {
      const at = lines.at(fragments[0]?.start ?? 0);
      return lines.length(at) === 1 && layout.nextText(lines.at(labelSpans.at(-1)?.start ?? 0) + 1) === at;
    })
  );
}

/** Whether a page ends, or what runs along its edge stands, between a line and the next one of text. */
function endsPage({ layout }: JudgementContext, line: number, next: number): boolean {
  for (let at = line + 1; at < next; at++) if (layout.role(at) !== LineRole.blank) return true;
  return layout.pageOf(line) !== layout.pageOf(next);
}
