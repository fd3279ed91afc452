import type { TitleWords } from '../../vocabulary/title-words';
import { type AuthorityNames, isCapitalised } from '../../vocabulary/authority/names';
import { fold } from '../../text/fold';
import { breaksOff, INSPECTED, inkBelow, LEAD, PUBLISHED } from './front-lines';
import { type Layout, LineRole } from '../layout/page';
import { type LineTable, UNWRAPPED } from '../../text/lines';
import { readDates } from '../../text/dates';
import { isDated } from './labelled-dates';
import { nameBeforeTitle } from './name-before-title';
import { isAddress } from './names';

/** The lines of a title, 0-based, both included, and the offset in the text that it starts at. */
export interface TitleLines {
  readonly first: number;
  readonly last: number;
  readonly start: number;
}

/** Titles of reports of any kind begin so; what is inspected, and of whom, follows. */
const TITLE =
  /^(?:(?:re-?|joint )?inspection (?:of|report)|joint inspection|assessment report|(?:focused|monitoring) visit|(?:review|assessment) of)\b/;

const opensTitle = (folded: string, titles: TitleWords) => TITLE.test(folded) || titles.opens(folded);

/**
 * Whether a line opens a title.
 *
 * @param titles The words of titles that the catalogue has.
 */
export function isTitleLine(lines: LineTable, line: number, titles: TitleWords): boolean {
  const length = lines.length(line);
  if (length < 5 || length >= LONGEST) return false;
  const ink = lines.ink(line);
  // In a list of reports its day stands below.
  if (VISIT.test(ink) && isDated(lines.ink(inkBelow(lines, line)))) return false;
  // A narrow line may hold no more than the first word: 'Focused / visit to …'.
  if (OPENS_VISIT.test(ink))
    return (
      opensTitle(fold(`${ink} ${lines.ink(line + 1)}`), titles) && !endsLikeProse(lines, line + 1, titles.authorities)
    );
  return length >= 8 && opensTitle(fold(ink), titles) && !endsLikeProse(lines, line, titles.authorities);
}

/** Whether a line has columns as the one above and the one below it have: a row of a table tells of an inspection. */
export const isAmongRows = (lines: LineTable, line: number): boolean =>
  line > 0 && line + 1 < lines.count && [line, line - 1, line + 1].every((each) => lines.hasColumns(each));

const VISIT = /^(?:focused|monitoring) visit$/i;
const OPENS_VISIT = /^(?:focused|monitoring)$/i;

/** A cover may open with what it is the cover of, in place of a title. */
const KIND = /^(?:[a-z]+ ){1,4}report$/;

/** Whether a line says nothing but what kind of report begins: 'School report'. */
export function namesKind(lines: LineTable, line: number): boolean {
  return lines.length(line) <= 60 && KIND.test(fold(lines.ink(line)));
}

/** A title has no longer line. */
const LONGEST = 200;

/** The offset at which a title starts behind the name of an authority on the same line; -1 where none does. */
export function titleBehindName(lines: LineTable, line: number, titles: TitleWords): number {
  if (lines.length(line) >= LONGEST) return -1;
  const before = nameBeforeTitle(lines, line, titles.authorities);
  if (!before) return -1;
  const title = lines.text.slice(before.titleStart, lines.inkEnd(line));
  return opensTitle(fold(title), titles) && !/[.;:]$/.test(title) ? before.titleStart : -1;
}

/** A title of two full lines stands between blank ones; running text is not all in capitals. */
export function endsLikeProse(lines: LineTable, line: number, authorities: AuthorityNames): boolean {
  const text = lines.ink(line);
  if (text.endsWith('.') || (text.endsWith(',') && !breaksAtComma(lines, line, authorities))) return true;
  if (lines.length(line) <= 80 || !/[a-z]/.test(text) || lines.isBlank(line + 1) || ONLY_AND.test(lines.ink(line + 1)))
    return false;
  if (lines.measure >= UNWRAPPED && ENDS_IN_YEAR.test(text)) return false;
  const stands = lines.isBlank(line - 1) && lines.isBlank(line + 2);
  return !stands || /[.,;:]$/.test(lines.ink(line + 1));
}

/** Where no line is wrapped, one that ends in a day is a whole title. */
const ENDS_IN_YEAR = /\b20\d\d\)?$/;

/** Between the two things that a report is about the word may have a line of its own. */
const ONLY_AND = /^and$/i;

/** A title may break behind a comma: it then stands first, behind a blank line, below a name or a label, and goes on. */
function breaksAtComma(lines: LineTable, line: number, { isOfPapers }: AuthorityNames): boolean {
  const opens = line === 0 || lines.startsPage(line) || lines.isBlank(line - 1);
  const above = lines.ink(line - 1);
  const stands = opens || (above.length <= SHORT && (/^[A-Z][^.:;\d]+$/.test(above) || isOfPapers(above)));
  return stands && /^[A-Z]/.test(lines.ink(line)) && /^[a-z][^.:;]*[a-z\d]$/i.test(lines.ink(inkBelow(lines, line)));
}

/** No name and no label above a title is longer. */
const SHORT = 61;

