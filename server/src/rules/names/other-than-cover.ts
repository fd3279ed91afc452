import * as l10n from '../../l10n';
import type { Report } from '../../report/model';
import { lineNumber } from '../../report/queries/places';
import type { Span } from '../../text/spans';
import type { Observation } from '../rule';
import { changePages, relatedPages } from '../shared/running-places';

/**
 * What is found where headers or footers name another body than the cover does.
 *
 * @param cover Where the cover has its name.
 * @param name That name, as it is said.
 * @param places Where the other one stands, in order of the text.
 * @param printed The other name, as it is said.
 * @param newText What the cover's name is at one of those places.
 * @returns The finding at the first of them, or at the cover where there is none.
 */
export function otherThanCover<Place extends Span>(
  report: Report,
  cover: Span,
  name: string,
  places: readonly Place[],
  printed: string,
  newText: (place: Place) => string,
): Observation {
  const { start, end } = places[0] ?? cover;
  return {
    start,
    end,
    message: l10n.t(
      "The authority is '{0}' here, but '{1}' on the cover (line {2}).",
      printed,
      name,
      lineNumber(report, cover),
    ),
    related: [
      { start: cover.start, end: cover.end, message: l10n.t("'{0}' on the cover", name) },
      ...relatedPages(places.slice(1), `'${printed}'`),
    ],
    fixes: changePages(
      places.map((place) => ({ start: place.start, end: place.end, newText: newText(place) })),
      true,
    ),
  };
}
