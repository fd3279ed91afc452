import { fold, tidy } from '../../text/fold';
import { type LineTable, UNWRAPPED } from '../../text/lines';
import { type Layout, LineRole } from '../layout/page';
import { RESPONSE } from './asks';
import type { Shown } from './item';

/** The head of a table of what is regulated and which regulation is broken, its second column on the same line or not. */
const HEAD = /^regulated activit(?:y|ies)(?: regulation(?: outcome)?)?$/;

/** A regulation that a row is on: 'Regulation 18 HSCA RA Regulations 2014 Staffing'. */
const REGULATION = /^Regulation \d{1,3}[A-Z]? (?:HSCA\b|.{0,80}\bRegulations (?:19|20)\d\d\b)/;

/** A card: its label, and to the right of it what is asked for. */
const CARD = /^(?:area for improvement|requirement|recommendation) (?:number )?\d{1,2}(?: {2,}|\t)/i;

/** Whether a line opens a card. */
export const isCard = (ink: string): boolean => CARD.test(ink);

/** Whether a line is the head of a table of regulations that are broken. */
export const isNoticeHead = (ink: string): boolean => ink.startsWith('R') && HEAD.test(fold(ink));

/** What a line says from a column on; '' where it ends before it. */
function cellAt(lines: LineTable, line: number, column: number): { right: string; start: number } {
  const start = lines.inkStart(line);
  if (lines.indent(line) >= column - DRIFT) return { right: lines.ink(line), start };
  const from = lines.text.slice(start, lines.inkEnd(line));
  const gap = from.slice(Math.max(0, column - DRIFT - lines.indent(line))).search(/(?<= )\S/);
  const at = start + Math.max(0, column - DRIFT - lines.indent(line)) + gap;
  return gap < 0 ? { right: '', start } : { right: lines.text.slice(at, lines.inkEnd(line)), start: at };
}

/** The boxes of a list. */
export interface Notices {
  readonly rows: readonly Shown[];
  /** Whether they say which regulations are broken. */
  readonly isBroken: boolean;
}

/** A cell begins so near to its column. */
const DRIFT = 4;

/**
 * What is asked for in the boxes of a list: a regulation that is broken with how, or a card with its label to the left.
 *
 * @returns Null where the list has no such boxes.
 */
export function noticeRows(lines: LineTable, layout: Layout, first: number, end: number): Notices | null {
  const rows: { start: number; end: number; parts: string[] }[] = [];
  let column = 0;
  let isBox = false;
  let isBroken = false;
  let isOpen = false;
  for (let line = first; line < end; line++) {
    // Where each cell is a line, a blank one ends the box.
    if (lines.isBlank(line) && column === 0 && lines.measure >= UNWRAPPED) isOpen = false;
    if (lines.isBlank(line) || layout.role(line) !== LineRole.text) continue;
    const ink = lines.ink(line);
    if (isNoticeHead(ink)) {
      isBox = isBroken = true;
      isOpen = false;
      column = lines.lastColumn(line) < 0 ? 0 : lines.indent(line) + ink.lastIndexOf('Regulation');
      continue;
    }
    const label = CARD.exec(ink)?.[0];
    if (label !== undefined) {
      isBox = true;
      column = lines.indent(line) + label.length;
    }
    if (!isBox) continue;
    const { right, start } = column > 0 ? cellAt(lines, line, column) : { right: ink, start: lines.inkStart(line) };
    if (label !== undefined || REGULATION.test(right)) {
      rows.push({ start, end: lines.inkEnd(line), parts: [right] });
      isOpen = true;
    } else if (isOpen && RESPONSE.test(right)) isOpen = false;
    else if (isOpen && right !== '' && right !== 'Regulation') {
      const row = rows.at(-1);
      row?.parts.push(right);
      if (row) row.end = lines.inkEnd(line);
    }
  }
  if (!isBox) return null;
  return {
    isBroken,
    rows: rows.map(({ start, end: last, parts }) => ({ text: tidy(parts.join(' ')), start, end: last })),
  };
}
