import { fold } from '../text/fold';

/** Stands for a few words within a heading. */
const DOTS = /\.\.\.|\u2026/;

const SPECIAL = /[.*+?^${}()|[\]\\]/g;

/**
 * The source of a regular expression for a heading as the catalogue writes it, where three dots stand for a few words.
 *
 * @param heading The heading.
 * @returns What matches its folded name.
 */
export function dottedSource(heading: string): string {
  return heading
    .split(DOTS)
    .map((words) => fold(words).replace(SPECIAL, '\\$&'))
    .join('.{1,60}?');
}
