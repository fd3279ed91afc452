import { cellsOf, type Cell } from '../../../text/columns';
import { foldName } from '../../../text/fold';
import { isDigit } from '../../../text/letters';
import type { TableForm, TableGround } from '../form';
import type { Key } from '../keys';
import { overallScore } from '../lists/overall-scores';
import { isScore, opensWithWhole, scoreBelow } from '../lists/scores-below';
import { gradeRow, isTypedTwice, rowIn, tableOfRows, type GradeTable, type PlacedRow } from '../table';

/** A head that names what stands below it as scores: 'Score*', 'APA grade', 'Theme Score (out of 4)', 'Scores by assessment'. */
const HEAD = /\bscores?\*{0,2}(?: \(out of \d\))?$|^scores\b|\bgrades?$/i;
const LONGEST_HEAD = 60;

/** The head of a column, which says by itself that digits below it are grades; a mark of a note may stand behind it. */
const COLUMN = /^(?:scored judge?ments?|(?:grades?|scores?) awarded)\d?$/i;

/** The first score stands within so many lines of text of its head, and each within so many of the one before. */
const REACH = 12;

/** A key explains scores that stand so near to it, in lines. */
const KEY_REACH = 45;

/** No name is longer, in characters. */
const LONGEST = 200;

/** A digit below the name of an area may be the number of a page: so many of them under one head are scores. */
const FEWEST = 3;

/**
 * Scores that lost their columns: below a head that names scores, the whole name of an area with its digit one blank
 * behind it, or on the next line with ink. The report must explain its digits nearby, or the head say out of how many they
 * are; and what stands between the rows is a remark on one of them. Where columns are left, the one that the head calls
 * scores counts, whatever stands to its left and its right.
 */
export const scores: TableForm = (ground) => {
  const { lines, layout } = ground;
  const tables: GradeTable[] = [];
  let rows: PlacedRow[] = [];
  let head = -1;
  let column: Cell | null = null;
  let above = -1;
  const close = () => {
    const last = rows.at(-1)?.last;
    const whole = column && last !== undefined ? overallScore(ground, head, column, last) : null;
    if (whole) rows.push(whole);
    const table = tableOf(
      ground,
      rows.sort((a, b) => a.first - b.first),
      head,
    );
    if (table) tables.push(table);
    rows = [];
  };
  for (let line = layout.nextText(0), near = 0; line < lines.count; line = layout.nextText(line + 1)) {
    const length = lines.length(line);
    const amid = scoresAmid(ground, line);
    // The head of the next column may go on below.
    const goesOn = column !== null && rows.length === 0 && line - head <= HEAD_LINES;
    if (amid || (!goesOn && length <= LONGEST_HEAD && isHead(lines.ink(line)))) {
      close();
      head = line;
      column = amid;
      near = 0;
    } else if (head >= 0 && ++near <= REACH) {
      const row = column
        ? amidOn(ground, line, column)
        : length > LONGEST
          ? null
          : (besideOn(ground, line) ?? scoreBelow(ground, above, line));
      if (row) {
        rows.push(row);
        near = 0;
      }
    } else if (head >= 0) {
      close();
      head = -1;
    }
    above = line;
  }
  close();
  return tables;
};

const isHead = (ink: string) => HEAD.test(ink) || COLUMN.test(ink);

/** A head of one word in a row of several: 'Theme', 'Score*', 'Weighted score'. */
const AMID = /^scores?\*{0,2}$/i;
const AMID_HEADS = 3;

/** A head is wrapped over so many lines. */
const HEAD_LINES = 4;

/** A score and its name stand so near to their heads, in characters; a name has so many lines. */
const NEAR = 4;
const NAME_LINES = 3;

/** The head of a column of scores in a row of heads, further ones to its left and its right. */
function scoresAmid({ lines }: TableGround, line: number): Cell | null {
  if (!lines.hasColumns(line) || lines.hasTab(line) || !/\bscores?\b/i.test(lines.ink(line))) return null;
  const cells = cellsOf(lines, line);
  const own = cells.slice(1, -1).filter(({ start, end }) => AMID.test(lines.text.slice(start, end)));
  return cells.length >= AMID_HEADS && own.length === 1 ? (own[0] ?? null) : null;
}

/** A digit in the column of scores, and in the one to its left a name that may go on below. */
function amidOn({ lines, areas }: TableGround, line: number, head: Cell): PlacedRow | null {
  const cells = cellsOf(lines, line);
  const at = cells.findIndex(({ from, to }) => to - from === 1 && from >= head.from - NEAR && to <= head.to + NEAR);
  const [score, first] = [cells[at], cells[at - 1]];
  if (!score || !first || !isDigit(lines.text.charCodeAt(score.start))) return null;
  const pieces = [first];
  const label = () => pieces.map(({ start, end }) => lines.text.slice(start, end)).join(' ');
  for (let below = line + 1; pieces.length < NAME_LINES && !areas.named(foldName(label())); below++) {
    const more =
      below < lines.count ? cellsOf(lines, below).find(({ from }) => Math.abs(from - first.from) < NEAR) : null;
    if (!more) return null;
    pieces.push(more);
  }
  if (!areas.named(foldName(label()))) return null;
  const printed = lines.text.slice(score.start, score.end);
  const row = gradeRow({ label: label(), labelSpans: pieces, fragments: [score], printed });
  return { row, first: line, last: line + pieces.length - 1 };
}

/** A name with its digit behind one blank. */
function besideOn({ lines, areas }: TableGround, line: number): PlacedRow | null {
  const start = lines.inkStart(line);
  const end = lines.inkEnd(line);
  const { text } = lines;
  if (!isDigit(text.charCodeAt(end - 1)) || text.charAt(end - 2) !== ' ' || lines.hasColumns(line)) return null;
  const label = { start, end: end - 2 };
  return areas.named(foldName(text.slice(label.start, label.end)))
    ? { row: rowIn(text, label, { start: end - 1, end }), first: line, last: line }
    : null;
}

function tableOf(ground: TableGround, rows: readonly PlacedRow[], head: number): GradeTable | null {
  const { lines, keys } = ground;
  const table = tableOfRows(rows);
  if (!table || rows.length < FEWEST) return null;
  // Of several columns the first one must be that of the whole.
  if (rows.some(({ last }) => isScore(ground, last + 1)) && !opensWithWhole(ground, head)) return null;
  const isOutOf = / \(out of \d\)$/i.test(lines.ink(head));
  const isSaid = COLUMN.test(lines.ink(head)) && !isRising(rows);
  if (!isOutOf && !isSaid && !keys.some((key) => isNear(key, table.first, table.last))) return null;
  const names = new Set(rows.map(({ row }) => row.name));
  const twice = rows.filter(({ row }, index) => isTypedTwice(rows[index - 1]?.row, row));
  return twice.length > 1 || names.size + twice.length < rows.length ? null : table;
}

/** Whether digits rise as the numbers of pages do. */
const isRising = (rows: readonly PlacedRow[]) =>
  rows.every(({ row }, index) => index === 0 || row.printed > (rows[index - 1]?.row.printed ?? ''));

const isNear = (key: Key, first: number, last: number) =>
  first - key.last <= KEY_REACH && key.first - last <= KEY_REACH;
