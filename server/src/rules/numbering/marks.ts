import { isDigit } from '../../text/letters';
import { LineRole, type Report } from '../../report/model';
import type { Span } from '../../text/spans';
import type { Edit } from '../finding';

/** What is wrong with the mark between a number and its text, where that is not one full stop and a blank. */
export type MarkSlip = 'missing' | 'doubled' | 'other';

/** A number that opens a line; the span is that of the number and its mark. */
export interface NumberMark extends Span {
  readonly number: number;
  /** The number alone. */
  readonly digits: Span;
  /** Null where the number is set as those of paragraphs are. */
  readonly slip: { readonly kind: MarkSlip; readonly mend: Edit } | null;
}

/** A number and what parts it from a text that opens as a sentence does. */
const MARK = /^(?:[-\u2013\u2014] )?(\d{1,4})([.,:;) \t\u00A0]{1,12})(?=[A-Z\u2018\u201C'"])/;

/** More than a number and its mark ever take. */
const LONGEST = 24;

/**
 * Reads the number that a line starts with. Where its mark is missing the line may pass for a heading or a footnote.
 * @param line 0-based.
 * @returns Null where the line starts with none, or with one that a sentence goes on with ('34 children').
 */
export function readNumberMark(report: Report, line: number): NumberMark | null {
  const { text, lines } = report;
  const start = lines.inkStart(line);
  if (!mayOpenMark(text.charCodeAt(start))) return null;
  const lineKind = report.roles.of(line);
  if (lineKind === LineRole.furniture || lineKind === LineRole.contents) return null;
  const [whole = '', digits = '', parting = ''] =
    MARK.exec(text.slice(start, Math.min(lines.end(line), start + LONGEST))) ?? [];
  if (digits === '') return null;
  const partingEnd = start + whole.length;
  const partingStart = partingEnd - parting.length;
  const kind = slipOf(parting);
  const blanks = parting.slice(parting.trimEnd().length);
  // Where a blank is to spare, the full stop takes its place and the text stays in its column.
  const kept = kind === 'missing' && blanks.length > 1 ? blanks.slice(1) : blanks;
  const mend = { start: partingStart, end: partingEnd, newText: `.${kept === '' ? ' ' : kept}` };
  return {
    number: Number(digits),
    digits: { start: partingStart - digits.length, end: partingStart },
    start,
    end: partingEnd - blanks.length,
    slip: kind === null ? null : { kind, mend },
  };
}

/**
 * The number that a line starts with, whatever parts it from a text; a quick look before the line is read.
 * @param line 0-based.
 * @returns -1 where it starts with none.
 */
export function numberAtStart({ text, lines }: Report, line: number): number {
  let at = lines.inkStart(line);
  if (!mayOpenMark(text.charCodeAt(at))) return -1;
  if (!isDigit(text.charCodeAt(at))) at += 2;
  let number = -1;
  for (let code = text.charCodeAt(at); isDigit(code); code = text.charCodeAt(++at)) {
    number = Math.max(0, number) * 10 + code - ZERO;
  }
  return number;
}

const ZERO = '0'.charCodeAt(0);

/** A digit, or one of the dashes that may stand before a number. */
function mayOpenMark(code: number): boolean {
  return isDigit(code) || code === 0x2d || code === 0x2013 || code === 0x2014;
}

function slipOf(parting: string): MarkSlip | null {
  const marks = parting.replace(/[ \t\u00A0]+/g, '');
  if (marks === '') return 'missing';
  if (marks === '..') return 'doubled';
  return marks === '.' && /^\.[ \t\u00A0]/.test(parting) ? null : 'other';
}
