import { type DateSpan, MONTHS, readDates } from '../../text/dates';
import { FAR_RIGHT, type LineTable } from '../../text/lines';
import { endsLabel, inkAbove } from './front-lines';
import type { DateRange, Printed } from '../model';
import { type Cell, cellBehind, cellsOf } from './cells';
import type { Label } from './labels';
import { stackedValue } from './stacked';

/** A value stands under its label, or under its first line, as far to the right but for so much. */
const DRIFT = 3;

/** The dates of a field stand on so many lines at most. */
const MOST_LINES = 4;

/** Days listed under one label lie within one visit, if no further apart. */
const ONE_VISIT = 31 * 24 * 3600 * 1000;

/** A line of a field's value that is a date, a day of the week or the word between two dates. */
export const ONLY_DATES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|to|from|and|until|[ap]m?|hrs|hours|st|nd|rd|th|w\/b|end date|[-\d\u2013\u2014,&/.:\s()])*$/i;

/** The name of a month that no day was read with. */
const MONTH = new RegExp(String.raw`\b(?:${MONTHS.join('|')})\b`, 'i');

/** Whether a line has nothing but dates. */
export function isDated(line: string): boolean {
  return /\d/.test(line) && ONLY_DATES.test(line);
}

const EARLIER_DAY = /\b([0-3]?\d) ?(?:and|to|[-&\u2013]) ?$/;

/** The digits of a date in boxes of their own: '1 4 0 9 2 0 0 9'. */
const BOXES = /^(\d) (\d) (\d) (\d) (2) (0) (\d) (\d)(?!\S)/;

/** A piece of a value: what it says, and where that stands. */
interface Piece {
  readonly text: string;
  readonly start: number;
  readonly line: number;
}

/**
 * The days that the first of some labels with a date gives; days that are listed are one visit. Where that is the first
 * day alone, and another label has the days of the same visit, they are these.
 */
export function labelledDays(lines: LineTable, labels: readonly Label[]): DateRange[] {
  let first: DateRange[] = [];
  const printed = ({ cell, value }: Label) => lines.text.slice(cell.start, value);
  for (const label of labels) {
    const line = lines.at(label.cell.start);
    if (lines.inkStart(line) === label.cell.start && endsLabel(lines, line)) continue;
    const dates = asVisits(datesOf(lines, label));
    if (first.length === 0) first = dates;
    const [day] = first;
    if (!day) continue;
    const [end] = dates;
    if (first.length === 1 && end && ENDS.test(printed(label)) && end.to > day.to && isOneVisit(day.from, end.to))
      return [{ ...day, to: end.to }];
    if (first.length > 1 || day.from !== day.to) break;
    if (dates.length === 1 && dates.some(({ from, to }) => from === day.from && to > day.to)) return dates;
  }
  return first;
}

/** What the label says that gives the last day: 'Inspection end date'. */
const ENDS = /\bend\b/i;

const isOneVisit = (from: string, to: string) => Date.parse(to) - Date.parse(from) <= ONE_VISIT;

/** The day that the first of some labels with a date gives. */
export function labelledDay(lines: LineTable, labels: readonly Label[]): Printed<string> | null {
  for (const label of labels) {
    const [date] = datesOf(lines, label);
    if (date) return { value: date.from, start: date.start, end: date.end };
  }
  return null;
}

function datesOf(lines: LineTable, label: Label): DateRange[] {
  const pieces = valueOf(lines, label);
  let text = '';
  const starts: number[] = [];
  for (const piece of pieces) {
    starts.push(text.length);
    text += `${piece.text} `;
  }
  const place = (at: number): { piece: Piece; offset: number } | null => {
    const index = starts.filter((start) => start <= at).length - 1;
    const piece = pieces[index];
    return piece ? { piece, offset: Math.min(piece.text.length, at - (starts[index] ?? 0)) } : null;
  };
  const boxed = BOXES.exec(text)?.[0];
  const [opening] = pieces;
  if (boxed !== undefined && opening) {
    const [day] = readDates(text.replace(BOXES, '$1$2/$3$4/$5$6$7$8'));
    return day ? [{ from: day.from, to: day.to, start: opening.start, end: lines.inkEnd(opening.line) }] : [];
  }
  const read = readDates(text);
  // The lines of two fields that a conversion has mixed: 'July', and below it a day of another field.
  if (MONTH.test(text.slice(0, read[0]?.start ?? 0))) return [];
  // Of '04 and 05/09/2019' the first day has neither month nor year.
  const lead = EARLIER_DAY.exec(text.slice(0, read[0]?.start ?? 0))?.[1]?.padStart(2, '0') ?? '';
  const dates = read.flatMap(({ from: day, to, start, end }: DateSpan, index) => {
    const from = index === 0 && lead !== '' && day === to && lead < day.slice(8) ? day.slice(0, 8) + lead : day;
    const first = place(start);
    const last = place(end - 1);
    if (!first || !last) return [];
    const at = first.piece.start + first.offset;
    // In columns other text stands between two lines of a value: the range is then of the first.
    const apart = last.piece.line > first.piece.line && lines.hasColumns(last.piece.line);
    const close = apart ? first.piece.start + first.piece.text.length : last.piece.start + last.offset + 1;
    return [{ from, to, start: at, end: Math.max(at + 1, close) }];
  });
  // A sentence may go on to speak of other days.
  const apart = read.findIndex(
    ({ start }, index) => index > 0 && !ONLY_DATES.test(text.slice(read[index - 1]?.end, start)),
  );
  return apart < 0 ? dates : dates.slice(0, apart);
}

