import { cellsOf, type Cell } from '../../../text/columns';
import { fold, foldName } from '../../../text/fold';
import { LineRole } from '../../layout/page';
import type { TableForm } from '../form';
import type { GradeRow, GradeTable } from '../table';

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
  readonly numbers: number;
  readonly scores: number;
}

/**
 * Standards that are known by their numbers alone, and beside each its score: 'Standard No', 'Score'. Several such pairs
 * of columns may stand side by side.
 */
export const numberedScores: TableForm = ({ lines, layout }) => {
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
      pairs = pairs.filter(({ numbers }) => Math.abs(numbers - cell.from) > NEAR);
      pairs.push({ line, word, numbers: cell.from, scores: next.from });
    }
    pairs = pairs.filter((pair) => line - pair.line <= REACH);
    for (const { word, numbers, scores } of pairs) {
      const number = cells.find(({ from, to }) => Math.abs(from - numbers) <= NEAR && to - from <= 2);
      const score = cells.find(({ from, to }) => Math.abs(from - scores) <= NEAR && to - from === 1);
      if (!number || !score || !/^\d+$/.test(textOf(number)) || !/^\d$/.test(textOf(score))) continue;
      const label = `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()} ${textOf(number)}`;
      const { start, end } = score;
      rows.push({
        label,
        folded: fold(label),
        name: foldName(label),
        labelSpans: [{ start: number.start, end: number.end }],
        fragments: [{ start, end }],
        printed: textOf(score),
        code: null,
        group: null,
      });
      last = line;
    }
  }
  const table: GradeTable = { first, last, head: 'score', rows, sure: 'form', saysTime: false };
  return rows.length > 1 ? [table] : [];
};
