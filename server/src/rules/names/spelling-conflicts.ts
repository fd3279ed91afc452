import * as l10n from '../../l10n';
import type { FrontOf, Report } from '../../report/model';
import type { Span } from '../../text/spans';
import { lineNumber } from '../../report/queries/places';
import { furnitureAt } from '../../report/queries/running-lines';
import type { Edit, Fix } from '../finding';
import type { Observation } from '../rule';
import { firstRelated, MOST_RELATED } from '../shared/related';
import { slipBetween, spellingsOf, type Spelling } from './spellings';

/** What stands this many times less often than the name may be a slip of it. */
const TIMES = 2;

/** A cover has its name on one of so many lines. */
const HEAD = 24;

/** A spelling of the name, and what speaks for it. */
interface Weighed {
  readonly spelling: Spelling;
  /** How many places vouch for it: all headers and footers are one, as they are typed once. */
  readonly weight: number;
  /** Headers and footers alone have it. */
  readonly inPages: boolean;
  /** The cover has it. */
  readonly onCover: boolean;
}

/**
 * The places that print the name of what the report is about with a slip of the keyboard, while it stands without the
 * slip at least twice as often; and headers and footers that spell it otherwise than the cover.
 *
 * @returns One finding for each wrong spelling, where it stands first.
 */
export function spellingConflicts(report: Report, document: FrontOf): Observation[] {
  const { authority } = document;
  if (authority === null) return [];
  const spellings = spellingsOf(report, document, authority.value);
  if (spellings.length < 2) return [];
  const cover = coverOf(report, document, spellings) ?? authority;
  const weighed = spellings.map((spelling) => weigh(report, spelling, cover));
  const right = weighed.reduce((best, one) => (isBetter(one, best) ? one : best));
  return weighed.flatMap((one) => {
    const word = slipBetween(one.spelling.words, right.spelling.words);
    const isSlip = one.weight * TIMES <= right.weight || (one.inPages && right.onCover);
    return word < 0 || !isSlip ? [] : observations(report, right.spelling, one.spelling, word);
  });
}

/** Where a name was read from a header or footer, the line at the head of the document that is that name and nothing else. */
function coverOf(report: Report, { authority, start }: FrontOf, spellings: readonly Spelling[]): Span | undefined {
  const { lines } = report;
  if (authority === null || furnitureAt(report, authority.start) === null) return undefined;
  const head = lines.at(start) + HEAD;
  return spellings
    .flatMap(({ places }) => places)
    .find((place) => {
      const line = lines.at(place.start);
      const isAlone = lines.inkStart(line) === place.start && lines.inkEnd(line) === place.end;
      return isAlone && line < head && furnitureAt(report, place.start) === null;
    });
}

function weigh(report: Report, spelling: Spelling, cover: Span): Weighed {
  const { places } = spelling;
  const own = places.filter(({ start }) => furnitureAt(report, start) === null).length;
  return {
    spelling,
    weight: own + (own < places.length ? 1 : 0),
    inPages: own === 0,
    onCover: places.some(({ start, end }) => start < cover.end && cover.start < end),
  };
}

const isBetter = (a: Weighed, b: Weighed) => a.weight > b.weight || (a.weight === b.weight && a.onCover);

function observations(report: Report, right: Spelling, wrong: Spelling, word: number): Observation[] {
  const [first, ...others] = wrong.places;
  const isLarge = first !== undefined && isCapitals(printedAt(report, first));
  const example = right.places.find((place) => isCapitals(printedAt(report, place)) === isLarge) ?? right.places[0];
  if (first === undefined || example === undefined) return [];
  const printed = printedAt(report, example);
  return [
    {
      start: first.start,
      end: first.end,
      message: l10n.t(
        "The name is '{0}' here, but '{1}' on line {2} and in {3} other places.",
        printedAt(report, first),
        printed,
        lineNumber(report, example),
        right.places.length - 1,
      ),
      related: firstRelated(
        [
          { start: example.start, end: example.end, message: l10n.t("'{0}' here", printed) },
          ...others.slice(0, MOST_RELATED).map(({ start, end }) => ({
            start,
            end,
            message: l10n.t("'{0}' here too", printedAt(report, { start, end })),
          })),
        ],
        others.length + 1,
      ),
      fixes: fixesOf(report, example.words[word], wrong, word),
    },
  ];
}

/** Writes the word that has the slip as the other places have it. */
function fixesOf(report: Report, right: Span | undefined, { places }: Spelling, index: number): Fix[] {
  const word = right && printedAt(report, right);
  if (word === undefined) return [];
  const edits = places.flatMap(({ words }): Edit[] => {
    const span = words[index];
    if (span === undefined) return [];
    return [{ start: span.start, end: span.end, newText: inCaseOf(printedAt(report, span), word) }];
  });
  const title =
    edits.length === 1
      ? l10n.t("Change to '{0}'", word)
      : l10n.t("Change to '{0}' in all {1} places", word, edits.length);
  return [{ title, edits, preferred: true }];
}

/** A word in capitals where another one is, and with no more capitals than that one where it has a small letter. */
function inCaseOf(printed: string, word: string): string {
  if (isCapitals(printed)) return word.toUpperCase();
  return isCapitals(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word;
}

const isCapitals = (word: string) => word === word.toUpperCase();

function printedAt({ text }: Report, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}
