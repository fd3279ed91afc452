import type { TitleWords } from '../../vocabulary/title-words';
import { readAuthority } from './authority';
import { DASHES, daysOf, MONTH_NAME, readMonth, readWrittenDates, type WrittenDates } from '../../text/dates';
import { fold } from '../../text/fold';
import { endsLabel, INSPECTED, inkBelow, LEAD, PUBLISHED } from './front-lines';
import { isDigit } from '../../text/letters';
import { leadInspectorOn } from './lead-inspector';
import { coverPage } from '../layout/cover-page';
import type { Layout } from '../layout/page';
import type { LineTable } from '../../text/lines';
import type { DateRange, Printed } from '../model';
import {
  endsLikeProse,
  isAmongRows,
  isOfProse,
  isTitleLine,
  titleBehindName,
  titleFrom,
  type TitleLines,
} from './titles';
import { toldVisit } from './told-visit';
import { Openings } from '../../text/word-edges';

/** What the cover or the head of a letter says. Lines are 0-based. */
export interface FrontMatter {
  readonly title: Printed<string> | null;
  readonly authority: Printed<string> | null;
  readonly inspected: readonly DateRange[];
  /** Dates of the inspection that cannot be. */
  readonly misdated: readonly WrittenDates[];
  readonly published: Printed<string> | null;
  readonly leadInspector: Printed<string> | null;
  /** The month that the cover names where it names no day, as 'YYYY-MM', and whether it is that of the inspection. */
  readonly month: { readonly value: string; readonly inspected: boolean } | null;
  /** The last line that belongs to the front matter; -1 where there is none. */
  readonly last: number;
}

/** How many lines of text at the head of a document may be front matter. */
const REACH = 60;

/** A longer line is running text; what follows it is no front matter any more, unless a title came before. */
const PROSE = 300;

/** Titles in the words of a framework stand among so many first lines. */
const TITLE_LINES = 24;

/** So many lines below its title a bare date or the day of a visit is of the report, not of a page's foot. */
const NEAR_TITLE = 12;

/** Stands above the name of what was inspected. */
const OPENS_TITLE = /^a report on(?: the quality of education in)?$/;

/** The days of an inspection, with nothing else on their line. */
const BARE_DAYS = new RegExp(String.raw`^\d{1,2}(?: ?[${DASHES}] ?|\s(?:to|and)\s)\d{1,2}\s[a-z]+\s\d{4}$`);
/** Folding takes some dashes for other marks. */
const isBareDays = (lines: LineTable, line: number) =>
  lines.length(line) < BARE_LENGTH && BARE_DAYS.test(lines.ink(line).toLowerCase());
const BARE_LENGTH = 60;

const LETTER_DATE = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?\d{1,2}(?:st|nd|rd|th)? [a-z]+ \d{4}$/;
const VISITED = /\b(?:on|between|from|dates?|took place)\b/;

/** The day that a letter announces, 'We will publish the report on …', or on which the report came. */
const PUBLISHES = /\bpubli(?:sh|cation)|\breceived\b/;

/** Lines that belong to the cover although they say nothing that is kept. */
const COVER_LINE =
  /^(?:age group|report (?:reference|ref)|reference no|\u00a9|website|previous inspection|dates? of previous|local area partnership report|urn|this (?:document|publication) (?:may|is)|further copies)/;

/** Further down such a line is of a page's foot, where the text has no page breaks. */
const COVER_GAP = 20;

/** A line so long is full, and a front has so many of running text at most between two of its fields. */
const FULL = 60;
const MOST_TOLD = 10;

/** An item of a list, and a line that goes on with what stands above it, is no title. */
const NO_TITLE = /^(?:[-*\u2022\u25aa\u25cf\uf0a7] |(?:from|with|by|in|at|on|home [>/|\u203a\u00bb]|you are here:) )/i;

/**
 * Reads the front matter: title, authority, dates, lead inspector.
 *
 * @param lines The lines of the text.
 * @param layout Their roles.
 * @param from The line that the document starts at, 0-based.
 * @param titles The words of titles that the catalogue has.
 */
