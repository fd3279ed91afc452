import type { NumberedParagraph, Report } from '../../report/model';

/**
 * Whether a number that seems to be missing between two paragraphs stands within a line: a converter that joins lines
 * may join the paragraphs on them too, so that one goes on behind another, or behind the foot of a page.
 *
 * @param before The paragraph before the gap.
 * @param end The one behind it.
 */
export function standsWithinLine({ text }: Report, before: NumberedParagraph, end: NumberedParagraph): boolean {
  const between = text.slice(before.numberSpan.end, end.numberSpan.start);
  for (let number = before.number + 1; number < end.number; number++) {
    const name = `${String(number)}.`;
    for (let at = between.indexOf(name); at >= 0; at = between.indexOf(name, at + 1)) {
      const behind = between.slice(at + name.length, at + name.length + REACH);
      if (BLANK.test(between.charAt(at - 1)) && OPENS_PARAGRAPH.test(behind)) return true;
    }
  }
  return false;
}

/** Blanks and a quote before the first letter take no more characters. */
const REACH = 6;

const BLANK = /\s/;
const OPENS_PARAGRAPH = /^\s+['"(\u2018\u201C]?\p{Lu}/u;
