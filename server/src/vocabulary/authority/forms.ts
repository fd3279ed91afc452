import type { Framework } from '../../frameworks/schema';
import { fold } from '../../text/fold';
import { sourceOf } from '../whole-subjects';
import { type AuthorityNames, isCapitalised } from './names';

/** The name of an authority within a title: where it stands in it, 0-based, end not included. */
export interface NameWithin {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Finds the authority that a title names within itself; null where it names none. The title is cleaned. A running
 * header or footer, cleaned or folded, has the name only where the words around it say that it is one.
 */
export type AuthorityIn = (title: string, isRunning?: boolean) => NameWithin | null;

/** What parts a form: the name, with what belongs to it. */
const NAME = /\{(?:name|place)([^{}]*)\}/;

/** Marks forms of running lines alone. */
const RUNNING = '+';

/** So much may three dots stand for, in characters. */
const ANYTHING = '.{0,200}';

/**
 * The forms in which titles name an authority, those of a catalogue.
 *
 * @param isOfKind Whether what a title says was inspected begins as kinds of services do.
 */
export function authorityFormsOf(
  catalogue: readonly Framework[],
  { isName }: AuthorityNames,
  isOfKind: (name: string) => boolean,
): AuthorityIn {
  const forms = [...new Set(catalogue.flatMap(({ front }) => front.within))];
  const patterns = (isOfThem: (form: string) => boolean) => forms.filter(isOfThem).map(patternOf);
  const isPlace = (form: string) => form.includes('{place');
  const names = patterns((form) => !isPlace(form) && !form.startsWith(RUNNING));
  const running = patterns((form) => form.startsWith(RUNNING));
  const atEnd = patterns((form) => isPlace(form) && form.endsWith('}'));
  const within = patterns((form) => isPlace(form) && !form.endsWith('}'));
  return (title, isRunning = false) => {
    if (isRunning) return firstOf([...running, ...names], title);
    const named = firstOf(names, title);
    if (named) return atPlace(named);
    // Only capitals tell a place from what else titles speak of, and before more words not those of the whole title.
    const place = firstOf(atEnd, title);
    const found = place ?? firstOf(within, title);
    if (!found || !isName(found.name) || !isCapitalised(found.name)) return null;
    return place || (found.name !== found.name.toUpperCase() && !isOfKind(found.name)) ? found : null;
  };
}

/** What finds a form in a title; its first group is the name. */
function patternOf(form: string): RegExp {
  const [before = '', rest = '', after = ''] = fold(form.replace(RUNNING, '')).split(NAME).map(sourceOf);
  const source = String.raw`^${before}(\S.*?${rest})${after}$`;
  return new RegExp(
    source
      .replace(/^\^(?:\\\.){3}/, '')
      .replace(/(?:\\\.){3}\$$/, '')
      .replace(/(?:\\\.){3}/, ANYTHING)
      .replace(String.raw`\{year\}`, String.raw`\d{4}`),
    'di',
  );
}

/** The name behind what was inspected there: 'the response to neglect in Anyshire Council'. */
function atPlace(name: NameWithin): NameWithin {
  const place = isCapitalised(name.name) ? null : / in (?:the )?([A-Z].*)$/.exec(name.name)?.[1];
  if (place === undefined || place === null || !isCapitalised(place)) return name;
  return { name: place, from: name.to - place.length, to: name.to };
}

function firstOf(patterns: readonly RegExp[], text: string): NameWithin | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    const name = match?.[1];
    const [from, to] = match?.indices?.[1] ?? [0, 0];
    if (name !== undefined) return { name, from, to };
  }
  return null;
}
