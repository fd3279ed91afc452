import type { Draft, Place } from './draft';
import type { Dates } from './names';

/** A grade that a report awards, and where it prints it. */
export interface Award {
  readonly area: string;
  /** The label of its level; null for what was not judged. */
  readonly level: string | null;
  readonly places: readonly Place[];
}

/** A report that was made, and what a careful reader finds in it. */
export interface GeneratedReport {
  readonly text: string;
  readonly draft: Draft;
  /** How its title begins. */
  readonly title: string;
  readonly authority: string | null;
  readonly inspected: Dates['ranges'];
  readonly published: string | null;
  readonly lead: string | null;
  /** The report's own list of results, in order of the text. */
  readonly headlines: readonly Award[];
  /** The same results again, in headings and opening sentences. */
  readonly restated: readonly Award[];
  /** The one outcome of a report that has no grades, and the lines that say it, the last one included. */
  readonly outcome?: { readonly level: string; readonly first: number; readonly last: number };
}

/** The four grades since November 2013, best first, as tables print them. */
export const GRADES = ['Outstanding', 'Good', 'Requires improvement', 'Requires improvement to be good', 'Inadequate'];

/** The label of the level that a printed grade is. */
export function levelOf(grade: string): string | null {
  if (/^not judged$/i.test(grade)) return null;
  return grade
    .toLowerCase()
    .replace(/ to be good$/, '')
    .replace(/^require /, 'requires ');
}

/** A grade as the verb of a sentence about one thing, or about several. */
export function verbOf(grade: string, plural: boolean): string {
  const lower = grade.toLowerCase();
  if (lower.startsWith('requires')) return plural ? lower.replace('requires', 'require') : lower;
  return `${plural ? 'are' : 'is'} ${lower}`;
}

/** What of a sentence's verb is the grade. */
export function gradeIn(verb: string): string {
  return verb.replace(/^(?:is|are) /, '');
}
