import type { Report, UnplacedGrade } from '../model';

/**
 * The grades of a report that are bare digits of which neither a framework nor a legend says which end is best; none
 * where there is one by itself, which may be anything.
 */
export function digitsWithoutScale(report: Report): readonly UnplacedGrade[] {
  const digits = report.unplaced.filter(({ scale, kind }) => kind === 'code' && scale.levels.length === 0);
  return digits.length > 1 ? digits : [];
}
