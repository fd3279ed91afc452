import { readDates } from '../../text/dates';
import { fold, tidy } from '../../text/fold';
import type { LineTable } from '../../text/lines';
import { readMarker } from '../../text/markers';
import { type Layout, LineRole } from '../layout/page';
import type { Recommendation } from '../model';

/** The head of a table of what is to be done: its last column says by when. */
const HEAD = /\b(?:due date|timescales?(?: for action)?|to be completed by)$/;

/** Other heads of such tables, of which the rows are not to be told apart. */
const OTHER_HEAD =
  /^(?:no\.? |standard |regulated activity|refer to )|\b(?:regulation|requirement|standard)s? .*\b(?:action|requirement|regulation|recommendation|timescale)/;

/** A cell is parted from the next one by three blanks or a tab. */
const GAP = / {3,}|\t/;

/** Rows of a table, and the line behind it. */
export interface DueRows {
  readonly rows: readonly Omit<Recommendation, 'heading' | 'timeframe'>[];
  readonly next: number;
}

/**
 * The rows of a table of requirements in which each row has its day in the last column.
 *
 * @returns Null where the lines are no table; nothing where its rows cannot be told apart.
 */
export function dueRows(lines: LineTable, layout: Layout, first: number, end: number): DueRows | null {
  let head = -1;
  for (let line = first; line < end && head < 0; line++) {
    if (lines.isBlank(line) || layout.role(line) !== LineRole.text) continue;
    const folded = fold(lines.ink(line));
    if (HEAD.test(folded) && GAP.test(lines.ink(line))) head = line;
    else if (folded.length < 90 && !folded.endsWith('.') && OTHER_HEAD.test(folded)) return { rows: [], next: end };
  }
  if (head < 0) return null;
  const rows: { start: number; end: number; parts: string[] }[] = [];
  let next = end;
  for (let line = head + 1; line < end; line++) {
    if (lines.isBlank(line) || layout.role(line) !== LineRole.text) continue;
    const cells = lines.ink(line).split(GAP);
    const last = cells.at(-1) ?? '';
    const isDated = cells.length > 1 && last.length < 24 && readDates(last).length > 0;
    const text = (isDated ? cells.slice(0, -1) : cells).join(' ');
    const row = rows.at(-1);
    if (!isDated && row && (text.endsWith(':') || readMarker(lines, line)?.kind === 'bullet')) {
      next = line;
      break;
    }
    if (isDated) rows.push({ start: lines.inkStart(line), end: lines.inkEnd(line), parts: [text] });
    else if (row) {
      row.parts.push(text);
      row.end = lines.inkEnd(line);
    } else return { rows: [], next: end };
  }
  return { rows: rows.map(({ start, end: last, parts }) => ({ start, end: last, text: tidy(parts.join(' ')) })), next };
}
