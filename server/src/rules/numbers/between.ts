import type { Report, Span } from '../../report/model';
import { LineKind, lineKinds } from './line-kinds';

/**
 * What stands between two places, the page's own marks and blank lines left out: headings alone; 'sections' where text
 * stands between headings, in sections of its own; 'text' where it goes on from the one place or leads to the other.
 */
export type Between = 'nothing' | 'headings' | 'sections' | 'text';

/**
 * @param before A span of the report.
 * @param after One that starts after it.
 * @param inset Lines set in as far as this or farther, in characters, belong to what stands before them.
 * @returns What the lines between them hold.
 */
export function between(report: Report, before: Span, after: Span, inset = Infinity): Between {
  const kinds = lineKinds(report);
  const { lines, text } = report;
  let found: Between = 'nothing';
  let latest: LineKind = LineKind.text;
  const last = lines.at(after.start);
  for (let line = lines.at(Math.max(before.start, before.end - 1)) + 1; line < last; line++) {
    const kind = kinds(line);
    if (kind === LineKind.heading) {
      if (found === 'nothing') found = 'headings';
      latest = kind;
    } else if (kind === LineKind.text || kind === LineKind.contents) {
      const printed = text.slice(lines.start(line), lines.end(line)).replace('\f', '');
      const ink = printed.trimStart();
      if (printed.length - ink.length >= inset) continue;
      // A dash is what converters leave of a paragraph's number.
      if (found === 'nothing' || DASH.test(ink)) return 'text';
      found = 'sections';
      latest = kind;
    }
  }
  return found === 'sections' && latest !== LineKind.heading ? 'text' : found;
}

const DASH = /^[-\u2013\u2014] /;

/**
 * Whether a sentence may end before a line: the text above it ends in a full stop, or is a heading.
 * @param line 0-based.
 */
export function followsSentence(report: Report, line: number): boolean {
  const kinds = lineKinds(report);
  const { text, lines } = report;
  for (let above = line - 1; above >= 0; above--) {
    const kind = kinds(above);
    if (kind === LineKind.blank || kind === LineKind.furniture || kind === LineKind.footnote) continue;
    if (kind !== LineKind.text) return true;
    return SENTENCE_END.test(text.slice(lines.start(above), lines.end(above)).trimEnd().slice(-TAIL));
  }
  return true;
}

const TAIL = 8;

/** A full stop or what stands for it, closing quotes and brackets, a footnote's digits; a remark in brackets. */
const SENTENCE_END = /[.?!:;][\d'"\u2019\u201D)\]]{0,6}$|\)$/;
