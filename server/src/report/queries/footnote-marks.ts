import type { Span } from '../../text/spans';
import { oncePerReport } from './once';

/** A digit in the text that points to a footnote at the foot of its page. */
export interface FootnoteMark extends Span {
  readonly label: string;
  /** The whole footnote, its number included. */
  readonly footnote: Span;
}

/** A page has no more characters before its footnotes than this. */
const PAGE = 8_000;

const NUMBER = /^(\d{1,2})(?!\d)/;

/** A mark is glued to a word, or to what ends or closes a sentence or a quotation. */
const MARK = /(?<=\p{Ll}|(?<!\d)[.,;:?!)'"\u2019\u201d])(\d{1,2})(?![\d%]|[.,]\d)/gu;

/**
 * The marks of footnotes: of each footnote the last digit on its page that stands glued to a word. A footnote whose mark
 * is not found has none.
 *
 * @returns In the order of the footnotes; found once for a report.
 */
export const footnoteMarks = oncePerReport((report): readonly FootnoteMark[] => {
  const { text, footnotes } = report;
  let pageEnd = 0;
  let before = 0;
  let last = 0;
  return footnotes.flatMap((footnote): FootnoteMark[] => {
    // Footnotes that follow each other stand at the foot of one page.
    if (text.slice(last, footnote.start).trim() !== '') {
      before = last;
      pageEnd = footnote.start;
    }
    last = footnote.end;
    const label = NUMBER.exec(text.slice(footnote.start, footnote.start + 3))?.[1];
    const from = Math.max(before, pageEnd - PAGE);
    const page = text.slice(from, pageEnd);
    const mark =
      label === undefined ? undefined : [...page.matchAll(MARK)].filter(([, digits]) => digits === label).at(-1);
    if (label === undefined || mark === undefined) return [];
    const start = from + mark.index;
    return [{ start, end: start + label.length, label, footnote }];
  });
});