export function readFront(lines: LineTable, layout: Layout, from: number, titles: TitleWords): FrontMatter {
  const inspected: DateRange[] = [];
  const misdated: WrittenDates[] = [];
  let title: TitleLines | null = null;
  let published: Printed<string> | null = null;
  let leadInspector: Printed<string> | null = null;
  let month: FrontMatter['month'] = null;
  let last = from - 1;
  let seen = 0;
  let told = 0;
  const goTo = (line: number) => {
    // Below running text a date is told again, and the front has ended.
    if (told > MOST_TOLD) return;
    last = line;
    told = 0;
  };
  const page = coverPage(lines, layout);
  const limit = page && layout.pages.length > 1 ? endOfFront(lines, layout, page.last + 1) : lines.count;
  for (let line = layout.nextText(from); line < limit && seen < REACH; line = layout.nextText(line + 1), seen++) {
    const length = lines.length(line);
    if (length > FULL && !lines.hasColumns(line)) told++;
    if (length > PROSE) {
      if (!title) break;
      continue;
    }
    const mayVisit = title !== null && inspected.length + misdated.length === 0 && line - title.last < NEAR_TITLE;
    const isRow = !title && isAmongRows(lines, line);
    const early = !title && !isRow && seen < TITLE_LINES;
    const mayTitle = early && length >= 8 && length < 120;
    const behindName = early ? titleBehindName(lines, line, titles) : -1;
    month ??= monthOn(lines, line);
    if (!mayVisit && !mayTitle && behindName < 0 && !mayBeFront(lines, line, titles)) continue;
    const folded = fold(lines.ink(line));
    // The first line of all may be a title that ends in a full stop.
    const alone = seen === 0 && length <= 90 && lines.isBlank(line + 1);
    // A line that only says what kind of document it is ('Local area partnership report') stands above the title.
    const worded = mayTitle && !NO_TITLE.test(lines.ink(line)) && !COVER_LINE.test(folded) && titles.isPhrase(folded);
    const phrased = worded && (alone || !endsLikeProse(lines, line, titles.authorities));
    const isOver = OPENS_TITLE.test(folded);
    const isTitled = phrased || isTitleLine(lines, line, titles);
    if (!title && !isRow && (behindName >= 0 || isOver || (isTitled && !isOfProse(lines, line)))) {
      const first = isOver ? layout.nextText(line + 1) : line;
      title = titleFrom(lines, layout, first, behindName >= 0 ? behindName : lines.inkStart(first), titles);
      // The month may stand among the lines of the title.
      for (let at = line; month === null && at <= title.last; at++) month = monthOn(lines, at);
      line = title.last;
      last = line;
    } else if (INSPECTED.test(folded) && !endsLabel(lines, line)) {
      const dates = datesOn(lines, line);
      inspected.push(...dates.possible);
      misdated.push(...dates.impossible);
      goTo(line);
      // The end of a range that breaks off is no date of its own.
      if (dates.possible.some(({ start, end }) => lines.at(start) === line && lines.at(end) > line)) line++;
    } else if (!published && PUBLISHED.test(folded)) {
      published = publishedOn(lines, line);
      goTo(line);
    } else if (!leadInspector && LEAD.test(folded)) {
      leadInspector = leadInspectorOn(lines, line);
      goTo(Math.max(last, line));
    } else if (
      !published &&
      (!title || line - title.last < NEAR_TITLE) &&
      LETTER_DATE.test(folded) &&
      !endsPeriod(lines, line) &&
      !isAmongDays(lines, line)
    ) {
      published = publishedOn(lines, line);
    } else if (line - last <= COVER_GAP && COVER_LINE.test(folded)) {
      last = line;
    } else if (mayVisit && isBareDays(lines, line)) {
      const dates = datesOn(lines, line);
      inspected.push(...dates.possible);
      misdated.push(...dates.impossible);
    } else if (mayVisit && VISITED.test(folded) && !PUBLISHES.test(folded) && !INSPECTED.test(folded)) {
      const dates = datesOn(lines, line);
      inspected.push(...dates.possible.filter(isVisit).slice(0, 1));
      if (inspected.length === 0) misdated.push(...dates.impossible.slice(0, 1));
    }
  }
  if (!title) {
    const told = inspected.length + misdated.length === 0 ? toldVisit(lines, layout, from, titles) : null;
    const visit = told ? [told.inspected] : inspected;
    const authority = told?.authority ?? null;
    return { title: null, authority, inspected: visit, misdated, published, leadInspector, month, last };
  }
  const run = readAuthority(lines, layout, title, titles);
  return {
    title: run.title,
    authority: run.authority,
    inspected: inspected.slice(0, 4),
    misdated: misdated.slice(0, 4),
    published,
    leadInspector,
    month,
    last: Math.max(last, run.last),
  };
}

/** Where a front ends that has a page of its own: the page behind it may go on with its fields. */
function endOfFront(lines: LineTable, layout: Layout, next: number): number {
  const first = layout.nextText(next);
  const goesOn = first < lines.count && lines.length(first) < MONTH_LINE && COVER_LINE.test(fold(lines.ink(first)));
  return goesOn ? (layout.pages[layout.pageOf(next) - 1]?.last ?? next - 1) + 1 : next;
}

/** First words of the lines that front matter has, beside dates, years and titles. */
const FRONT_WORDS = new Openings(
  'inspection re reinspection focused monitoring review assessment report inspected date dates published publication lead reporting managing age reference website previous urn this further full graded routine completed announced unannounced name a'.split(
    ' ',
  ),
);

