import { readDates } from '../../../text/dates';
import { fold } from '../../../text/fold';
import { mayBeOneOf } from '../../../text/letters';
import type { Span } from '../../../text/spans';
import type { FrameworkLevel } from '../../../frameworks/schema';
import { foldGrade } from '../../../vocabulary/levels';
import { LineRole } from '../../layout/page';
import { WORDS } from '../../parts/scales';
import type { JudgementContext } from '../context';
import { EARLIER, type Sighting } from '../placing/sighting';

/** The title of a list of earlier inspections, each with its date and its grade. */
const TITLE =
  /^(?:\d{1,2}\.? )?(?:(?:(?:our|recent|previous|past|earlier|full) ){0,2}(?:inspection|grading|ratings?|grades) history|(?:our )?(?:previous|past|earlier) (?:inspections?|(?:inspection )?reports|ratings|checks)(?: (?:of|at|for) .{3,60})?)$/;
const mayOpen = mayBeOneOf('efgiopr0123456789');
const MAY_BE_TITLE = /history|previous|past|earlier/i;

/** No title and no row of such a list is longer, in characters; no row has more cells. */
const LONGEST_TITLE = 90;
const LONGEST_ROW = 130;
const MOST_CELLS = 4;

/** So many lines of text without a date or a grade end the list; a date and its grade stand no further apart. */
const REACH = 5;

/** What parts the cells of a row. */
const BETWEEN = /[ \u00A0]{2,}|\t| ?\| ?| [\u2010-\u2015-] |[:,] /g;

/** The date of an inspection, which may be no more than a month. */
const DATE = /\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b[a-z]{3,9} (?:19|20)\d\d\b/i;

/** A grade in a cell, with the pieces that it stands in. */
interface Graded {
  readonly level: FrameworkLevel;
  readonly pieces: readonly Span[];
  readonly line: number;
}

/**
 * The grades of earlier inspections in lists at the end of a report or on the page that it was copied from: a row for each
 * inspection with its date, or these and its grade on lines of their own. Each is of the whole.
 */
export function historySightings(context: JudgementContext): Sighting[] {
  const { lines, layout } = context;
  const sightings: Sighting[] = [];
  for (let line = layout.nextText(0); line < lines.count; line = layout.nextText(line + 1)) {
    if (lines.length(line) > LONGEST_TITLE || layout.role(line) !== LineRole.text) continue;
    if (!mayOpen(lines.text, lines.inkStart(line))) continue;
    const ink = lines.ink(line);
    if (!MAY_BE_TITLE.test(ink) || !TITLE.test(fold(ink))) continue;
    line = readList(context, line, sightings);
  }
  return sightings;
}

/** Reads the list below a title, and gives its last line. */
function readList(context: JudgementContext, title: number, sightings: Sighting[]): number {
  const { lines, layout } = context;
  let last = title;
  let open: { readonly date: number; readonly isPresent: boolean } | null = null;
  let waiting: Graded | null = null;
  let idle = 0;
  for (let line = layout.nextText(title + 1); line < lines.count && idle <= REACH; line = layout.nextText(line + 1)) {
    if (layout.role(line) !== LineRole.text) continue;
    const ink = lines.ink(line);
    const isDated = DATE.test(ink);
    const grade: Graded | null = lines.length(line) <= LONGEST_ROW ? gradeOn(context, line) : null;
    if (
      !isDated &&
      !grade &&
      (lines.length(line) > LONGEST_TITLE || context.partAt(lines.inkStart(line)).areas.area(ink))
    )
      break;
    idle = isDated || grade ? 0 : idle + 1;
    if (isDated) open = { date: line, isPresent: isOfReport(context, line) };
    const given: Graded | null = grade ?? (isDated ? waiting : null);
    if (given && open && Math.abs(open.date - given.line) <= REACH) {
      if (!open.isPresent) sightings.push(sightingOf(context, given, lines.ink(open.date)));
      [open, waiting] = [null, null];
    } else if (grade) waiting = grade;
    if (isDated || grade) last = line;
    // The last words of a grade are no other one.
    if (grade && grade.pieces.length > 1) last = ++line;
  }
  return last;
}

const sightingOf = (context: JudgementContext, { level, pieces }: Graded, dated: string): Sighting => ({
  form: 'earlierLine',
  scale: WORDS,
  // What the scale of the report does not have was given to something else than its whole.
  area: context.partAt(pieces[0]?.start ?? 0).levels.level(fold(level.label)) ? null : EARLIER,
  level,
  grade: pieces,
  citation: DATE.exec(dated)?.[0] ?? null,
  of: 'another',
});

/** Whether a line gives a day that another place says to be one of the inspection that the report is of. */
function isOfReport({ front, lines }: JudgementContext, line: number): boolean {
  const own = front.inspected.filter(({ start }) => lines.at(start) !== line);
  return readDates(lines.ink(line)).some(({ from, to }) => own.some((days) => days.from <= to && from <= days.to));
}

/** The grade that is a cell of a row, the last one; it may go on on the next line. */
function gradeOn({ lines, vocabulary }: JudgementContext, line: number): Graded | null {
  const cells = cellsOn(lines.text, lines.inkStart(line), lines.inkEnd(line));
  const last = cells.at(-1);
  if (!last || cells.length > MOST_CELLS) return null;
  const words = (span: Span) => lines.text.slice(span.start, span.end);
  if (line + 1 < lines.count && !lines.isBlank(line + 1) && vocabulary.levels.opens(foldGrade(words(last)))) {
    const next = { start: lines.inkStart(line + 1), end: lines.inkEnd(line + 1) };
    const wrapped = vocabulary.levels.level(foldGrade(`${words(last)} ${words(next)}`));
    if (wrapped) return { level: wrapped, pieces: [last, next], line };
  }
  const found = cells.flatMap((cell): Graded[] => {
    const level = vocabulary.levels.graded(foldGrade(words(cell)));
    return level ? [{ level, pieces: [cell], line }] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

function cellsOn(text: string, from: number, to: number): Span[] {
  const ink = text.slice(from, to);
  const cells: Span[] = [];
  let start = 0;
  for (const { index, 0: gap } of ink.matchAll(BETWEEN)) {
    if (index > start) cells.push({ start: from + start, end: from + index });
    start = index + gap.length;
  }
  if (start < ink.length) cells.push({ start: from + start, end: to });
  return cells;
}
