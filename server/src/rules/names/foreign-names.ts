import type { FrontOf, Printed, Report } from '../../report/model';
import { runningWordings } from '../../report/queries/running-wordings';
import { MONTHS } from '../../text/dates';
import { occurrencesOf } from '../../text/occurrences';
import type { Span } from '../../text/spans';
import type { Observation } from '../rule';
import { otherThanCover } from './other-than-cover';

/** A name: words with capitals, small words between them, or a number as that of a home. */
const WORD = String.raw`\p{Lu}[\p{L}\p{M}'\u2019.&-]*`;
const NAME = String.raw`(?:${WORD}(?: (?:(?:of|the|and|upon|on|in|for|&) ){0,2}${WORD}){0,8}|[A-Z]{0,2}\d{5,8})`;

/** Where a header or footer of a report on something has its name. */
const SLOTS = [
  String.raw`\b[Ii]nspection [Rr]eport(?: (?:for|on))?(?: [a-z'\u2019]{3,20}){0,4}(?: \||:)? (?<name>${NAME})(?=,| ?\||\s*$| {2}|\n| \d)`,
  String.raw`^(?:A r|R)eport on (?:an? (?:[a-z]+ ){1,4}of )?(?<name>${NAME})(?=,| ?\||\s*$| {2}|\n| \d)`,
  String.raw`^(?<name>${NAME}), \d{1,2}(?:[-–]\d{1,2})? \|+ \d{4}(?=\s*$| {2})`,
  String.raw`^(?:\d{1,3} {1,9})?(?<name>${NAME}) [Ii]nspection [Rr]eport(?= \d|\s*$)`,
].map((slot) => new RegExp(slot, 'u'));

/** What stands in such a place and is no name. */
const NO_NAME =
  /\b(?:author|by|date|pages?|published|number|version|inspectors?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;

/** The month behind a name is none of it. */
const MONTH = new RegExp(String.raw`\b(?:${MONTHS.join('|')})\b`, 'gi');

/** A word tells a name from others from so many letters on. */
const TELLING = 4;

/** So many pages print what a report has on each of them. */
const PAGES = 2;

/** A name heads the report within so many of its first lines, and a word of it stands so often in the text. */
const HEAD = 24;
const OFTEN = 2;

const ONLY_NAME = new RegExp(`^${NAME}$`, 'u');

/**
 * The pages of another report: where the form of headers and footers has the name, stands one with a word that is nowhere
 * else in the text, and none of them has the name that heads the report and that its text has.
 */
export function foreignNames(report: Report, document: FrontOf): Observation[] {
  const wordings = runningWordings(report, document);
  const named = wordings.flatMap(({ raw, places }) => {
    const name = nameIn(raw);
    return name ? places.map(({ start }) => ({ start: start + name.start, end: start + name.end })) : [];
  });
  const pages = named.sort((a, b) => a.start - b.start);
  const names = new Set(pages.map(({ start, end }) => report.text.slice(start, end)));
  const [name = ''] = names;
  if (pages.length < PAGES || names.size > 1) return [];
  const times = timesInText(report, document);
  if (!tellingWords(name).some((word) => times(word) === 0)) return [];
  const shared = new Set(tellingWords(name));
  const running = new Set(wordings.flatMap(({ raw }) => tellingWords(raw)));
  // What the text has in small letters too, as 'school', tells no name from others.
  const isOwn = ({ value, end }: Printed<string>) => {
    const own = tellingWords(value).filter((word) => /^\d/.test(word) || !report.text.includes(` ${word}`));
    const [first] = own;
    // The last words say what it is: two schools are both called 'Primary School'.
    const isApart = own.every((word, at) => !running.has(word) || (at > 0 && shared.has(word)));
    return first !== undefined && isApart && (times(first) >= OFTEN || hasAddress(report, end));
  };
  const head = headOf(report, document).find(isOwn);
  return head ? [observe(report, head, pages)] : [];
}

/** The lines at the head of a document that are a name and nothing else, as what the document is said to be about. */
function headOf({ lines, text }: Report, { authority, start, end }: FrontOf): Printed<string>[] {
  const found = authority ? [authority] : [];
  for (let line = lines.at(start), left = HEAD; left > 0 && line < lines.count && lines.start(line) < end; line++) {
    if (lines.isBlank(line)) continue;
    left--;
    const [from, to] = [lines.inkStart(line), lines.inkEnd(line)];
    if (to - from <= LONGEST && ONLY_NAME.test(text.slice(from, to)))
      found.push({ value: text.slice(from, to), start: from, end: to });
  }
  return found;
}

/** The code at the end of an address. */
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/;

/** Whether the line below a name is an address: the name is that of the place, whether the text has it again or not. */
function hasAddress({ lines, text }: Report, end: number): boolean {
  const below = lines.at(end) + 1;
  return below < lines.count && POSTCODE.test(text.slice(lines.start(below), lines.inkEnd(below)));
}

/** No name is longer, in characters. */
const LONGEST = 80;

function nameIn(printed: string): Span | null {
  const raw = printed.replace(MONTH, (month) => '|'.repeat(month.length));
  for (const slot of SLOTS) {
    const found = slot.exec(raw);
    const name = found?.groups?.['name'];
    if (found && name !== undefined && !NO_NAME.test(found[0])) {
      const start = found.index + found[0].lastIndexOf(name);
      return { start, end: start + name.length };
    }
  }
  return null;
}

const tellingWords = (words: string) =>
  (words.toLowerCase().match(/[\p{L}\p{M}\d]+/gu) ?? []).filter(({ length }) => length >= TELLING);

/** Tells how often a document has a word, its headers and footers left out. */
function timesInText({ text, furniture }: Report, document: FrontOf): (word: string) => number {
  const pieces: string[] = [];
  let at = document.start;
  for (const { start, end } of furniture) {
    if (start < at || start >= document.end) continue;
    pieces.push(text.slice(at, start).toLowerCase());
    at = end;
  }
  pieces.push(text.slice(at, document.end).toLowerCase());
  const isWhole = (piece: string, start: number, end: number) =>
    !OF_WORD.test(piece.charAt(start - 1)) && !OF_WORD.test(piece.charAt(end));
  return (word) =>
    pieces.reduce(
      (sum, piece) =>
        sum + occurrencesOf(piece, word).filter((start) => isWhole(piece, start, start + word.length)).length,
      0,
    );
}

const OF_WORD = /[\p{L}\p{M}\d]/u;

function observe(report: Report, cover: Printed<string>, pages: readonly Span[]): Observation {
  const first = pages[0] ?? cover;
  return otherThanCover(
    report,
    cover,
    cover.value,
    pages,
    report.text.slice(first.start, first.end),
    () => cover.value,
  );
}