/** The first line of a paragraph, where no blank line parts it from the title: 'This letter summarises …'. */
const OPENS_PROSE =
  /^(?:(?:Between|From|On) \d|[A-Z].{8,} (?:is|are|was|were|has|have|summarises|sets out|describes|reports) )/;

/** The first sentence of a letter: 'This letter summarises the findings of a focused visit to …'. */
const TELLS = /^(?:This letter [a-z]|[A-Z].{8,} (?:summarises|sets out|describes) )/;

/**
 * Whether a line is of a paragraph that tells of an inspection in the words of titles: its first line says so, or the line
 * goes on in a small letter with what ends as a sentence.
 */
export function isOfProse(lines: LineTable, line: number): boolean {
  let first = line;
  while (first > 0 && line - first < MOST_LINES && !lines.isBlank(first - 1)) first--;
  for (let above = first; above <= line; above++) if (TELLS.test(lines.ink(above))) return true;
  if (first === line || !/^[a-z]/.test(lines.ink(line))) return false;
  for (let below = line; below - line < MOST_LINES && !lines.isBlank(below); below++) {
    if (/[a-z\d)]\.(?: [A-Z]|$)/.test(lines.ink(below))) return true;
  }
  return false;
}

/** A title has so many lines at most. */
const MOST_LINES = 6;

/**
 * A title runs on to the next line that says something else, and over blank lines where it breaks off: on covers with
 * large type there is one below each of its lines.
 *
 * @param first Its first line.
 * @param start The offset that it starts at.
 * @param titles The words of titles that the catalogue has.
 */
export function titleFrom(
  lines: LineTable,
  layout: Layout,
  first: number,
  start: number,
  titles: TitleWords,
): TitleLines {
  let last = first;
  for (let count = 1; count < MOST_LINES; count++) {
    const next = inkBelow(lines, last);
    if (lines.measure >= UNWRAPPED && ENDS_IN_YEAR.test(lines.ink(last))) break;
    if (next < 0 || layout.role(next) !== LineRole.text || lines.length(next) > 120) break;
    // Below a title in one piece, a label with its value beside it is a field.
    if (lines.hasColumns(next) && !lines.hasColumns(first)) break;
    const ink = lines.ink(next);
    const folded = fold(ink);
    if (INSPECTED.test(folded) || PUBLISHED.test(folded) || LEAD.test(folded) || OPENS_PROSE.test(ink)) break;
    if (
      isDay(ink) ||
      ORDINALS.test(ink) ||
      OF_OTHER_FIELDS.test(ink) ||
      opensAddress(lines, lines.text.slice(start, lines.inkEnd(last)), next, titles)
    )
      break;
    if (next > last + 1 && !goesOn(lines, lines.text.slice(start, lines.inkEnd(last)), next, titles)) break;
    last = next;
  }
  return { first, last, start };
}

/** What stands in the fields below a title and in none: a label with its colon, a number of registration, a postcode. */
const OF_OTHER_FIELDS =
  /^[A-Z][a-z]+(?: [A-Za-z]+){0,4}: |\d{5}|\b\d{3}[ /-]\d{4}\b|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/;

/** The raised letters of ordinals, which a converter has put on a line of their own. */
const ORDINALS = /^(?:(?:st|nd|rd|th)(?: |$))+$/;

const isDay = (ink: string) => isDated(ink) && readDates(ink).length > 0;

/** An address has so many lines. */
const ADDRESS_LINES = 4;

/** Whether a line is an address, or, below a title that names everything, begins one. */
function opensAddress(lines: LineTable, title: string, first: number, titles: TitleWords): boolean {
  if (isAddress(lines.ink(first))) return true;
  if (!titles.isComplete(title)) return false;
  for (let line = first, count = 0; line >= 0 && count < ADDRESS_LINES; line = inkBelow(lines, line), count++) {
    if (isAddress(lines.ink(line))) return true;
  }
  return false;
}

/** How a title begins to name what it is about; the group is what it has of that. */
const NAMES = /\b(?:inspection|visit) (?:of|to) (?:the )?(.+)$/i;

/** A name may be wrapped over so many lines. */
const NAME_LINES = 3;

/**
 * Whether a title goes on with a line below a blank one: it breaks off, or the line begins with a small letter, or the
 * title names something that ends on one of the next lines.
 */
function goesOn(lines: LineTable, title: string, next: number, titles: TitleWords): boolean {
  const below = lines.ink(next);
  if (SAYS_MORE.test(below)) return false;
  if (breaksOff(title) || (/^[A-Z]/.test(title) && /^[a-z]{2}/.test(below))) return true;
  if (titles.isComplete(title)) return false;
  const named = NAMES.exec(title)?.[1] ?? 'a';
  const isNaming = isCapitalised(named) && !titles.isOfKind(named);
  let whole = title;
  for (
    let line = next, count = isNaming ? NAME_LINES : 1;
    line >= 0 && count > 0;
    line = inkBelow(lines, line), count--
  ) {
    if (SAYS_MORE.test(lines.ink(line))) return false;
    whole = `${whole.slice(-60)} ${lines.ink(line)}`;
    if (titles.isComplete(whole, true) || (isNaming && titles.authorities.endsIn(fold(whole)))) return true;
  }
  return false;
}

/** No title has such marks, nor figures within its lines. */
const SAYS_MORE = /[.;:]|\d\D/;
