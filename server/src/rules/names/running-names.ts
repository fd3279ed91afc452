import { vocabularyOf } from '../../vocabulary/vocabulary';
import type { FrontOf, Report } from '../../report/model';
import type { Span } from '../../text/spans';
import { Passage } from '../../text/passage';
import { coreOf, distinctiveWords } from '../../vocabulary/authority/words';
import { inOrder, runningWordings } from '../../report/queries/running-wordings';

/** A name that running headers and footers print, with all places that print it. */
export interface NameSide {
  /** As the first place prints it, in one line. */
  readonly name: string;
  /** The telling part of the name, at each place. */
  readonly places: readonly Span[];
}

/** A running line that is longer is no name and title. */
const LONGEST = 400;

/** The authorities that the running lines of a document name, grouped by name; in the order of the text. */
export function runningNames(report: Report, document: FrontOf): NameSide[] {
  const sides = new Map<string, NameSide & { places: Span[] }>();
  for (const { places } of runningWordings(report, document)) {
    const [first] = places;
    const found = first && nameIn(report, first);
    if (!found) continue;
    const side = sides.get(found.key) ?? { name: found.name, places: [] };
    sides.set(found.key, side);
    for (const { start } of places) side.places.push({ start: start + found.from, end: start + found.to });
  }
  for (const { places } of sides.values()) places.sort(inOrder);
  return [...sides.values()];
}

/** A name in a running line: in one line, where its telling part stands in the running line, and what groups it. */
interface NameInLine {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly key: string;
}

function nameIn(report: Report, line: Span): NameInLine | null {
  const passage = new Passage(report.text, [line], LONGEST);
  // The dates of the inspection may stand behind the name.
  const words = passage.folded.replace(/,? \d.*$/, '').trimEnd();
  const { titles, authorities } = vocabularyOf(report.catalogue);
  const found = titles.authorityIn(words, true);
  const whole = found && passage.span(found.from, found.to);
  const place = whole && coreSpan(report, whole);
  if (!place) return null;
  const key = distinctiveWords(found.name, authorities).join(' ');
  return { name: inOneLine(report, whole), from: place.start - line.start, to: place.end - line.start, key };
}

/** Where the telling words of a name stand, which may be wrapped; null where it has none, or no capital in them. */
function coreSpan({ text, catalogue }: Report, { start, end }: Span): Span | null {
  const core = coreOf(text.slice(start, end), vocabularyOf(catalogue).authorities);
  if (core === null || !/\p{Lu}/u.test(text.slice(start + core.from, start + core.to))) return null;
  return { start: start + core.from, end: start + core.to };
}

/** A piece of the text without its line breaks. */
export function inOneLine({ text }: Report, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}
