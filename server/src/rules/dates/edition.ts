import { isWithin } from '../../frameworks/in-force';
import type { Report } from '../../report/model';

/**
 * Whether a report of some day would have in its table every area that was judged then. Editions of a framework differ
 * in their areas: a day that the table does not fit is not the day of this inspection.
 *
 * @param day ISO date.
 * @returns True also where no edition of that day is known, or the table fits none.
 */
export function fitsEditionOf({ parts, judgements }: Report, day: string): boolean {
  const detection = parts[0]?.detection;
  if (!detection) return true;
  const rows = judgements.filter(({ headline, role, source }) => headline && role === 'awarded' && source === 'table');
  const judged = new Set(rows.map(({ areaId }) => areaId));
  const editions = [detection.framework, ...detection.neighbours].map((edition) => {
    const listed = edition.areas.filter((area) => area.listed);
    return { edition, fits: listed.length > 0 && listed.every(({ id }) => judged.has(id)) };
  });
  const meant = editions.find(({ edition }) => isWithin(edition, day));
  return meant === undefined || meant.fits || !editions.some(({ fits }) => fits);
}
