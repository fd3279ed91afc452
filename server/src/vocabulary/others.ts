import type { Framework } from '../frameworks/schema';
import { fold } from '../text/fold';
import { remembered } from '../text/remembered';
import { sourceOf } from './whole-subjects';

/** Somebody else who is inspected than whom a report is about. */
export interface Other {
  /** What grades of such are listed under. */
  readonly name: string;
  /** The source of a regular expression for what prose calls one, folded. */
  readonly source: string;
}

/** Those whose grades the reports of some frameworks mention. */
export function othersOf(catalogue: readonly Pick<Framework, 'others'>[]): Other[] {
  return [...new Set(catalogue.flatMap(({ others }) => others))].map((other) => {
    const [name = '', words = name] = other.split(': ');
    return { name, source: sourceOf(fold(words)) };
  });
}

/** What inspections of a part, or of somebody else, are of or are called in reports of any kind. */
const PARTIAL =
  'focus[a-z]*|joint|monitoring|unannounced|thematic|peer|board|provision|centres?|independent|regulat[a-z]*';

const partials = new WeakMap<object, RegExp>();

/** Stands for a framework that nobody knows. */
const NONE = { others: [], parts: [] };

/** What finds in folded words that an inspection is of a part, or of somebody else, in the reports of a framework. */
export function partialOf(framework: Pick<Framework, 'others' | 'parts'> = NONE): RegExp {
  return remembered(partials, framework, () => {
    const parts = framework.parts.map((phrase) => sourceOf(fold(phrase)));
    return new RegExp(
      `\\b(?:${[PARTIAL, ...othersOf([framework]).map(({ source }) => source), ...parts].join('|')})\\b`,
    );
  });
}
