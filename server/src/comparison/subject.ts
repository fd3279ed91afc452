import { fold } from '../text/fold';
import { distinctiveWords } from '../vocabulary/authority-words';
import type { Inspection } from './inspection';

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
export function subjectOf({ authority, number }: Pick<Inspection, 'authority' | 'number'>): Subject | null {
  if (number !== null) return { key: `number ${number}`, by: 'number' };
  if (authority === null) return null;
  // 'Anyshire' and 'Anyshire County Council' are one; a name of such words alone is compared whole.
  const words = distinctiveWords(authority).join(' ');
  const name = words === '' ? fold(authority) : words;
  return name === '' ? null : { key: `name ${name}`, by: 'name' };
}
