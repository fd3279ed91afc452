import { fold } from '../../../text/fold';
import type { LineTable } from '../../../text/lines';
import { readDates } from '../../../text/dates';
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

/** No row of a history is longer; so many lines of text without a day on one of its own end it. */
const LONGEST_ROW = 90;
const DAYS_APART = 16;

/** A history behind so much of a text, by lines, is none that leads to the results of a web page. */
const BEHIND_RESULTS = 0.5;

/** A history, and where the last of its rows ends. */
export interface History extends Span {
  readonly reach: number;
}

/**
 * Where lines are the title of a history of inspections: '6 Inspection and grading history', in which numbering, columns or
 * lost blank lines may hide that it is a heading.
 *
 * @returns Where they start, as offsets in order.
 */
export function historiesIn(lines: LineTable): History[] {
  const found: History[] = [];
  const { text } = lines;
  for (let at = text.indexOf(HISTORY_ENDS, lines.from); at >= 0; at = text.indexOf(HISTORY_ENDS, at + 1)) {
    const line = lines.at(at);
    if (lines.length(line) > LONGEST || !HISTORY.test(fold(lines.ink(line)))) continue;
    found.push({ start: lines.start(line), end: lines.end(line), reach: lines.end(lastRow(lines, line)) });
  }
  return found;
}

/**
 * The last row of a history: below each day on a line of its own stand what was judged then and its grades, which blank lines
 * may have made look like headings.
 */
function lastRow(lines: LineTable, title: number): number {
  let last = title;
  if (title < lines.count * BEHIND_RESULTS) return last;
  let open = false;
  for (let line = title + 1, idle = 0; line < lines.count && idle <= DAYS_APART; line++) {
    if (lines.isBlank(line)) continue;
    const ink = lines.ink(line);
    if (ink.length > LONGEST_ROW || HISTORY.test(fold(ink))) break;
    const isDay = /^\d/.test(ink) && readDates(ink).some(({ start, end }) => start === 0 && end === ink.length);
    open ||= isDay;
    idle = isDay ? 0 : idle + 1;
    if (open) last = line;
  }
  return last;
}
