import { fold, tidy } from '../../text/fold';
import type { LineTable } from '../../text/lines';
import { type Layout, LineRole } from '../layout/page';
import { ASKS, leadsIn, leadsOn, opensBare, openingOf, paragraphAt, REASON, SHOULD, TO_DO } from './asks';
import { isDueHead, isStatus } from './due-rows';
import { headingName, listHeading, type Starts } from './list-heading';
import { isCard, isNoticeHead } from './notices';

/** A list goes on over no more blank lines than this. */
const GAP = 4;

/** The line that a list ends before: the next heading, or a paragraph that is no item behind the last item. */
export function endOfList(lines: LineTable, layout: Layout, heading: number, starts: Starts): number {
  let marked = false;
  let hasText = false;
  // Whether only the parts of items have marks.
  let isPlain = false;
  // The first line of the paragraph without a mark that was read last.
  let above = '';
  let number: number | null = null;
  let isLeadIn = false;
  let blanks = 0;
  let isTable = false;
  let isNotice = false;
  let inCards = false;
  for (let line = heading + 1; line < lines.count; line++) {
    if (lines.isBlank(line)) {
      if (++blanks > GAP && !lines.startsPage(line) && !isNotice) return line;
      continue;
    }
    if (layout.role(line) !== LineRole.text) continue;
    const ink = lines.ink(line);
    if (listHeading(lines, layout, line, starts) !== '') return line;
    const isHeading = starts.isHeading(line);
    const isHead = isDueHead(ink) || INNER_HEAD.test(ink);
    isTable ||= isHead;
    isNotice ||= isNoticeHead(ink);
    // The cells of such a table have paragraphs of their own.
    inCards ||= isCard(ink);
    // So have cards, whose labels end in a colon.
    const inBox = isNotice || isHead || (isTable && isRow(ink)) || (inCards && (!isHeading || ink.includes(':')));
    if (inBox || (isTable && (!isHeading || !/[a-z]{2}/i.test(ink)))) {
      blanks = 0;
      continue;
    }
    const opening = openingOf(lines, line);
    const own = opening?.number ?? null;
    if (marked && own !== null) {
      // A number that does not follow on is that of a heading or a paragraph behind the list.
      const follows = own === (number ?? 0) + 1 || (own === 1 && previousText(lines, line).endsWith(':'));
      // So is one behind what the numbered lead-in announced.
      if (!follows || (isLeadIn && !leadsIn(paragraphAt(lines, line)))) return line;
    }
    if (own !== null) {
      number = own;
      isLeadIn = leadsIn(paragraphAt(lines, line));
    }
    const isItem = opening !== null;
    // Behind a text without marks a numbered heading ends the list.
    if (isHeading && own !== null && hasText && !marked) return line;
    if (!isItem && ink.endsWith(':') && starts.isOther(headingName(ink))) return line;
    if (!isItem && (isHeading || (marked && blanks > 0)) && !opensBare(previousText(lines, line))) {
      const name = headingName(ink);
      if (starts.isOther(name)) return line;
      const goesOn = isHeading
        ? introduces(ink) ||
          (!hasText && line === heading + 1 && asksBelow(lines, layout, line)) ||
          (!hasText && (TO_DO.test(ink) || COUNT.test(ink) || TO.test(ink))) ||
          SHOULD.test(ink)
        : /^[a-z(]/.test(ink) || isDay(ink) || introducesMore(lines, line) || starts.isAside(fold(ink));
      const isGroup =
        goesOn ||
        (number === null ? isHeading && headsAsked(lines, layout, line) : countsOn(lines, layout, line, number));
      if (!isGroup) return line;
    }
    isPlain ||= isItem && !marked && hasText && /(?::|\bby)$/.test(previousText(lines, line)) && TO_DO.test(above);
    marked ||= isItem && !isPlain;
    if (!isItem && (blanks > 0 || above === '' || TO_DO.test(ink))) above = ink;
    hasText = true;
    blanks = 0;
  }
  return lines.count;
}

/** Whom a list is for: 'To the governor'. */
const TO = /^To (?:the )?[A-Za-z]+(?: [a-z]+){0,3}$/;

/** By when an item is to be done, below it: '07/07/2010'. */
const isDay = (ink: string) => /^\d\d\/\d\d\/\d{4}$/.test(ink);

/** Heads of a table without days, each on a line of its own. */
const INNER_HEAD = /^(?:refer to standard|good practice recommendations?)$/i;

/** What opens a row of a table of requirements: the number of a regulation, or where an earlier one stands. */
const isRow = (ink: string) => /^\d{1,3}: [A-Z]/.test(ink) || isStatus(ink);

/** How many items there are: 'Number of requirements: 1'. */
const COUNT = /: \d{1,2}$/;

const introduces = (ink: string) => ink.startsWith('(') || leadsOn(ink);

/** Whether a paragraph introduces items: it, or a line of it, ends in a colon; a label gives the reason of the next one. */
function introducesMore(lines: LineTable, first: number): boolean {
  if (REASON.test(tidy(lines.ink(first)))) return true;
  for (let line = first; line < lines.count && !lines.isBlank(line); line++) {
    if (lines.ink(line).endsWith(':')) return true;
    if (line > first && openingOf(lines, line)) return false;
  }
  return false;
}

/** Lines of text looked at behind a heading within a list, which may be of a group of lists. */
const NEAR = 2;

/** Whether one of the next lines of text below a heading has the number that follows. */
function countsOn(lines: LineTable, layout: Layout, heading: number, number: number): boolean {
  let line = heading;
  for (let looked = 0; looked < NEAR; looked++) {
    line = layout.nextText(line + 1);
    if (line >= lines.count) return false;
    if (openingOf(lines, line)?.number === number + 1) return true;
  }
  return false;
}

/** Whether a heading within a list stands right above an item that says what somebody should do. */
function headsAsked(lines: LineTable, layout: Layout, heading: number): boolean {
  const line = layout.nextText(heading + 1);
  return line === heading + 1 && openingOf(lines, line) !== null && ASKS.test(paragraphAt(lines, line));
}

/** Whether what stands right below a heading says what somebody should do. */
function asksBelow(lines: LineTable, layout: Layout, heading: number): boolean {
  const line = layout.nextText(heading + 1);
  return line === heading + 1 && ASKS.test(paragraphAt(lines, line));
}

/** The line of text above one, over blank ones. */
function previousText(lines: LineTable, line: number): string {
  let above = line - 1;
  while (above >= 0 && lines.isBlank(above)) above--;
  return above >= 0 ? lines.ink(above) : '';
}
