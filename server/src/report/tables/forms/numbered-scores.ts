import { cellsOf, type Cell } from '../../../text/columns';
import { LineRole } from '../../layout/page';
import type { Span } from '../../../text/spans';
import type { TableForm, TableGround } from '../form';
import { gradeRow, type GradeRow, type GradeTable } from '../table';

/** The heads of a column of numbers, and of that of the scores beside it. */
const NUMBERS = /^(standard|outcome|regulation)s?(?: no\.?| number)?$/i;
const SCORES = /^scores?$/i;

/** A cell stands so near to its head, in characters; the rows of a pair of columns are so many lines at most. */
const NEAR = 4;
const REACH = 45;

/** Two columns under their heads. */
interface Pair {
  readonly line: number;
  readonly word: string;
  readonly numbers: Cell;
  readonly scores: Cell;
}

/** Whether a cell stands under its head, at its left or in its middle. */
const isUnder = ({ from, to }: Cell, head: Cell) => from >= head.from - NEAR && to <= head.to + NEAR;

/**
 * Standards that are known by their numbers alone, and beside each its score: 'Standard No', 'Score'. Several such pairs
 * of columns may stand side by side.
 */
export const numberedScores: TableForm = (ground) => {
  const { lines, layout } = ground;
  const rows: GradeRow[] = [];
  let pairs: Pair[] = [];
  let first = -1;
  let last = -1;
  for (let line = lines.nextInColumns(0); line < lines.count; line = lines.nextInColumns(line + 1)) {
    if (layout.role(line) !== LineRole.text) continue;
    const cells = cellsOf(lines, line);
    const textOf = ({ start, end }: Cell) => lines.text.slice(start, end);
    for (const [index, cell] of cells.entries()) {
      const next = cells[index + 1];
      const word = NUMBERS.exec(textOf(cell))?.[1];
      if (word === undefined || !next || !SCORES.test(textOf(next))) continue;
      if (first < 0) first = line;
      pairs = pairs.filter(({ numbers }) => Math.abs(numbers.from - cell.from) > NEAR);
      pairs.push({ line, word, numbers: cell, scores: next });
    }
    pairs = pairs.filter((pair) => line - pair.line <= REACH);
    for (const { word, numbers, scores } of pairs) {
      const number = cells.find((cell) => isUnder(cell, numbers) && cell.to - cell.from <= 2);
      const score = cells.find((cell) => isUnder(cell, scores) && cell.to - cell.from === 1);
      if (!number || !score || !/^\d+$/.test(textOf(number)) || !/^\d$/.test(textOf(score))) continue;
      rows.push(rowOf(ground, word, number, score));
      last = line;
    }
  }
  const table: GradeTable = { first, last, head: 'score', rows, sure: 'form', saysTime: false };
  return [...(rows.length > 1 ? [table] : []), ...stackedScores(ground)];
};

/** The row of a standard that is known by its number. */
function rowOf({ lines }: TableGround, word: string, number: Span, score: Span): GradeRow {
  const digits = lines.text.slice(number.start, number.end);
  const label = `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()} ${digits}`;
  const printed = lines.text.slice(score.start, score.end);
  return gradeRow({ label, labelSpans: [number], fragments: [score], printed });
}

/** A number, and what stands below it or one blank behind it: its score, or that it was not looked at. */
const NUMBER = /^\d{1,2}$/;
const SCORE = /^(?:[\dX\-]|N\/?A)$/i;
const BOTH = /^(\d{1,2})[ \u00a0](\S{1,3})$/;

/** The two heads with one blank between them. */
const BOTH_HEADS = /^(\S+(?: no\.?| number)?)[ \u00a0](scores?)$/i;

/** A number with its score, and the line behind them. */
interface Scored {
  readonly number: Span;
  readonly score: Span;
  readonly next: number;
}

/** Where the columns were lost: the two heads, then each number with its score, one below the other or one blank apart. */
function stackedScores(ground: TableGround): GradeTable[] {
  const { lines, layout } = ground;
  const tables: GradeTable[] = [];
  for (let head = layout.nextText(0); head < lines.count; head = layout.nextText(head + 1)) {
    const heads = lines.length(head) > LONGEST_HEAD ? null : headsOn(ground, head);
    if (!heads) continue;
    const rows: GradeRow[] = [];
    let line = heads.next;
    for (let scored = scoredOn(ground, line); scored; scored = scoredOn(ground, line)) {
      const { number, score, next } = scored;
      if (/^\d$/.test(lines.text.slice(score.start, score.end))) rows.push(rowOf(ground, heads.word, number, score));
      line = next;
    }
    const above = tables.at(-1);
    // Each outcome has its standards under heads of their own.
    if (above && rows.length > 0 && head - above.last <= REACH) {
      tables[tables.length - 1] = { ...above, last: line - 1, rows: [...above.rows, ...rows] };
    } else if (rows.length > 0) {
      tables.push({ first: head, last: line - 1, head: 'score', rows, sure: 'form', saysTime: false });
    }
  }
  return tables;
}

/** What the numbers below a head are those of, and the line below the heads; null where no two heads stand. */
function headsOn({ lines, layout }: TableGround, line: number): { word: string; next: number } | null {
  const ink = lines.ink(line);
  const below = layout.nextText(line + 1);
  const [, both = ''] = BOTH_HEADS.exec(ink) ?? [];
  const word = NUMBERS.exec(both === '' ? ink : both)?.[1];
  if (word === undefined || below >= lines.count) return null;
  if (both !== '') return { word, next: below };
  return SCORES.test(lines.ink(below)) ? { word, next: layout.nextText(below + 1) } : null;
}

function scoredOn({ lines, layout }: TableGround, line: number): Scored | null {
  if (line >= lines.count) return null;
  const [ink, start, end] = [lines.ink(line), lines.inkStart(line), lines.inkEnd(line)];
  const [, digits, said = ''] = BOTH.exec(ink) ?? [];
  const below = layout.nextText(line + 1);
  if (digits !== undefined && SCORE.test(said)) {
    const number = { start, end: start + digits.length };
    return { number, score: { start: end - said.length, end }, next: below };
  }
  if (!NUMBER.test(ink) || below >= lines.count || !SCORE.test(lines.ink(below))) return null;
  const score = { start: lines.inkStart(below), end: lines.inkEnd(below) };
  return { number: { start, end }, score, next: layout.nextText(below + 1) };
}

/** No head of such a column is longer. */
const LONGEST_HEAD = 24;
