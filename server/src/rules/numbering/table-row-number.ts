import * as l10n from '../../l10n';
import { RECOGNISED, type Report } from '../../report/model';
import { tidy } from '../../text/fold';
import type { Fix } from '../finding';
import { lineNumber } from '../../report/queries/places';
import { gradeTables, nameOf as rowName, numberColumns, type Row } from './table-rows';
import type { Rule } from '../rule';

/** Numbers of rows that are repeated, skipped or out of order within one table. */
export const tableRowNumber: Rule = {
  id: 'table-row-number',
  description: 'A row number of a table is repeated, skipped or out of order.',
  severity: 'warning',
  check(report) {
    if (report.confidence < RECOGNISED) return [];
    const graded = gradeTables(report).map((rows) => {
      const breaks = breaksOf(report, rows);
      return breaks.length > 0 ? breaks : usedTwice(report, rows);
    });
    return [...graded, ...numberColumns(report).map((rows) => breaksOf(report, rows))].flatMap((breaks) =>
      breaks.map(({ before, row, expected }) => ({
        start: row.start,
        end: row.end,
        message: messageOf(before, row, lineNumber(report, before)),
        related: [{ start: before.start, end: before.end, message: l10n.t('row {0}', nameOf(before.number)) }],
        fixes: expected === null ? [] : [renumber(row, expected)],
      })),
    );
  },
};

/** Fewer rows show no order. */
const FEWEST = 3;

interface Break {
  readonly before: Row;
  readonly row: Row;
  /** The number that fits between the rows around; null where none or more than one does. */
  readonly expected: readonly number[] | null;
}

/**
 * The one number of a table of grades that two rows have, where others are left out and all rise; or that of a row within its
 * group, which no other name has.
 */
function usedTwice(report: Report, rows: readonly Row[]): Break[] {
  let twice: Break | null = null;
  let left = 0;
  for (const [index, row] of rows.slice(1).entries()) {
    const before = rows[index];
    if (!before) continue;
    const rise = (row.number[0] ?? 0) - (before.number[0] ?? 0) || (row.number[1] ?? 0) - (before.number[1] ?? 0);
    if (rise < 0 || (rise === 0 && twice)) return [];
    if (rise === 0) twice = { before, row, expected: null };
    else if (!follows(before.number, row.number)) left++;
  }
  if (!twice) return [];
  const isSure = left > 0 ? rows.length >= FEWEST : hasTwoNames(report, twice);
  return isSure ? [twice] : [];
}

/** Whether the names of two rows with one number in a group differ: a row that goes on overleaf has its own again, and more behind it. */
function hasTwoNames({ text, lines }: Report, { before, row }: Break): boolean {
  const nameAt = ({ end, line }: Row) =>
    tidy(
      text
        .slice(end, lines.end(line))
        .trimStart()
        .split(/\S {2,}|\t|\|/, 1)[0] ?? '',
    );
  const [one, other] = [nameAt(before), nameAt(row)];
  return row.number.length > 1 && !one.startsWith(other) && !other.startsWith(one);
}

function breaksOf(report: Report, rows: readonly Row[]): Break[] {
  const found: Break[] = [];
  let inOrder = 0;
  for (let index = 1; index < rows.length; index++) {
    const [before, row, after] = [rows[index - 1], rows[index], rows[index + 1]];
    if (!before || !row) continue;
    if (follows(before.number, row.number)) {
      inOrder++;
      continue;
    }
    if (isGroupLeftOut(before.number, row.number, after?.number)) continue;
    if (isNumberedApart(before.number, row.number, after?.number) || hasDueBetween(report, before, row)) return [];
    const fitting = after ? successors(before.number).filter((number) => follows(number, after.number)) : [];
    // A row between them may merely have lost its number.
    if (fitting.length === 0 && hasRowBetween(report, before, row)) return [];
    found.push({ before, row, expected: fitting.length === 1 ? (fitting[0] ?? null) : null });
    // Where another number fits, this row is the wrong one, and the next is compared with what it should be.
    if (fitting.length > 0) index++;
  }
  const [only, ...others] = found;
  if (only === undefined || others.length > 0 || rows.length < FEWEST) return [];
  return inOrder > 0 || only.expected !== null ? found : [];
}

/** Whether a line between two rows has columns of its own. */
function hasRowBetween({ lines, text }: Report, before: Row, row: Row): boolean {
  for (let line = before.line + 1; line < row.line; line++) {
    if (/\S(?: {3,}|\t+)\S/.test(text.slice(lines.start(line), lines.end(line)))) return true;
  }
  return false;
}

/** Whether the number that is due stands within a line: a converter may have set a row behind another, or behind its grade. */
function hasDueBetween({ text }: Report, before: Row, row: Row): boolean {
  const between = text.slice(before.end, row.start);
  return successors(before.number)
    .map(nameOf)
    .some((name) => between.includes(` ${name} `) || between.includes(` ${name}. `));
}

/** Whether a group of rows is left out with all of its numbers: the next group, and the first row in it, agree on theirs. */
function isGroupLeftOut(before: readonly number[], row: readonly number[], after: readonly number[] = []): boolean {
  const [whole = 0] = row;
  return before.length > 1 && row.length === 1 && whole > (before[0] ?? 0) && after[0] === whole && after[1] === 1;
}

/** Whether the rows of a group are numbered on among themselves by another number than the group's: 3, 4.1, 4.2. */
function isNumberedApart(
  before: readonly number[],
  [whole, part]: readonly number[],
  after: readonly number[] = [],
): boolean {
  return before.length === 1 && part === 1 && whole === (before[0] ?? 0) + 1 && after[0] === whole && after[1] === 2;
}

/** The numbers that a row may have below another: 2.2 and 3 below 2.1, 3 and 2.1 below 2. */
function successors([whole = 0, part]: readonly number[]): (readonly number[])[] {
  return part === undefined ? [[whole + 1], [whole, 1]] : [[whole, part + 1], [whole + 1]];
}

function follows(before: readonly number[], number: readonly number[]): boolean {
  // A group need not have a row of its own.
  if (before.length > 1 && number[0] === (before[0] ?? 0) + 1 && number[1] === 1) return true;
  return successors(before).some((each) => nameOf(each) === nameOf(number));
}

const nameOf = (number: readonly number[]) => rowName({ number });

function messageOf(before: Row, row: Row, line: number): string {
  const number = nameOf(row.number);
  return nameOf(before.number) === number
    ? l10n.t('The row number {0} is used twice: the row on line {1} has it too.', number, line)
    : l10n.t('Row {0} follows row {1} on line {2}.', number, nameOf(before.number), line);
}

function renumber({ start, end }: Row, number: readonly number[]): Fix {
  const name = nameOf(number);
  return {
    title: l10n.t('Renumber this row to {0}', name),
    edits: [{ start, end, newText: name }],
    preferred: true,
    safe: true,
  };
}
