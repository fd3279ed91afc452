import { fold, foldName } from '../../../text/fold';
import { isDigit } from '../../../text/letters';
import type { Span } from '../../../text/spans';
import { LineRole } from '../../layout/page';
import type { TableGround } from '../form';
import { gradeRow, type PlacedRow } from '../table';

/** No line of a name is longer, in characters; a name in a narrow column has so many lines. */
const LONGEST = 200;
const MOST_LINES = 4;

/** The year of an earlier assessment, in brackets behind a name. */
const YEAR = / \((?:19|20)\d\d(?:[/-]\d\d)?\)$/;

/** What ends the head of the column of the whole, whatever that is. */
const WHOLE = / overall$/i;

/** The head of a column has so many lines. */
const HEAD_LINES = 3;

/** A digit by itself, of the name right above it, on as many lines as that takes up. */
export function scoreBelow({ lines, layout, areas }: TableGround, above: number, line: number): PlacedRow | null {
  const grade = { start: lines.inkStart(line), end: lines.inkEnd(line) };
  if (grade.end - grade.start !== 1 || !isDigit(lines.text.charCodeAt(grade.start))) return null;
  const pieces: Span[] = [];
  let row: PlacedRow | null = null;
  // The last words of a name may be another one.
  for (let first = above; first >= 0 && pieces.length < MOST_LINES; first--) {
    if (layout.role(first) !== LineRole.text || lines.length(first) > LONGEST || lines.length(first) === 1) break;
    const ink = lines.ink(first);
    const start = lines.inkStart(first);
    pieces.unshift({ start, end: start + (first === above ? ink.replace(YEAR, '') : ink).length });
    const label = pieces.map((piece) => lines.text.slice(piece.start, piece.end)).join(' ');
    if (!areas.named(foldName(label))) continue;
    const printed = lines.text.slice(grade.start, grade.end);
    row = { row: gradeRow({ label, labelSpans: [...pieces], fragments: [grade], printed }), first, last: line };
  }
  return row;
}

/** Whether the next line of text at or after one is a digit and nothing else. */
export function isScore({ lines, layout }: TableGround, from: number): boolean {
  const line = layout.nextText(from);
  return line < lines.count && lines.length(line) === 1 && isDigit(lines.text.charCodeAt(lines.inkStart(line)));
}

/** Whether the first lines below a head, a key between them passed over, head the column of the whole. */
export function opensWithWhole({ lines, layout, keys, columns }: TableGround, head: number): boolean {
  let line = layout.nextText(head + 1);
  const key = keys.find(({ first }) => first === line);
  if (key) line = layout.nextText(key.last + 1);
  let words = '';
  for (let last = line; last < Math.min(line + HEAD_LINES, lines.count) && !lines.isBlank(last); last++) {
    words = `${words} ${lines.ink(last)}`.trim();
    if (columns.isWhole(fold(words)) || WHOLE.test(words)) return true;
  }
  return false;
}
