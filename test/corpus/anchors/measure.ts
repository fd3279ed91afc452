import { locate, type Anchor } from '../../../server/src/annotations/places/locate';
import { Searchable } from '../../../server/src/annotations/places/searchable';
import { quoteAt, type Quote } from '../../../server/src/annotations/quote';
import { recognise } from '../../../server/src/report/recognise';
import { structureIn } from '../../../server/src/report/queries/structure-at';
import type { Span } from '../../../server/src/text/spans';
import { Random } from '../../mutation/random';
import { corpusReports } from '../support/corpus';
import type { Altered } from './altered';
import { altered, alterations, type Alteration } from './alterations';
import { targetsIn, type TargetKind } from './targets';

/** What became of an annotation when its report was altered. */
export interface Outcome {
  readonly file: string;
  readonly kind: TargetKind;
  readonly alteration: string;
  readonly survives: boolean;
  readonly result: 'right' | 'lost' | 'wrong';
  readonly by: Anchor['by'] | null;
  readonly quote: Quote;
  /** What stands around the place that was found, and around the right one. */
  readonly found: string | null;
  readonly expected: string;
}

/** What is to be measured. */
export interface Choice {
  /** So many places of each kind in a report. */
  readonly each: number;
  readonly seed: string;
  /** One alteration alone; null for all. */
  readonly only: string | null;
}

/** So much of two places must be the same for one to be the other. */
const same = 0.5;

/** Annotates places of the published reports, alters the reports, and looks for the places. */
export function measureAnchors(corpus: string, { each, seed, only }: Choice): Outcome[] {
  const folders = [
    'children-services',
    'focused-visits',
    'send',
    'other-inspectorates/published',
    'other-inspectorates/written',
  ];
  const chosen = alterations.filter(({ name }) => only === null || name === only);
  return folders.flatMap((folder) =>
    corpusReports(corpus, folder).flatMap(({ name, text: printed }) => {
      const text = printed.replace(/\r\n?/g, '\n');
      const report = recognise(text);
      const original = new Searchable(text, report.furniture, structureIn(report));
      const converted = new Map<string, { altered: Altered; searchable: Searchable }>();
      const apply = (alteration: Alteration, random: Random, place: Span) => {
        const known = converted.get(alteration.name);
        if (known !== undefined) return known;
        const changed = altered(alteration, report, random, place);
        if (changed === null) return null;
        const again = recognise(changed.text);
        const furniture = alteration.isConversion
          ? again.furniture
          : report.furniture
              .filter((line) => line.end <= place.start || line.start >= place.end)
              .map((line) => changed.of(line))
              .filter((line) => line.end > line.start);
        const made = { altered: changed, searchable: new Searchable(changed.text, furniture, structureIn(again)) };
        if (alteration.isConversion) converted.set(alteration.name, made);
        return made;
      };
      return targetsIn(report, new Random(seed, name), each).flatMap(({ kind, place }, n) => {
        const quote = quoteAt(original, place);
        return chosen.flatMap((alteration) => {
          const random = new Random(seed, name, n, alteration.name);
          const made = apply(alteration, random, place);
          if (made === null) return [];
          return [outcome(name, kind, alteration, quote, made.searchable, made.altered.of(place))];
        });
      });
    }),
  );
}

function outcome(
  file: string,
  kind: TargetKind,
  { name, survives }: Alteration,
  quote: Quote,
  searchable: Searchable,
  expected: Span,
): Outcome {
  const { text } = searchable.counted;
  const anchor = locate(searchable, quote);
  const result = anchor === null ? 'lost' : isSame(text, anchor.span, expected) ? 'right' : 'wrong';
  const found = anchor === null ? null : around(text, anchor.span);
  return {
    file,
    kind,
    alteration: name,
    survives,
    result,
    by: anchor?.by ?? null,
    quote,
    found,
    expected: around(text, expected),
  };
}

/** Whether two places are one, but for blanks and what little stands at their edges. */
function isSame(text: string, found: Span, expected: Span): boolean {
  const ink = (start: number, end: number) => text.slice(start, Math.max(start, end)).replace(/\s/g, '').length;
  const [one, other] = [ink(found.start, found.end), ink(expected.start, expected.end)];
  if (other === 0) {
    const apart = Math.max(ink(found.end, expected.start), ink(expected.end, found.start));
    return apart <= 2 && one <= 3;
  }
  const both = ink(Math.max(found.start, expected.start), Math.min(found.end, expected.end));
  return both / (one + other - both) >= same;
}

function around(text: string, { start, end }: Span): string {
  const [before, at, after] = [
    text.slice(Math.max(0, start - 50), start),
    text.slice(start, end),
    text.slice(end, end + 50),
  ];
  return `${JSON.stringify(before)} [${JSON.stringify(at.slice(0, 90))}] ${JSON.stringify(after)}`;
}
