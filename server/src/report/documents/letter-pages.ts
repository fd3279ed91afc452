import type { TitleWords } from '../../vocabulary/title-words';
import { fold } from '../../text/fold';
import type { LineTable } from '../../text/lines';
import { isTitleLine } from '../front/titles';

/** A longer line is no greeting. */
const GREETING = 100;

/** So many lines of text below the greeting hold the subject, and so many below that the first paragraph. */
const SUBJECT_LINES = 4;
const OPENING_LINES = 8;

/** The first paragraph of an inspectorate's letter says what it is, or who inspected. */
const OF_INSPECTION = /\b(?:this letter|inspectors|chief inspector)\b/;

const LETTER_D = 'd'.charCodeAt(0);

/**
 * Whether a page opens an inspectorate's letter: a greeting at its head, below it a subject with the words of a title,
 * and a first paragraph that speaks of the inspection. A paper that quotes the subject alone is none.
 *
 * @param first The first line of the page, 0-based.
 * @param end The line that the head of the page ends before.
 * @param titles The words of titles that the catalogue has.
 */
export function opensLetter(lines: LineTable, first: number, end: number, titles: TitleWords): boolean {
  for (let line = first; line < end; line++) {
    if (!maybeGreets(lines, line) || !isGreeting(lines, line, titles)) continue;
    return isOfInspection(lines, line + 1, titles);
  }
  return false;
}

/**
 * Where a letter starts whose greeting stands on a line: at its date, or at the greeting itself. What stands above is
 * its letterhead, or the end of something else.
 *
 * @param line The line of the greeting, 0-based.
 * @param from The line that the letter starts behind, or on.
 * @param titles As for {@link opensLetter}.
 * @returns -1 where the line greets nobody, or no inspectorate's letter begins with it.
 */
export function letterAt(lines: LineTable, line: number, from: number, titles: TitleWords): number {
  if (!maybeGreets(lines, line) || !isGreeting(lines, line, titles) || !isOfInspection(lines, line + 1, titles))
    return -1;
  for (let date = line; date >= from && line - date <= ADDRESS; date--) {
    if (LETTER_DATE.test(fold(lines.ink(date)))) return date;
  }
  return line;
}

/** The name and address of whom a letter is to take so many lines, blank ones counted. */
const ADDRESS = 25;

/** The date of a letter; an address may stand beside it. */
const LETTER_DATE = /^\d{1,2}(?:st|nd|rd|th)? [a-z]+ \d{4}\b/;

/** A cheap look whether a line may be a greeting. */
function maybeGreets(lines: LineTable, line: number): boolean {
  return (lines.text.charCodeAt(lines.inkStart(line)) | 0x20) === LETTER_D;
}

/** Whether a line greets somebody else than those to whom letters at the end of a report are, which are pieces of it. */
function isGreeting(lines: LineTable, line: number, titles: TitleWords): boolean {
  if (lines.length(line) > GREETING) return false;
  const folded = fold(lines.ink(line));
  return /^dear\b/.test(folded) && !titles.isGreeted(folded.slice(5));
}

/** Whether the subject and the first paragraph of a letter are those of an inspectorate's. */
function isOfInspection(lines: LineTable, from: number, titles: TitleWords): boolean {
  let titled = false;
  for (let line = from, seen = 0; line < lines.count && seen < OPENING_LINES; line++) {
    if (lines.startsPage(line)) return false;
    if (lines.isBlank(line)) continue;
    seen++;
    const folded = fold(lines.ink(line));
    if (titled && (OF_INSPECTION.test(folded) || titles.tellsOfInspection(folded))) return true;
    if (titled) continue;
    titled = isTitleLine(lines, line, titles) || titles.isPhrase(folded);
    if (titled) seen = 0;
    else if (seen >= SUBJECT_LINES) return false;
  }
  return false;
}