/** A cheap look whether a line may be front matter: by its first word, a digit or a copyright sign. */
function mayBeFront(lines: LineTable, line: number, titles: TitleWords): boolean {
  const start = lines.inkStart(line);
  const first = lines.text.charCodeAt(start);
  return (
    isDigit(first) || first === 0xa9 || FRONT_WORDS.mayOpen(lines.text, start) || titles.mayOpen(lines.text, start)
  );
}

/** An inspection takes days or weeks; a longer time is the year that a letter looks back on. */
const LONGEST_VISIT = 62 * 24 * 3600 * 1000;

function isVisit({ from, to }: DateRange): boolean {
  return Date.parse(to) - Date.parse(from) <= LONGEST_VISIT;
}

/** A line that ends in a month and its year, be it of the inspection or of the report; not of an earlier one. */
function monthOn(lines: LineTable, line: number): FrontMatter['month'] {
  if (lines.length(line) > MONTH_LINE || !isDigit(lines.text.charCodeAt(lines.inkEnd(line) - 1))) return null;
  const folded = fold(lines.ink(line));
  const value = readMonth(folded);
  return value === null || EARLIER.test(folded) ? null : { value, inspected: INSPECTED.test(folded) };
}

/** A line that gives the month of a report says little else. */
const MONTH_LINE = 90;

const EARLIER = /\b(?:previous|last)\b/;

/**
 * The dates of a line, those that can be and those that cannot; where the range breaks off at its end, or is missing,
 * with the next line.
 */
function datesOn(lines: LineTable, line: number): { possible: DateRange[]; impossible: WrittenDates[] } {
  const possible: DateRange[] = [];
  const impossible: WrittenDates[] = [];
  const offset = lines.inkStart(line);
  for (const written of readWrittenDates(datedText(lines, line))) {
    const { first, last, dated } = written;
    const start = offset + written.start;
    const end = offset + written.end;
    const days = daysOf(written);
    if (days) possible.push({ from: days.from, to: days.to, start, end });
    else impossible.push({ first, last, dated, start, end });
  }
  return { possible, impossible };
}

/** A line of dates that breaks off before the last day of a range. */
const TIED = new RegExp(String.raw`\d (?:to|and|until|[${DASHES}&])$`);

/** The line below it, where that begins with what ties the last day. */
const TIES = new RegExp(String.raw`^(?:to|and|until|[${DASHES}]) \d`);

/** The text in which a line's dates stand; '' where it can have none. */
function datedText(lines: LineTable, line: number): string {
  const text = lines.ink(line);
  // A label may have its date below it, blank lines between.
  const bare = !/\d/.test(text);
  const next = bare ? inkBelow(lines, line) : line + 1;
  // Where the label heads a column, the dates below are of other inspections.
  if (bare && lines.hasColumns(line)) return '';
  const broken = !/\d{4}\D{0,3}$/.test(text) || TIED.test(text) || TIES.test(lines.ink(next));
  const goesOn = broken && !lines.isBlank(next);
  if (!goesOn) return text;
  // The year of its last day may stand on a third line.
  const isWithin = BEFORE_YEAR.test(lines.ink(next)) && next + 1 < lines.count && /^\d{4}\b/.test(lines.ink(next + 1));
  return lines.text.slice(lines.inkStart(line), lines.inkEnd(isWithin ? next + 1 : next));
}

/** What ends in a day without its year. */
const BEFORE_YEAR = new RegExp(String.raw`\d{1,2}(?:st|nd|rd|th)? (?:${MONTH_NAME})$`, 'i');

/** Whether a line is the end of a period that begins on the line above: '5 July 2021 to', and below it '9 July 2021'. */
function endsPeriod(lines: LineTable, line: number): boolean {
  const above = line > 0 ? lines.ink(line - 1) : '';
  return /\d/.test(above) && /(?:\b(?:to|and|until)|[-\u2010-\u2015])$/i.test(above);
}

/** Whether another day stands right above or below: the days of a visit, one below the other. */
function isAmongDays(lines: LineTable, line: number): boolean {
  const isDay = (near: number) => near >= 0 && near < lines.count && LETTER_DATE.test(fold(lines.ink(near)));
  return isDay(line - 1) || isDay(line + 1);
}

const MONTH_BEFORE =
  /\bpublished\b.{1,40}\b(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:19|20)\d\d\b/;

function publishedOn(lines: LineTable, line: number): Printed<string> | null {
  const date = datesOn(lines, line).possible[0];
  // A month before it is that of publication, and the day of something else on the same line.
  if (date && MONTH_BEFORE.test(fold(lines.text.slice(lines.inkStart(line), date.start)))) return null;
  return date ? { value: date.from, start: date.start, end: date.end } : null;
}
