import type { ListedAnnotation } from '../../../../server/src/protocol';

/** By what the annotations of a report can be put in order. */
export const orders = ['report', 'kind', 'state', 'author', 'date', 'rule'] as const;

/** One of them. */
export type Order = (typeof orders)[number];

/** What a list of annotations can be narrowed to. */
export const filters = ['open', 'mine', 'orphans', 'waivers', 'remarks'] as const;

/** One of them. Several hold together. */
export type Filter = (typeof filters)[number];

/** Whether an annotation had a place that is not found any more. */
export function isOrphan({ whole, place }: ListedAnnotation): boolean {
  return !whole && place === null;
}

/**
 * Those annotations for which all filters hold.
 * @param me who 'mine' is about; null where nobody is known, and then nothing is mine
 * @param words what somebody said, quoted or proposed, or the name of who did; all of them where it is empty
 */
export function filtered(
  annotations: readonly ListedAnnotation[],
  chosen: readonly Filter[],
  me: string | null,
  words = '',
): ListedAnnotation[] {
  const holds: Readonly<Record<Filter, (annotation: ListedAnnotation) => boolean>> = {
    open: ({ state, waives }) => state === 'open' && waives === null,
    mine: ({ author }) => me !== null && author === me,
    orphans: isOrphan,
    waivers: ({ waives }) => waives !== null,
    remarks: ({ waives }) => waives === null,
  };
  const wanted = words.trim().toLowerCase();
  return annotations.filter(
    (annotation) => chosen.every((filter) => holds[filter](annotation)) && (wanted === '' || says(annotation, wanted)),
  );
}

function says(annotation: ListedAnnotation, words: string): boolean {
  const { text, quote, replacement, finding, section, author, waives, replies } = annotation;
  return [
    text,
    quote,
    replacement,
    finding,
    section,
    author,
    waives,
    ...replies.flatMap((each) => [each.text, each.author]),
  ].some((each) => each?.toLowerCase().includes(words) === true);
}

/** Annotations that belong together in an order. */
export interface Group {
  /** What they have in common: the id of a kind, a state, a name, a rule; null where they have nothing of the sort. */
  readonly key: string | null;
  readonly annotations: readonly ListedAnnotation[];
}

/**
 * Annotations in an order, grouped by what it goes by; within a group they stay as they were given, in report order.
 * @returns one group without a key for the orders that group nothing, by report and by date (the latest first)
 */
export function arranged(annotations: readonly ListedAnnotation[], order: Order): Group[] {
  if (order === 'report') return [{ key: null, annotations }];
  if (order === 'date') {
    const latest = [...annotations].sort((a, b) => (b.created ?? '').localeCompare(a.created ?? ''));
    return [{ key: null, annotations: latest }];
  }
  const groups = new Map<string | null, ListedAnnotation[]>();
  for (const annotation of annotations) {
    const key = keyOf(annotation, order);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [annotation]);
    else group.push(annotation);
  }
  return [...groups]
    .map(([key, group]) => ({ key, annotations: group }))
    .sort((a, b) => Number(a.key === null) - Number(b.key === null) || (a.key ?? '').localeCompare(b.key ?? ''));
}

function keyOf(
  { waives, kind, state, author }: ListedAnnotation,
  order: 'kind' | 'state' | 'author' | 'rule',
): string | null {
  switch (order) {
    case 'kind':
      return waives === null ? kind : 'waiver';
    case 'state':
      return state;
    case 'author':
      return author;
    case 'rule':
      return waives;
  }
}

/**
 * The annotation that comes next after a position, or last before it; round from the end to the beginning.
 * @param annotations in report order; those without a place are passed over
 * @param at the line and character from which to look, both from 0
 */
export function neighbour(
  annotations: readonly ListedAnnotation[],
  at: { readonly line: number; readonly character: number },
  way: 'next' | 'previous',
): ListedAnnotation | undefined {
  const placed = annotations.filter(({ place }) => place !== null);
  const distance = ({ place }: ListedAnnotation): number => {
    const { line = 0, character = 0 } = place?.range.start ?? {};
    return line - at.line || character - at.character;
  };
  if (way === 'next') return placed.find((each) => distance(each) > 0) ?? placed[0];
  return placed.filter((each) => distance(each) < 0).at(-1) ?? placed.at(-1);
}
