import { fold } from '../../../text/fold';
import type { LineTable } from '../../../text/lines';
import type { Span } from '../../../text/spans';

/** Without one of these words a heading speaks of no other inspections: that is told faster. */
const OTHER = /previous|earlier|other|last|past|recent|history/;
const OTHER_INSPECTIONS =
  /\b(?:previous|earlier|other|last|past|most recent(?:ly published)?)\b.+\b(?:inspections?|assessments?|reviews?|judge?ments?)\b|\bfrom the (?:previous|last) report\b|\b(?:inspection|grading|rating|ratings|grades) history\b/;

/** Whether a folded heading is about earlier inspections, or those of others. */
export function isOfOtherInspections(folded: string): boolean {
  return OTHER.test(folded) && OTHER_INSPECTIONS.test(folded);
}

/** The title of a list of what earlier inspections found, with a number before it. */
const HISTORY = /^(?:\d{1,2}\.? )?(?:[a-z]+ and )?(?:inspection|grading|ratings?|grades) history$/;
const HISTORY_ENDS = 'istory';

/** No title of such a list is longer, in characters. */
const LONGEST = 70;

/** What web pages call the list of those like the one that they are on: 'Other care homes near here', 'Other services run by …'. */
const ELSEWHERE =
  /^(?:see )?(?:other|similar|nearby) [a-z' -]{3,40}?(?:\bnearby$|\bnear (?:here|you)$|\b(?:run|provided|operated) by )|^(?:related|nearby) [a-z]{5,20}s$/;
const ELSEWHERE_OPENS = /^(?:See (?:oth|sim|nea)|Other |Similar |Nearby |Related )/;

/** Such a list stands behind so much of a text, by lines. */
const MOST_OF_IT = 0.6;

/** The offset from which a text lists others, with what each of them was found to be; Infinity where it does not. */
export function othersFrom(lines: LineTable): number {
  for (let line = Math.ceil(lines.count * MOST_OF_IT); line < lines.count; line++) {
    const isShort =
      lines.length(line) <= LONGEST &&
      ELSEWHERE_OPENS.test(lines.text.slice(lines.inkStart(line), lines.inkStart(line) + 8));
    if (isShort && ELSEWHERE.test(fold(lines.ink(line)))) return lines.start(line);
  }
  return Infinity;
}

/**
 * Where lines are the title of a history of inspections: '6 Inspection and grading history', in which numbering, columns or
 * lost blank lines may hide that it is a heading.
 *
 * @returns Where they start, as offsets in order.
 */
export function historiesIn(lines: LineTable): Span[] {
  const found: Span[] = [];
  const { text } = lines;
  for (let at = text.indexOf(HISTORY_ENDS, lines.from); at >= 0; at = text.indexOf(HISTORY_ENDS, at + 1)) {
    const line = lines.at(at);
    if (lines.length(line) > LONGEST || !HISTORY.test(fold(lines.ink(line)))) continue;
    found.push({ start: lines.start(line), end: lines.end(line) });
  }
  return found;
}
