import { LineRole, type NumberedParagraph, type Report } from '../../report/model';
import type { Span } from '../../text/spans';

/**
 * What stands between two places, the page's own marks and blank lines left out: headings and rows of tables alone;
 * 'sections' where text stands between headings, in sections of its own; 'text' where it goes on from the one place or
 * leads to the other.
 */
export type Between = 'nothing' | 'headings' | 'sections' | 'text';

/**
 * @param before A span of the report.
 * @param after One that starts after it.
 * @param inset Lines set in as far as this or farther, in characters, belong to what stands before them.
 * @param isItem Whether a line belongs to what stands before it as an item of a list does; lines are 0-based.
 * @returns What the lines between them hold.
 */
export function between(
  report: Report,
  before: Span,
  after: Span,
  inset = Infinity,
  isItem?: (line: number) => boolean,
): Between {
  const { roles } = report;
  const { lines, text } = report;
  let found: Between = 'nothing';
  let latest: LineRole = LineRole.text;
  const last = lines.at(after.start);
  for (let line = lines.at(Math.max(before.start, before.end - 1)) + 1; line < last; line++) {
    const kind = roles.of(line);
    if (kind === LineRole.heading) {
      if (found === 'nothing') found = 'headings';
      latest = kind;
    } else if (kind === LineRole.text || kind === LineRole.contents) {
      const printed = text.slice(lines.start(line), lines.end(line)).replace('\f', '');
      const ink = printed.trimStart();
      if (printed.length - ink.length >= inset || isItem?.(line) === true) continue;
      // Rows part the text as headings do, but end no section.
      if (ROW.test(ink)) {
        if (found === 'nothing') found = 'headings';
        continue;
      }
      // A dash is what converters leave of a paragraph's number.
      if (found === 'nothing' || DASH.test(ink)) return 'text';
      found = 'sections';
      latest = kind;
    }
  }
  return found === 'sections' && latest !== LineRole.heading ? 'text' : found;
}

const DASH = /^[-\u2013\u2014] /;

/** Cells, parted by a tab: one before all of the text may stand for a lost number. */
const ROW = /^[^\s\d][^\t]*\t/;

/** What the item of a list starts with. */
const ITEM = /^[-\u2013\u2014\u2022\u25AA\u25A0\u25FC\uE000-\uF8FF]\s/;

/**
 * Tells the items of the list that a paragraph leads into from paragraphs of which a converter left the dash alone.
 *
 * @param before A paragraph.
 * @param after The one that is numbered next.
 * @returns Undefined where the first does not end in a colon.
 */
export function itemsBetween(
  report: Report,
  before: NumberedParagraph,
  after: NumberedParagraph,
): ((line: number) => boolean) | undefined {
  const { lines, text } = report;
  if (!text.slice(before.start, before.end).trimEnd().endsWith(':')) return undefined;
  const read = (line: number) => {
    const printed = text.slice(lines.start(line), lines.end(line));
    const ink = printed.trimStart();
    return { ink, column: printed.length - ink.length };
  };
  const neighbours = [read(lines.at(before.start)), read(lines.at(after.start))];
  const dashed = neighbours.some(({ ink }) => DASH.test(ink));
  const column = Math.max(...neighbours.map((each) => each.column));
  return (line) => {
    const item = read(line);
    return ITEM.test(item.ink) && (!dashed || item.column > column);
  };
}

/**
 * Whether a sentence may end before a line: the text above it ends in a full stop, or is a heading.
 * @param line 0-based.
 */
export function followsSentence(report: Report, line: number): boolean {
  const { roles } = report;
  const { text, lines } = report;
  for (let above = line - 1; above >= 0; above--) {
    const kind = roles.of(above);
    if (kind === LineRole.blank || kind === LineRole.furniture || kind === LineRole.footnote) continue;
    if (kind !== LineRole.text) return true;
    return SENTENCE_END.test(text.slice(lines.start(above), lines.end(above)).trimEnd().slice(-TAIL));
  }
  return true;
}

const TAIL = 8;

/** A full stop or what stands for it, closing quotes and brackets, a footnote's digits; a remark in brackets. */
const SENTENCE_END = /[.?!:;][\d'"\u2019\u201D)\]]{0,6}$|\)$/;
