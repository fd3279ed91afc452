import { authorityInRunningLine } from '../report/authority-forms';
import type { FrontOf, Report, Span } from '../report/model';
import { Passage } from '../report/passage';
import { runningLines } from '../report/running-lines';
import { coreOf, distinctiveWords } from './authority-words';

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
  for (const line of runningLines(report, document)) {
    const passage = new Passage(report.text, [line], LONGEST);
    // The dates of the inspection may stand behind the name.
    const words = passage.folded.replace(/,? \d.*$/, '').trimEnd();
    const found = authorityInRunningLine(words);
    if (found === null) continue;
    const whole = passage.span(found.from, found.to);
    const place = coreSpan(report, whole);
    if (place === null) continue;
    const key = distinctiveWords(found.name).join(' ');
    const side = sides.get(key);
    if (side !== undefined) side.places.push(place);
    else sides.set(key, { name: inOneLine(report, whole), places: [place] });
  }
  return [...sides.values()];
}

/** Where the telling words of a name stand, which may be wrapped; null where it has none. */
export function coreSpan({ text }: Report, { start, end }: Span): Span | null {
  const core = coreOf(text.slice(start, end));
  return core === null ? null : { start: start + core.from, end: start + core.to };
}

/** A piece of the text without its line breaks. */
export function inOneLine({ text }: Report, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}
