import { cellsOf } from '../../../text/columns';
import { fold, foldName } from '../../../text/fold';
import type { LineTable } from '../../../text/lines';
import { withoutNotes } from '../../../text/note-marks';
import type { Span } from '../../../text/spans';
import { foldGrade, type LevelLexicon } from '../../../vocabulary/levels';
import type { TableGround } from '../form';
import { inkOf, LONGEST } from './marked-items';

/** How a sentence ends that gives one grade to what is listed below it: 'We judged the following to be very good'. */
const ANNOUNCED = /\bthe following\b[a-z ]{0,60} (?:to be|as|were|are|was|is) /i;

/** A grade that stands for the names below it, and those names. */
export interface Rung {
  readonly line: number;
  /** The line that the grade ends on, which is another one where the grade wraps. */
  readonly last: number;
  readonly spans: readonly Span[];
  readonly printed: string;
  readonly folded: string;
  readonly names: {
    readonly text: string;
    readonly spans: readonly Span[];
    /** Whether it is marked as an item, or set in further than the grade. */
    readonly isItem: boolean;
    readonly first: number;
    readonly last: number;
  }[];
  /** So many names stand above one that no framework has: it may be a grade that nobody knows, of the names below it. */
  known: number;
  /** Whether a sentence says that what is listed below it has the grade, whatever its name. */
  readonly isAnnounced: boolean;
}

/** Whether a line has more cells than one: a tab before its ink only sets it in. */
export const isParted = (lines: LineTable, line: number): boolean =>
  lines.hasColumns(line) && cellsOf(lines, line).length > 1;

/** A line as a rung without a grade. */
export const noRung = (line: number): Rung => ({ ...rungOf(line, [], ''), known: 0 });

/** A grade as printed, without names as yet. */
function rungOf(line: number, spans: readonly Span[], printed: string, last = line): Rung {
  return { line, last, spans, printed, folded: fold(printed), names: [], known: Infinity, isAnnounced: false };
}

/** A line that is a grade and nothing else, or the first of two that are one. */
export function rungOn({ lines, levels, areas }: TableGround, line: number): Rung | null {
  if (lines.length(line) > LONGEST || isParted(lines, line)) return null;
  const { printed: whole, start } = inkOf(lines.ink(line), lines.inkStart(line));
  const printed = withoutNotes(whole);
  const span = { start, end: start + printed.length };
  const rest = line + 1;
  const both = rest < lines.count && lines.length(rest) <= LONGEST ? joined(printed, lines.ink(rest)) : '';
  if (levels.level(foldGrade(printed))) {
    // 'Good use of resources' may be parted behind its first word.
    const isOfName = /^\p{Ll}/u.test(both.slice(printed.length + 1)) && areas.named(foldName(both)) !== null;
    return isOfName ? null : rungOf(line, [span], printed);
  }
  if (both !== '') {
    if (levels.level(foldGrade(both)))
      return rungOf(line, [span, { start: lines.inkStart(rest), end: lines.inkEnd(rest) }], both, rest);
  }
  return announcedRung(lines, levels, line);
}

/** A line and the one below it: the hyphen of a word that is parted between them is none of its own. */
export function joined(first: string, rest: string): string {
  return first.endsWith('-') ? first.slice(0, -1) + rest : `${first} ${rest}`;
}

/** A sentence that ends in the grade of what is listed below it. */
function announcedRung(lines: LineTable, levels: LevelLexicon, line: number): Rung | null {
  const ink = lines.ink(line);
  const opening = ANNOUNCED.exec(ink);
  if (!opening) return null;
  const from = opening.index + opening[0].length;
  const printed = ink.slice(from).replace(/[.:]$/, '');
  if (!levels.level(foldGrade(printed))) return null;
  const start = lines.inkStart(line) + from;
  return { ...rungOf(line, [{ start, end: start + printed.length }], printed), isAnnounced: true };
}
