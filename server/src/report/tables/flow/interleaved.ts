import { LABEL_LINES } from '../label-lines';
import { EMPTY_ROW, FlowRows, isWhole, type Cell, type FlowRow } from './flow-rows';
import { startsLower } from '../../../text/line-ends';
import type { TableForm, TableGround } from '../form';
import { gradeRow, tableOfRows, type GradeTable } from '../table';

/** No line of a label with its grade is longer. */
const LONGEST = 120;

/** A word, whatever parts it from the next one. */
const WORDS = /[^\s|]+/g;

/** The number of a row before its label. */
const NUMBERED = /^\d{1,2}(?:\.\d{1,2})?\.?[ \u00A0\t]+/;

/**
 * Boxes of one area whose columns were lost: lines of the label and of its grade stand beside each other, with a blank or
 * a tab between them ('Leadership, management and Requires / governance improvement'). No sentence has the words of a grade
 * within the name of an area, so that one row is enough; each word must belong to one of the two.
 */
export const interleaved: TableForm = (ground, found) => {
  const { lines, layout } = ground;
  const claimed = new Set<number>();
  for (const { first, last } of found) for (let line = first; line <= last; line++) claimed.add(line);
  const boxes: GradeTable[] = [];
  for (let line = layout.nextText(0); line < lines.count;) {
    const box = !claimed.has(line) && mayOpen(ground, line) ? boxFrom(ground, line) : null;
    if (box && !claimed.has(box.last)) boxes.push(box);
    line = layout.nextText((box?.last ?? line) + 1);
  }
  return boxes;
};

/** A cheap look: a line opens in a capital or a number with the first word of a name. */
function mayOpen({ lines, areas }: TableGround, line: number): boolean {
  if (lines.length(line) > LONGEST || startsLower(lines, line)) return false;
  const number = NUMBERED.exec(lines.text.slice(lines.inkStart(line), lines.inkStart(line) + 8));
  return areas.mayOpen(lines.text, lines.inkStart(line) + (number?.[0].length ?? 0));
}

function boxFrom({ lines, layout, levels, areas }: TableGround, first: number): GradeTable | null {
  const rows = new FlowRows(lines.text, levels, areas, false);
  let row: FlowRow | null = EMPTY_ROW;
  let box: GradeTable | null = null;
  let last = first;
  for (let line = first; line < lines.count && line - first <= LABEL_LINES; line = layout.nextText(line + 1)) {
    if (line - last > 1 || lines.length(line) > LONGEST) break;
    row = readLine(rows, lines.text, row, lines.inkStart(line), lines.inkEnd(line));
    if (!row) break;
    last = line;
    box = isInterleaved(lines.text, row)
      ? tableOfRows([{ row: gradeRow({ ...row, fragments: row.gradeSpans, printed: row.grade }), first, last }])
      : null;
  }
  // What goes on below in a small letter is more of the label, of the grade, or of a sentence.
  const isWholeBlock = last + 1 >= lines.count || !startsLower(lines, last + 1);
  return isWholeBlock ? box : null;
}

/** A row with the words of one more line; null where one of them belongs to neither cell. */
function readLine(rows: FlowRows, text: string, before: FlowRow, start: number, end: number): FlowRow | null {
  let row: FlowRow | null = before;
  let beside: Cell | null = null;
  for (const { 0: word, index } of text.slice(start, end).matchAll(WORDS)) {
    const next: FlowRow | null = rows.with(row, { start: start + index, end: start + index + word.length }, beside);
    if (!next) return null;
    beside = next.grade === row.grade ? 'label' : 'grade';
    row = next;
  }
  return row;
}

/** Whether a row is whole and words of its label stand behind the first one of its grade, which opens in a capital. */
function isInterleaved(text: string, row: FlowRow): boolean {
  const [grade] = row.gradeSpans;
  return (
    isWhole(row) &&
    grade !== undefined &&
    /[A-Z]/.test(text.charAt(grade.start)) &&
    (row.labelSpans.at(-1)?.start ?? 0) > grade.start
  );
}
