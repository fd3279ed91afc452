import { cellsOf, type Cell } from '../../text/columns';
import type { LineTable } from '../../text/lines';
import type { Span } from '../../text/spans';
import { foldGrade, withoutCode, type LevelLexicon } from '../../vocabulary/levels';
import { type Layout, LineRole } from '../layout/page';
import { blanked } from './blanked';
import type { EarlierGrade } from './table';

/** A pattern for a word as it is printed: converters leave the hyphens in it that show only where a line breaks. */
const word = (letters: string): string => letters.replace(/(?<=.)(?=.)/g, '\\u00ad?');

const BEFORE = `(?:${word('previous')}|last)`;
const INSPECTION = word('inspection');

/** What stands in the cell of a row before its grade where the row gives those of two inspections. */
const TIME = new RegExp(
  String.raw`(?:^|(?<= ))(?:(this|${word('current')})|${BEFORE}) ${INSPECTION}(?: (?:grade|judge?ment|result))?(?::\s*|$)`,
  'i',
);

/** Without the name of an earlier time there is no such cell in a text. A colon ends it, or the cell does. */
const TELLS_TIME = new RegExp(String.raw`\b${BEFORE} ${INSPECTION}\b[^:\t\n]{0,12}(?::|\t| {2})`, 'i');

/** A cheap look before a line is parted into cells. */
const MAY_NAME = new RegExp(String.raw`\b${INSPECTION}\b[^:\t\n]{0,12}(?::|\t| {2})`, 'i');

/** What stands in place of the earlier grade where there was no inspection before. */
const NONE_BEFORE = /^(?:not (?:(?:previously|yet) )?(?:inspected|applicable|judged)\b|n\/?a$|first inspection$)/i;

/** A grade and its code stand in so many cells behind the name of its time, on the next lines where it stands alone. */
const GRADE_CELLS = 2;
const NEXT_LINES = 4;

/** The names of both times stand so near to each other, in lines. */
const BESIDE = 9;

const LONGEST_LINE = 140;
const LONGEST_GRADE = 40;

/** The name of a time with the pieces of the grade behind it. */
interface Timed {
  readonly isPresent: boolean;
  readonly line: number;
  readonly name: Span;
  readonly grade: readonly Span[];
  /** Whether words stand there which say that nothing was judged at that time. */
  readonly isNone: boolean;
}

/**
 * The overall row of many reports gives two grades in one cell, each behind the name of its time: 'Previous inspection:
 * Good 2', 'This inspection: Inadequate 4'. The readers of tables are shown the present grade alone, without that name.
 *
 * @param lines The lines of the text.
 * @param earlier Takes the earlier grades.
 * @returns The lines with blanks in place of the rest, every offset the same; the same lines where there is no such cell.
 */
export function withoutTimesInCells(
  lines: LineTable,
  layout: Layout,
  levels: LevelLexicon,
  earlier: EarlierGrade[],
): LineTable {
  if (!TELLS_TIME.test(lines.text)) return lines;
  const hidden: Span[] = [];
  let before: Timed | null = null;
  for (let line = layout.nextText(0); line < lines.count; line = layout.nextText(line + 1)) {
    if (lines.length(line) > LONGEST_LINE || !MAY_NAME.test(lines.ink(line))) continue;
    const timed = timedOn(lines, layout, levels, line);
    if (!timed) continue;
    if (before && before.isPresent !== timed.isPresent && line - before.line <= BESIDE) {
      for (const each of [before, timed]) hidden.push(each.name, ...(each.isPresent ? [] : each.grade));
      const [present, past] = timed.isPresent ? [timed, before] : [before, timed];
      // What a digit alone meant on the scale of that time is not known.
      const isNamed = past.grade.some((piece) => /\p{L}/u.test(lines.text.slice(piece.start, piece.end)));
      if (!past.isNone && isNamed) earlier.push({ pieces: past.grade, beside: present.grade[0]?.start ?? -1 });
      before = null;
    } else before = timed;
  }
  return blanked(lines, hidden);
}

/** The name of a time in the last cells of a line, where a grade stands behind it. */
function timedOn(lines: LineTable, layout: Layout, levels: LevelLexicon, line: number): Timed | null {
  const cells = cellsOf(lines, line);
  for (const [index, cell] of cells.entries()) {
    const match = TIME.exec(lines.text.slice(cell.start, cell.end));
    if (!match) continue;
    const at = cell.start + match.index;
    const behind = at + match[0].length;
    // Without a colon the name has a cell of its own, and the grade the next one.
    if (!match[0].includes(':') && (at > cell.start || index + 1 === cells.length)) continue;
    const rest = behind < cell.end ? [{ start: behind, end: cell.end }] : [];
    const beside = [...rest, ...cells.slice(index + 1)];
    const isPresent = match[1] !== undefined;
    const found = beside.length > 0 ? beside : cellsBelow(lines, layout, line);
    const none = isPresent ? null : noneIn(lines, found);
    const grade = none ?? gradeIn(lines, levels, found);
    // Where something else stands beside the name, this is no such cell.
    if (grade === null || (beside.length > 0 && grade.length < beside.length)) return null;
    return { isPresent, line, name: { start: at, end: behind }, grade, isNone: none !== null };
  }
  return null;
}

/** The cells of the next lines, as far as each is alone on its line. */
function cellsBelow(lines: LineTable, layout: Layout, above: number): Cell[] {
  const found: Cell[] = [];
  for (let line = layout.nextText(above + 1); line < lines.count && found.length < GRADE_CELLS;) {
    if (line - above > NEXT_LINES || layout.role(line) !== LineRole.text) break;
    const [cell, ...others] = cellsOf(lines, line);
    if (!cell || others.length > 0) break;
    found.push(cell);
    line = layout.nextText(line + 1);
  }
  return found;
}

/** The cell that says that nothing was judged at that time; null where the first one is something else. */
function noneIn({ text }: LineTable, [first]: readonly Span[]): Span[] | null {
  const isNone =
    first && first.end - first.start <= LONGEST_GRADE && NONE_BEFORE.test(text.slice(first.start, first.end));
  return isNone === true ? [first] : null;
}

/** The cells that make a grade: its words, its code or both; null where the first of them is none. */
function gradeIn({ text }: LineTable, levels: LevelLexicon, cells: readonly Span[]): Span[] | null {
  const [first, second] = cells.slice(0, GRADE_CELLS);
  if (!first) return null;
  const printed = text.slice(first.start, first.end);
  if (isCode(printed)) return [first];
  if (printed.length > LONGEST_GRADE || levels.level(withoutCode(foldGrade(printed))) === null) return null;
  return second && isCode(text.slice(second.start, second.end)) ? [first, second] : [first];
}

const isCode = (printed: string): boolean => /^[1-7]$/.test(printed);
