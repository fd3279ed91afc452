import { isRecord } from '../text/json';
import { itemOf, keyOf, mayWaive, type Item } from './item';
import { isSourceOf } from './name';

/** An answer in a thread. */
export type Reply = Pick<Item, 'key' | 'text' | 'author' | 'created' | 'modified'>;

/** An annotation with what was said to it. */
export interface Thread extends Item {
  readonly state: 'open' | 'resolved';
  /** In the order in which they were written. */
  readonly replies: readonly Reply[];
  /** Whether it is about the whole report. */
  readonly whole: boolean;
  /** The keys of all the items that it is made of: its own, its replies and what says that it is resolved. */
  readonly keys: readonly string[];
}

/**
 * Puts the items of a page together.
 * @param values the items as JSON has them
 * @param fileName the name of the report, which shares the file with others of the same name and another extension
 * @returns the annotations that are about the report, in the order of the file; what answers nothing that is there
 *     counts as an annotation, so that it is seen
 */
export function threadsOf(values: readonly unknown[], fileName: string): Thread[] {
  const items = values.map(itemOf).filter((item) => item !== null);
  const byKey = new Map(items.map((item) => [item.key, item]));
  const answers = new Map<Item, Item[]>();
  const roots = items.filter((item) => {
    const root = rootOf(item, byKey);
    if (root === item) return true;
    const known = answers.get(root);
    if (known === undefined) answers.set(root, [item]);
    else known.push(item);
    return false;
  });
  return roots.filter((item) => isRoot(item, fileName)).map((item) => threadOf(item, inTime(answers.get(item) ?? [])));
}

/**
 * The annotations that waive findings, of those that {@link threadsOf} gives. Findings wait for them, so no other item is
 * read for them but for its id.
 */
export function waivingItems(values: readonly unknown[], fileName: string): Item[] {
  const items = values
    .filter(mayWaive)
    .map(itemOf)
    .filter((item) => item !== null);
  const targets = new Set(items.map(({ target }) => target.source));
  const answers = items.length > 0 && values.some((value) => isRecord(value) && targets.has(keyOf(value)));
  // What answers another item waives nothing: which ones do, is told by all of them.
  if (answers) return threadsOf(values, fileName).filter(({ waives }) => waives !== null);
  return items.filter((item) => isRoot(item, fileName));
}

/** What an item answers, through other answers maybe; itself where it answers nothing that is there. */
function rootOf(item: Item, byKey: ReadonlyMap<string, Item>): Item {
  const seen = new Set<Item>();
  for (let at = item; !seen.has(at);) {
    seen.add(at);
    const next = at.target.source === null ? undefined : byKey.get(at.target.source);
    if (next === undefined) return at;
    at = next;
  }
  // A circle: nobody writes one, and what is in it is seen all the same.
  return item;
}

/** Whether an item that answers none is an annotation of the report. */
function isRoot({ state, target }: Item, fileName: string): boolean {
  return state === null && isSourceOf(target.source, fileName);
}

function threadOf(item: Item, answers: readonly Item[]): Thread {
  const states = answers.filter(({ state }) => state !== null);
  const replies = answers.filter(({ state }) => state === null);
  return {
    ...item,
    state: states.at(-1)?.state ?? 'open',
    replies: replies.map(({ key, text, author, created, modified }) => ({ key, text, author, created, modified })),
    whole: item.target.quotes.length === 0 && !item.motivations.includes('replying'),
    keys: [item.key, ...answers.map(({ key }) => key)],
  };
}

/** Where nothing tells the time, the order of the file does. */
function inTime(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => {
    const [one, other] = [Date.parse(a.created ?? ''), Date.parse(b.created ?? '')];
    return Number.isNaN(one) || Number.isNaN(other) ? 0 : one - other;
  });
}
