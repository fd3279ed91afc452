import { LineRole, type NumberedParagraph, type Report } from '../../report/model';

/**
 * Whether a number that seems to be missing between two paragraphs stands within a line, or is all of one: a converter
 * that joins lines may join the paragraphs on them too, so that one goes on behind another, or behind the foot of a
 * page; one that draws borders sets the number in a cell of its own.
 *
 * @param before The paragraph before the gap.
 * @param end The one behind it.
 */
export function standsWithinLine(
  { lines, roles, text }: Report,
  before: NumberedParagraph,
  end: NumberedParagraph,
): boolean {
  const isOne = end.number === before.number + 2;
  const between = text.slice(before.numberSpan.end, end.numberSpan.start);
  for (let number = before.number + 1; number < end.number; number++) {
    const name = String(number);
    for (let at = between.indexOf(name); at >= 0; at = between.indexOf(name, at + 1)) {
      if (!BLANK.test(between.charAt(at - 1))) continue;
      const behind = between.slice(at + name.length, at + name.length + REACH);
      if (OPENS_PARAGRAPH.test(behind)) return true;
      const line = isOne ? lines.at(before.numberSpan.end + at) : -1;
      if (isOne && text.slice(lines.inkStart(line), lines.inkEnd(line)) === name && roles.of(line) === LineRole.text)
        return true;
    }
  }
  return false;
}

/** Blanks and a quote before the first letter take no more characters. */
const REACH = 7;

const BLANK = /\s/;
const OPENS_PARAGRAPH = /^(?:\.\s+| ?\|\s*)['"(\u2018\u201C]?\p{Lu}/u;
