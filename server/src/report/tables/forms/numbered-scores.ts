import { cellsOf, type Cell } from '../../../text/columns';
import { codeAt, isDigit, mayBeOneOf } from '../../../text/letters';
import type { LineTable } from '../../../text/lines';
import { LineRole } from '../../layout/page';
import { sideScores } from '../lists/side-scores';
import { splitCells } from '../parted-cells';
import type { Span } from '../../../text/spans';
import type { TableForm, TableGround } from '../form';
import { gradeRow, type GradeRow, type GradeTable } from '../table';

/** The heads of a column of numbers, and of that of the scores beside it. */
const NUMBERS = /^(standard|outcome|regulation)s?(?: no\.?| number)?$/i;
const SCORES = /^scores?$/i;
const mayOpen = mayBeOneOf('sor');

/** A cell stands so near to its head, in characters; the rows of a pair of columns are so many lines at most. */
const NEAR = 4;
const REACH = 45;

/** Two columns under their heads. */
interface Pair {
  readonly line: number;
  readonly word: string;
  readonly numbers: Cell;
  readonly scores: Cell;
  /** The last number of its rows so far, which rise: where they begin again, another table does. */
  last: number;
  /** The score of that number. */
  score: string;
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
  for (let line = layout.nextText(0); line < lines.count; line = layout.nextText(line + 1)) {
    if (layout.role(line) !== LineRole.text) continue;
    const cells = cellsIn(lines, line);
    if (cells.length === 0) continue;
    const textOf = ({ start, end }: Cell) => lines.text.slice(start, end);
    for (const [index, cell] of cells.entries()) {
      const next = cells[index + 1];
      const word = NUMBERS.exec(textOf(cell))?.[1];
      if (word === undefined || !next || !SCORES.test(textOf(next))) continue;
      if (first < 0) first = line;
      pairs = pairs.filter(({ numbers }) => Math.abs(numbers.from - cell.from) > NEAR);
      pairs.push({ line, word, numbers: cell, scores: next, last: -1, score: '' });
    }
    pairs = pairs.filter((pair) => line - pair.line <= REACH);
    for (const pair of pairs) {
      const number = cells.find((cell) => isUnder(cell, pair.numbers) && NUMBER.test(textOf(cell)));
      const score = cells.find((cell) => isUnder(cell, pair.scores) && SCORE.test(textOf(cell)));
      if (!number || !score) continue;
      // A row right below its like was typed twice.
      const isTwice = Number(textOf(number)) === pair.last && textOf(score) === pair.score;
      const isNext = isTwice || Number(textOf(number)) > pair.last;
      pair.last = isNext ? Number(textOf(number)) : Infinity;
      pair.score = isTwice ? '' : textOf(score);
      if (!isNext || !isDigit(codeAt(lines.text, score.start))) continue;
      rows.push(rowOf(ground, pair.word, number, score));
      last = line;
    }
  }
  const table: GradeTable = { first, last, head: 'score', rows, sure: 'form', saysTime: false };
  return [...(rows.length > 1 ? [table] : []), ...stackedScores(ground)];
};

/** The cells of a line that is parted into columns, by strokes too; none of any other. */
function cellsIn(lines: LineTable, line: number): Cell[] {
  if (lines.text.charAt(lines.inkStart(line)) === '|')
    return splitCells(lines, line, STROKE).map(({ start, end, column }) => {
      const from = column * APART;
      return { start, end, from, to: from };
    });
  return lines.hasTab(line) || lines.nextInColumns(line) === line ? cellsOf(lines, line) : [];
}

const STROKE = 124;

/** Columns between strokes stand so far from each other that none is near to another one. */
const APART = 20;

/** The row of a standard that is known by its number. */
function rowOf({ lines }: TableGround, word: string, number: Span, score: Span): GradeRow {
  const digits = lines.text.slice(number.start, number.end);
  const label = `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()} ${digits}`;
  const printed = lines.text.slice(score.start, score.end);
  return gradeRow({ label, labelSpans: [number], fragments: [score], printed });
}

/** A number, and its score or that it was not looked at, below it or one blank behind it. */
const NUMBER = /^\d{1,2}$/;
const SCORE = /^(?:[\dX\-]|N\/?A)$/i;
const JOINED = /^(\d{1,2}) ([\dX\-]|N\/?A)$/i;
const JOINED_HEADS = / scores?$/i;

/** Where the columns were lost: the two heads one below the other or side by side, and each number with its score so. */
function stackedScores(ground: TableGround): GradeTable[] {
  const { lines, layout } = ground;
  const tables: GradeTable[] = [];
  for (let head = layout.nextText(0); head < lines.count; head = layout.nextText(head + 1)) {
    if (!mayOpen(lines.text, lines.inkStart(head))) continue;
    const beside = sideScores(ground, head, (printed) => SCORE.test(printed));
    if (beside) {
      const { word, pairs, first, last } = beside;
      const scored = pairs.filter(({ score }) => isDigit(codeAt(lines.text, score.start)));
      const rows = scored.map(({ number, score }) => rowOf(ground, word, number, score));
      if (rows.length > 0) tables.push({ first, last, head: 'score', rows, sure: 'form', saysTime: false });
      head = last;
      continue;
    }
    if (lines.length(head) > LONGEST_HEAD) continue;
    const ink = lines.ink(head);
    const word = NUMBERS.exec(ink.replace(JOINED_HEADS, ''))?.[1];
    let line = layout.nextText(head + 1);
    const isJoined = JOINED_HEADS.test(ink);
    if (word === undefined || line >= lines.count || (!isJoined && !SCORES.test(lines.ink(line)))) continue;
    const rows: GradeRow[] = [];
    for (line = isJoined ? line : layout.nextText(line + 1); line < lines.count;) {
      const pair = pairFrom(ground, line);
      if (!pair) break;
      const { number, score, last } = pair;
      if (isDigit(codeAt(lines.text, score.start))) rows.push(rowOf(ground, word, number, score));
      line = layout.nextText(last + 1);
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

/** A number with its score, and the line on which that stands. */
function pairFrom({ lines, layout }: TableGround, line: number): { number: Span; score: Span; last: number } | null {
  const [start, end] = [lines.inkStart(line), lines.inkEnd(line)];
  const joined = JOINED.exec(lines.ink(line));
  if (joined) {
    const [, digits = '', score = ''] = joined;
    return { number: { start, end: start + digits.length }, score: { start: end - score.length, end }, last: line };
  }
  const below = layout.nextText(line + 1);
  if (!NUMBER.test(lines.ink(line)) || below >= lines.count || !SCORE.test(lines.ink(below))) return null;
  return {
    number: { start, end },
    score: { start: lines.inkStart(below), end: lines.inkEnd(below) },
    last: below,
  };
}

/** No heads of such columns are longer. */
const LONGEST_HEAD = 26;
