import { isDigit } from '../../text/letters';
import type { Span } from '../../text/spans';
import { LineRole, type Report } from '../../report/model';

/** A row of a table that has a number; the span is that of the number. */
export interface Row extends Span {
  /** Its number: 2 as [2], 2.1 as [2, 1]. */
  readonly number: readonly number[];
  /** 0-based. */
  readonly line: number;
}

/** '2.1 Adoption performance': the number of a row of a table of grades. */
const GRADED_ROW = /^[\s|]*(\d{1,2}(?:\.\d{1,2})?)\.?\s+(?=[A-Z])/;

/** '3 | Train staff | June': the number has a column of its own. */
const NUMBER_COLUMN = /^[ \u00A0|]*(\d{1,2})[.)]?(?:\t|[ \u00A0]{2}|[ \u00A0]?\|)[\s|]*(?=[A-Z'"\u2018\u201C])/;

/** What parts the columns behind: without a further column a line is a paragraph. Borders close the first and the last one. */
const FURTHER_COLUMN = /\t|\|\s{0,99}[^\s|]|\S {3,}\S/;
const OPENING_BORDER = /^[\s|]{1,99}/;

/** A table's row may run over so many lines. */
const FAR = 15;

/** The numbered rows of each table of grades, in the order of the text. */
export function gradeTables(report: Report): Row[][] {
  const tables: Row[][] = [];
  for (const { start, end } of report.tables) {
    const rows = readRows(report, report.lines.at(start), report.lines.at(end));
    const [first] = rows;
    const before = tables.at(-1);
    const above = before?.at(-1);
    if (!first) continue;
    // Grades that stand in two columns make two tables of one; a row between them may be in neither.
    if (before && above && goesOn(report, above, first))
      tables[tables.length - 1] = [...before, ...readRows(report, above.line + 1, first.line - 1), ...rows];
    else tables.push(rows);
  }
  return tables;
}

/** The rows of a table of grades on some of its lines, the last one included. */
function readRows(report: Report, from: number, last: number): Row[] {
  const rows: Row[] = [];
  for (let line = from; line <= last; line++) {
    const row = readRow(report, line, GRADED_ROW);
    if (row) rows.push(row);
  }
  return rows;
}

function goesOn(report: Report, above: Row, first: Row): boolean {
  if (first.line - above.line > FAR || nameOf(first) === '1') return false;
  const { roles } = report;
  for (let line = above.line + 1; line < first.line; line++) if (roles.of(line) === LineRole.text) return false;
  return true;
}

/** The rows of each table whose first column is a number, in the order of the text. */
export function numberColumns(report: Report): Row[][] {
  const { lines, text, paragraphs } = report;
  const { roles } = report;
  const tables: Row[][] = [];
  let open: Row[] | null = null;
  let next = 0;
  for (let line = 0; line < lines.count; line++) {
    if (open && roles.of(line) === LineRole.heading) open = null;
    if (!mayOpenRow(text.charCodeAt(lines.inkStart(line))) || roles.of(line) !== LineRole.text) continue;
    // Paragraphs are in the order of the text: the next one is that of this line, or of a later one.
    const start = lines.start(line);
    while ((paragraphs[next]?.numberSpan.start ?? Infinity) < start) next++;
    if ((paragraphs[next]?.numberSpan.start ?? Infinity) < lines.end(line)) continue;
    const row = readRow(report, line, NUMBER_COLUMN);
    if (!row || !FURTHER_COLUMN.test(text.slice(row.end, lines.end(line)).replace(OPENING_BORDER, ''))) continue;
    const before = open?.at(-1);
    if (open && before && line - before.line <= FAR && nameOf(row) !== '1') open.push(row);
    else tables.push((open = [row]));
  }
  return tables;
}

/** A row's number as it is printed. */
export function nameOf({ number }: Pick<Row, 'number'>): string {
  return number.join('.');
}

/** More than a row's number and the blanks before it ever take. */
const LONGEST = 60;

/** Whether a line may open a row with this character: a digit, a border, or a blank of another kind. */
function mayOpenRow(code: number): boolean {
  return isDigit(code) || code === BORDER || code > 0x7f;
}

const BORDER = '|'.charCodeAt(0);

function readRow({ lines, text }: Report, line: number, pattern: RegExp): Row | null {
  if (!mayOpenRow(text.charCodeAt(lines.inkStart(line)))) return null;
  const lineStart = lines.start(line);
  const found = pattern.exec(text.slice(lineStart, Math.min(lines.end(line), lineStart + LONGEST)));
  const [whole = '', digits = ''] = found ?? [];
  if (digits === '') return null;
  const start = lineStart + whole.indexOf(digits);
  return { line, start, end: start + digits.length, number: digits.split('.').map(Number) };
}
