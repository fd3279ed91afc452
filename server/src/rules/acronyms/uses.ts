import { LineRole, type Report } from '../../report/model';
import { oncePerReport } from '../../report/queries/once';
import type { Span } from '../../text/spans';

/** An acronym of a report, and where its text uses it; the places are in the order of the text. */
export interface Acronym {
  readonly name: string;
  readonly uses: readonly Span[];
}

/** The rest of a word, before an acronym and behind it with the ending of a plural or a genitive: it is none there. */
const WORD_BEFORE = String.raw`[\p{L}\p{N}&/.'\u2019-]`;
const WORD_BEHIND = String.raw`(?:s|['\u2019]s)?(?![\p{L}\p{N}&]|-\d|\.[A-Z])`;

/** A neighbour in capitals: the words are set in capitals and are no acronyms. */
const CAPITALS_BEFORE = String.raw`[A-Z]{3}[^\S\n]{1,9}`;
const CAPITALS_BEHIND = String.raw`[ \t\u00A0]{1,9}[A-Z]{3}(?![a-z])`;

const ACRONYM = new RegExp(
  String.raw`(?<!${WORD_BEFORE})(?<!${CAPITALS_BEFORE})[A-Z]{2,7}(?!${CAPITALS_BEHIND})(?=${WORD_BEHIND})`,
  'gu',
);

/** I to XXXIX, as chapters and annexes are numbered. */
const ROMAN = /^X{0,3}(?:IX|IV|V?I{0,3})$/;

/**
 * What a report writes in capitals, words in headings and names among them. Which of it is used as an acronym
 * {@link usesOf} tells for those that matter.
 *
 * @returns The offsets of each, in order.
 */
export const capitalsIn = oncePerReport(({ text }): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, number[]>();
  for (const { 0: name, index } of text.matchAll(ACRONYM)) {
    const places = found.get(name);
    if (places) places.push(index);
    else if (!ROMAN.test(name)) found.set(name, [index]);
  }
  return found;
});

/**
 * Where the running text of a report uses an acronym.
 *
 * @param places Where it stands as {@link capitalsIn} finds it.
 */
export function usesOf(report: Report, name: string, places: readonly number[]): Acronym {
  const { text, lines } = report;
  const { roles } = report;
  const uses: Span[] = [];
  // A line may hold many of them: it is looked at once.
  let looked = -1;
  let isRunning = false;
  for (const start of places) {
    const line = lines.at(start);
    if (line !== looked) {
      looked = line;
      isRunning = roles.of(line) === LineRole.text && !isInCapitals(text, lines.start(line), lines.end(line));
    }
    if (isRunning) uses.push({ start, end: start + name.length });
  }
  return { name, uses };
}

/** Whether more than half of the letters of a line are capitals. */
function isInCapitals(text: string, start: number, end: number): boolean {
  let capitals = 0;
  let small = 0;
  // Half of the line in small letters decides.
  for (let at = start; at < end && small * 2 < end - start; at++) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) small++;
    else if (code >= 65 && code <= 90) capitals++;
  }
  return capitals > small;
}
