import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../support/root';

const folder = join(root, 'test', 'unit', 'frameworks', 'samples');

/** An area's level and the line of the grade, 1-based, as a person who reads the sample finds them. */
export type Graded = readonly [line: number, area: string, level: string];

/** What is to be found in a sample. The area of a service is written 'Safeguarding / Overall effectiveness'. */
export interface Expected {
  /** The framework that is told for it, where that is not the one that it was written under; null for none. */
  readonly detected?: string | null;
  /** Which way the digits run; null where there is no scale. */
  readonly direction: 'highest-best' | 'lowest-best' | 'words' | null;
  readonly awarded: readonly Graded[];
  /** True as well, but not read yet: a form that the recogniser does not know. */
  readonly unread?: readonly Graded[];
  /** Grades of other inspections, which must not be read as awarded. */
  readonly cited?: readonly (readonly [line: number, level: string])[];
  /** What the hover says on a piece of a line, in the order of its lines. */
  readonly hover?: { readonly line: number; readonly on: string; readonly says: readonly string[] };
  /** Words of prose on which there is no hover. */
  readonly silent?: readonly (readonly [line: number, word: string])[];
}

/** A report written by hand as reports of a framework look, and what a reader finds in it. */
export interface Sample {
  readonly id: string;
  readonly text: string;
  readonly expected: Expected;
}

/** The samples, by the framework's id, in alphabetical order. */
export function writtenSamples(): Sample[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const id = file.slice(0, -'.txt'.length);
      const expected = JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')) as Expected;
      return { id, text: readFileSync(join(folder, file), 'utf8'), expected };
    });
}
