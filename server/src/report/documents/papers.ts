import { fold } from '../../text/fold';
import { codeAt } from '../../text/letters';
import type { LineTable } from '../../text/lines';
import { Openings } from '../../text/word-edges';

/** A page says at its head what it is the first page of, among so many lines of text. */
const HEAD_LINES = 10;

/** What says by itself that minutes, a release to the press or a paper of officers begins. */
const KINDS = [
  /^(?:(?:draft|unconfirmed|confirmed|extract (?:from|of)(?: the)?) )*minutes(?:$| ?:| of .*\b(?:meetings?|committee|cabinet|council|panel|board|forum|commission)\b)/,
  /^minute extract\b/,
  /^(?:press|news|media) (?:release|statement|notice)\b/,
  /^for immediate release\b/,
  /^(?:agenda|order of business|notice of meeting)$/,
  /^(?:(?:members|councillors|officers|also) present|present|in attendance|apologies(?: for absence)?) ?:/,
  /^report (?:to|of|by|from|author|title) ?:/,
];

/** A paper of officers: it says who wrote it, or for whom. */
const OFFICERS =
  /^(?:[a-z]+ )?(?:report|briefing|(?:briefing )?(?:note|paper)) (?:of|by|from|to|for) .*\b(?:directors?|chief executive|officers?|head of|managers?|leader|cabinet|portfolio|councillors?|committee|scrutiny|panel|forum|members|governors|governing body|trustees)\b/;

/** A report that an inspectorate addresses to those whom it inspected is a report all the same. */
const INSPECTS = /\b(?:re-?)?(?:inspections?|assessments?|reviews?|visits?)\b/;

/** The fields at the head of a paper; one of them says little. */
const FIELD =
  /^(to|from|cc|sent|subject|date|title|wards?(?: affected)?|contact(?: officer)?|lead officer|cabinet member|portfolio(?: holder)?|key decision|status|classification|meeting(?: date)?|date of meeting|committee|author|agenda item(?: no\.?)?(?: \d+)?) ?:/;
const FIELDS_NEEDED = 3;

/** The first words of the lines that a paper begins with, and of its fields. */
export const PAPER_WORDS: readonly string[] =
  'draft unconfirmed confirmed extract minutes minute press news media for agenda order notice members councillors officers also present in apologies report briefing note paper joint covering committee scrutiny cabinet officer update to from cc sent subject date title ward wards contact lead portfolio key status classification meeting author'.split(
    ' ',
  );
const WORDS = new Openings(PAPER_WORDS);

/** A longer line is running text; a shorter one need not be, for names and dates are set line by line. */
const LONGEST = 120;
const SHORT = 60;

/**
 * Whether a page opens a paper of another kind than a report: minutes, a release to the press, what officers wrote for
 * a committee, a mail. What such papers say of grades they quote.
 *
 * @param first The first line of the page, 0-based.
 * @param end The line that the head of the page ends before.
 */
export function opensPaper(lines: LineTable, first: number, end: number): boolean {
  const telling = tellingLines(lines, first, end);
  return telling.length > 0 && (telling.some((line) => isPaperLine(lines, line)) || areFields(lines, telling));
}

/** Whether the lines from one on have the fields at the head of a paper. */
export function hasFields(lines: LineTable, first: number): boolean {
  return areFields(lines, tellingLines(lines, first, lines.count));
}

function areFields(lines: LineTable, telling: readonly number[]): boolean {
  return new Set(telling.flatMap((line) => fieldOn(lines, line) ?? [])).size >= FIELDS_NEEDED;
}

/** Those of the first lines of a page that may say what it is; most pages have none. */
function tellingLines(lines: LineTable, first: number, end: number): readonly number[] {
  let found = NONE;
  for (let line = first, seen = 0; line < end && seen < HEAD_LINES; line++) {
    if (lines.isBlank(line)) continue;
    seen++;
    if (WORDS.mayOpen(lines.text, lines.inkStart(line))) found = [...found, line];
  }
  return found;
}

const NONE: readonly number[] = [];

/** Whether a line says that a paper of another kind than a report begins with it. */
export function isPaperLine(lines: LineTable, line: number): boolean {
  if (!WORDS.mayOpen(lines.text, lines.inkStart(line)) || !standsAlone(lines, line)) return false;
  const folded = fold(lines.ink(line));
  return KINDS.some((kind) => kind.test(folded)) || (OFFICERS.test(folded) && !INSPECTS.test(folded));
}

/** The field that a line gives; null for none. */
export function fieldOn(lines: LineTable, line: number): string | null {
  if (lines.length(line) > LONGEST) return null;
  const text = lines.ink(line);
  return text.includes(':') ? (FIELD.exec(fold(text))?.[1] ?? null) : null;
}

/** Whether a line is no piece of running text. */
function standsAlone(lines: LineTable, line: number): boolean {
  const opens = line === 0 || lines.startsPage(line) || lines.length(line - 1) <= SHORT;
  if (!opens || lines.length(line) > LONGEST || isSmall(lines, line)) return false;
  if (codeAt(lines.text, lines.inkEnd(line) - 1) === FULL_STOP) return false;
  return lines.isBlank(line + 1) || !isSmall(lines, line + 1);
}

const FULL_STOP = '.'.charCodeAt(0);

/** Whether a line begins with a small letter. */
function isSmall(lines: LineTable, line: number): boolean {
  const code = codeAt(lines.text, lines.inkStart(line));
  return code >= 97 && code <= 122;
}
