import type { Block } from '../../blocks/blocks';
import { fold } from '../../../text/fold';
import { foldGrade, withoutCode } from '../../../vocabulary/levels';
import { type JudgementContext } from '../context';
import { isOfOtherInspections } from './other-inspections';
import { isOfYearBefore } from './years-before';
import { LineRole } from '../../layout/page';
import { codeAt } from '../../../text/letters';
import type { GradeTable } from '../../tables/table';

/** What introduces results of another time; a span of time that has passed does not. */
const EARLIER_RESULTS =
  /\b(?:previous|last(?! (?:\d+|[a-z]+) (?:month|week|year)s\b| (?:month|week|year)\b)|earlier|in (?:(?:its|their|our|the) )?(?:19|20)\d\d|judge?ments were|were judged|was judged|visits? found)\b/;

/** An introduction that gives a year hardly means this inspection: that is on the cover already. */
const OF_A_YEAR = /\b(?:19|20)\d\d\b[^:]*:$/;

/** An introduction that says what is so now: 'The practice is rated:'. */
const OF_NOW = /\b(?:is|are) (?:now )?(?:rated|judged)(?: as)?(?: follows)?:$/;

/** Lines above a table in which its introduction stands. */
const INTRODUCTION = 4;

/** The number that a register knows a school or a home by. */
const REGISTERED = /(?<!\d)\d{5,8}(?!\d)/;

/** Whether the line above a table says that its results are of an earlier inspection, or its rows are of others by their numbers. */
export function isEarlierTable(context: JudgementContext, table: GradeTable): boolean {
  const { lines } = context;
  const { first, rows, sure, saysTime } = table;
  if (sure === 'names') {
    const introduction = fold(linesAbove(context, first, INTRODUCING));
    if (OF_NOW.test(introduction)) return false;
    return EARLIER_RESULTS.test(introduction) || OF_A_YEAR.test(introduction);
  }
  const graded = rows.filter(({ fragments }) => fragments.length > 0);
  const registered = graded.filter(({ label }) => REGISTERED.test(label)).length;
  // A converter may have parted the number from one of the names.
  if (registered > 1 && registered * 3 >= graded.length * 2) return true;
  if (saysTime || context.isCover(lines.inkStart(first))) return false;
  if (isOfYearBefore(context, table)) return true;
  let above = first - 1;
  while (above >= 0 && first - above <= INTRODUCTION && lines.isBlank(above)) above--;
  if (above < 0 || first - above > INTRODUCTION) return false;
  const text = lines.ink(above);
  // The sentence that ends the chapter before does not introduce the box that opens the next one.
  const ended = rows.length === 1 && text.endsWith('.') && above < first - 1;
  // A line that gives an earlier result itself introduces no others: 'Previous inspection: Satisfactory'.
  return !ended && EARLIER_RESULTS.test(fold(text)) && !context.vocabulary.levels.endsIn(withoutCode(foldGrade(text)));
}

/** How an introduction ends that says what grades were. */
const WAS = /\bw(?:as|ere)\b[^.:]*:$/;

/**
 * Tells of names with a grade each, asked about in order, whether they are a list that its introduction says to be of
 * another time: 'Before this judgement the grades were as follows:'.
 */
export function earlierLists(context: JudgementContext): (first: number, last: number) => boolean {
  const { layout } = context;
  let end = -1;
  return (first, last) => {
    const goesOn = end >= 0 && layout.nextText(end + 1) === first;
    const isEarlier = goesOn || saysWhatWas(linesAbove(context, first, INTRODUCTION));
    if (isEarlier) end = last;
    return isEarlier;
  };
}

function saysWhatWas(introduction: string): boolean {
  const folded = introduction.endsWith(':') ? fold(introduction) : '';
  return WAS.test(folded) && EARLIER_RESULTS.test(folded);
}

/** The lines of text above a line, so many of them at most, down from a blank one. */
function linesAbove({ lines, layout }: JudgementContext, line: number, most: number): string {
  const above: string[] = [];
  for (let at = line - 1; at >= 0 && line - at <= INTRODUCTION && above.length < most; at--) {
    if (above.length > 0 && lines.isBlank(at)) break;
    // The day above a list is that of the report.
    if (layout.role(at) === LineRole.text && !IS_DAY.test(lines.ink(at))) above.unshift(lines.ink(at));
  }
  return above.join(' ');
}

/** A line that is a day and nothing else. */
const IS_DAY = /^(?:\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2} [A-Z][a-z]+ (?:19|20)\d\d)$/;

const COLON = 58;
const FULL_STOP = 46;

/** So many lines at the end of a block introduce the list below it. */
const INTRODUCING = 2;

/** So many characters at least of a block's end introduce the list below it, in whole lines. */
const INTRODUCES = 160;

/** No heading of a list is longer. */
const LONGEST_HEADING = 70;

/**
 * Whether the end of a block says that the items below it are results of an earlier inspection: 'The last inspection was
 * in 2014. The judgements were:', or the heading 'Previous inspections' where nothing shows that it is one. Null where
 * it introduces no list.
 */
export function introducesEarlier({ lines }: JudgementContext, { kind, first, last }: Block): boolean | null {
  const end = lines.inkEnd(last);
  const mark = codeAt(lines.text, end - 1);
  if (mark === COLON) {
    let line = last;
    while (line > first && end - lines.inkStart(line) < INTRODUCES) line--;
    const start = lines.inkStart(line);
    return EARLIER_RESULTS.test(fold(lines.text.slice(start, end)));
  }
  const mayBeHeading = kind !== 'bullet' && mark !== FULL_STOP && lines.length(last) <= LONGEST_HEADING;
  return mayBeHeading && isOfOtherInspections(fold(lines.ink(last))) ? true : null;
}
