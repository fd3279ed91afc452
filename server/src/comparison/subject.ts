import { fold } from '../text/fold';
import type { Report } from '../report/model';
import { dateOf, frontsOf, type Inspection } from './inspection';

/** Whom inspections are about. */
export interface Subject {
  /** Equal for exactly those of one subject. */
  readonly key: string;
  /** What tells the subject from others. */
  readonly by: 'number' | 'name';
}

/**
 * Whom an inspection is about: the number that is printed, and else the name. Schools and homes have names that others
 * have too, so a report that prints a number is never taken for one on the same name without.
 *
 * @returns Null where the report names nobody.
 */
export function subjectOf({
  authority,
  telling,
  number,
}: Pick<Inspection, 'authority' | 'telling' | 'number'>): Subject | null {
  if (number !== null) return { key: `number ${number}`, by: 'number' };
  if (authority === null) return null;
  // 'Anyshire' and 'Anyshire County Council' are one; a name of such words alone is compared whole.
  const name = telling === '' ? fold(authority) : telling;
  return name === '' ? null : { key: `name ${name}`, by: 'name' };
}

/** Whom a report is about, for an index of many. */
export interface IndexedSubject {
  /** As {@link Subject.key}. */
  readonly key: string;
  readonly name: string;
  /** The day of the inspection, an ISO date; null where the report gives none. */
  readonly date: string | null;
}

/** Whom a report is about; several where the text holds reports on several, none where it names nobody. */
export function subjectsOf(report: Report): IndexedSubject[] {
  return frontsOf(report).flatMap((front) => {
    const subject = subjectOf(front);
    if (subject === null) return [];
    return { key: subject.key, name: front.authority ?? front.title ?? front.number ?? '', date: dateOf(front) };
  });
}
