import type { Report, Span } from '../../report/model';
import { LineKind, lineKinds } from '../numbers/line-kinds';

/** An acronym of a report, and where its text uses it; the places are in the order of the text. */
export interface Acronym {
  readonly name: string;
  readonly uses: readonly Span[];
}

/** Capitals in a row; more than seven are no acronym. */
const CAPITALS_RUN = /[A-Z]{2,}/g;
const LONGEST = 7;

/** What stands before an acronym, and behind it with the ending of a plural or a genitive, where it is a word of its own. */
const PART_OF_WORD = /[\p{L}\p{N}&/.'\u2019-]$/u;
const END_OF_WORD = /(?:s|['\u2019]s)?(?![\p{L}\p{N}&]|-\d|\.[A-Z])/uy;

/** I to XXXIX, as chapters and annexes are numbered. */
const ROMAN = /^X{0,3}(?:IX|IV|V?I{0,3})$/;

/** A neighbour in capitals: the words are set in capitals and are no acronyms. */
const CAPITALS_BEFORE = /[A-Z]{3}$/;
const CAPITALS_BEHIND = /^[ \t\u00A0]+[A-Z]{3,}(?![a-z])/;

/** A line in which so many of the letters are capitals is set in capitals. */
const CAPITALS = 0.5;

const NEAR = 12;

/**
 * @param report A report.
 * @returns What its running text writes in capitals, by name: acronyms, and names that nobody can tell from them.
 */
export function acronymsOf(report: Report): ReadonlyMap<string, Acronym> {
  const { text, lines } = report;
  const kinds = lineKinds(report);
  const found = new Map<string, { name: string; uses: Span[] }>();
  let line = -1;
  let isProse = false;
  for (const match of text.matchAll(CAPITALS_RUN)) {
    const [name] = match;
    if (name.length > LONGEST || ROMAN.test(name) || !isWord(text, match.index, match.index + name.length)) continue;
    const at = lines.at(match.index);
    if (at !== line) {
      line = at;
      isProse = kinds(line) === LineKind.text && !isInCapitals(text.slice(lines.start(line), lines.end(line)));
    }
    const start = match.index;
    const end = start + name.length;
    if (!isProse || CAPITALS_BEFORE.test(before(text, start))) continue;
    if (CAPITALS_BEHIND.test(text.slice(end, end + NEAR))) continue;
    const acronym = found.get(name);
    if (acronym) acronym.uses.push({ start, end });
    else found.set(name, { name, uses: [{ start, end }] });
  }
  return found;
}

function isWord(text: string, start: number, end: number): boolean {
  END_OF_WORD.lastIndex = end;
  return END_OF_WORD.test(text) && !PART_OF_WORD.test(text.slice(Math.max(0, start - 2), start));
}

/** The end of the word before an offset, on its line and with nothing but blanks behind it. */
function before(text: string, offset: number): string {
  const near = text.slice(Math.max(0, offset - NEAR), offset);
  const word = near.trimEnd();
  return word.length === near.length || near.slice(word.length).includes('\n') ? '' : word;
}

function isInCapitals(line: string): boolean {
  let capitals = 0;
  let letters = 0;
  for (const character of line) {
    if (character >= 'A' && character <= 'Z') capitals++;
    else if (character < 'a' || character > 'z') continue;
    letters++;
  }
  return capitals > letters * CAPITALS;
}