/** The pieces of a field's value: behind its label, in the next cell, or in the lines below it. */
function valueOf(lines: LineTable, label: Label): Piece[] {
  const { cell } = label;
  const pieces: Piece[] = [];
  const behind = label.value < cell.end ? lines.text.slice(label.value, cell.end) : '';
  if (label.value > cell.end) {
    // Between the two lines of its label.
    const line = lines.at(label.value);
    return [{ text: lines.ink(line), start: label.value, line }];
  }
  if (behind !== '') pieces.push({ text: behind, start: label.value, line: cell.line });
  const next = cellBehind(lines, cell);
  if (behind === '' && next) {
    // A column of a table has its values below its head.
    if (!/\d/.test(next.text)) return [];
    pieces.push(...runOf(cellsOf(lines, cell.line).filter(({ start }) => start >= next.start)));
  }
  const inColumn = !cell.isFirst || lines.indent(cell.line) >= FAR_RIGHT;
  const column = (pieces[0]?.start ?? cell.start) - lines.start(cell.line);
  // Where its year has not come yet, a value goes on below its label.
  const isBroken = inColumn && ((/\d\D+$/.test(behind) && !/\d{4}/.test(behind)) || LACKS_MONTH.test(behind));
  const own = isBroken ? cell.start - lines.start(cell.line) : column;
  if (pieces.length === 0) {
    const below = cell.line + 1 < lines.count ? lines.ink(cell.line + 1) : '';
    const at = /\d/.test(below) ? -1 : stackedValue(lines, cell.line, (text) => ONLY_DATES.test(text));
    if (at >= 0) return [{ text: lines.ink(at), start: lines.inkStart(at), line: at }];
  }
  for (let line = cell.line + 1, blanks = 0; line < lines.count && pieces.length < MOST_LINES; line++) {
    if (lines.startsPage(line)) break;
    if (lines.isBlank(line)) {
      if (pieces.length > 0 || ++blanks > 2) break;
      continue;
    }
    const cells = cellsOf(lines, line);
    const below =
      cells.find(
        // Beside a label of its own a date is of that.
        ({ start, isFirst }) =>
          (isFirst || inColumn) && [column, own].some((at) => Math.abs(start - lines.start(line) - at) <= DRIFT),
      ) ?? (!inColumn && cells.length === 1 ? cells[0] : undefined);
    if (!below || !ONLY_DATES.test(below.text)) break;
    pieces.push(...runOf(cells.slice(cells.indexOf(below))));
  }
  const above = inkAbove(lines, cell.line);
  if (pieces.length === 0 && above >= 0 && isDated(lines.ink(above))) {
    pieces.push({ text: lines.ink(above), start: lines.inkStart(above), line: above });
  }
  return pieces;
}

/** The first of some cells, with those behind it that go on with its range or with the boxes of its digits. */
function runOf(cells: readonly Cell[]): Cell[] {
  const end = cells.findIndex(
    ({ text }, index) =>
      index > 0 && !TIE.test(text) && !TIE.test(cells[index - 1]?.text ?? '') && !IN_BOXES.test(text),
  );
  return cells.slice(0, end < 0 ? cells.length : Math.max(1, end));
}

/** A value that ends in a day whose month has not come yet. */
const LACKS_MONTH = /(?:\band|\bto|&) \d{1,2}$/;

const TIE = /^(?:to|and|until|[-\u2013])$/i;
const IN_BOXES = /^\d(?: \d)+$/;

/** Single days that lie near each other are one visit, in whatever order they are listed. */
export function asVisits(dates: readonly DateRange[]): DateRange[] {
  const first = dates[0];
  if (!first || dates.length === 1) return [...dates];
  const days = dates.map(({ from, to }) => [Date.parse(from), Date.parse(to)] as const);
  const from = Math.min(...days.map(([day]) => day));
  const to = Math.max(...days.map(([, day]) => day));
  if (dates.some((date) => date.from !== date.to) || to - from > ONE_VISIT) return [...dates];
  const iso = (day: number) => new Date(day).toISOString().slice(0, 10);
  return [{ from: iso(from), to: iso(to), start: first.start, end: first.end }];
}
