import * as l10n from '../../l10n';
import type { Report } from '../../report/model';
import type { Span } from '../../text/spans';
import type { Edit, Fix } from '../finding';
import { lineNumber } from '../../report/queries/places';
import type { Observation } from '../rule';
import { firstRelated, MOST_RELATED } from './related';

/** Running lines in a message: 'the header or footer on line 90', 'the header or footer of 10 pages, first on line 90'. */
export function onPages(report: Report, places: readonly Span[]): string {
  const [first] = places;
  const line = first === undefined ? '' : lineNumber(report, first);
  if (places.length === 1) return l10n.t('the header or footer on line {0}', line);
  return l10n.t('the header or footer of {0} pages, first on line {1}', places.length, line);
}

/** The first of the running lines as related places, each with what it prints. */
export function relatedPages(places: readonly Span[], printed: string): Observation['related'] {
  const first = places.slice(0, MOST_RELATED);
  const message = l10n.t('{0} in a header or footer', printed);
  return firstRelated(
    first.map(({ start, end }) => ({ start, end, message })),
    places.length,
  );
}

/** A fix that writes the same into all running lines that say something else, one edit for each. */
export function changePages(edits: readonly Edit[], preferred: boolean): Fix[] {
  const [first] = edits;
  if (first === undefined) return [];
  const title =
    edits.length === 1
      ? l10n.t("Change to '{0}'", first.newText)
      : l10n.t("Change the header or footer of all {0} pages to '{1}'", edits.length, first.newText);
  return [{ title, edits, preferred }];
}
