import { hasType, isRecord, listOf, stringOr } from '../text/json';
import { readTarget, type Target } from './target';
import { kindStart, ruleOf, stateStart } from './tags';
import { textIn } from './body-text';
import { sumOf } from './content-id';

/** An item of a page as it is written: an annotation, a reply to one, or what says that one is resolved. */
export interface Item {
  /** What tells it from the others of its page: its id, or else what it says. */
  readonly key: string;
  readonly motivations: readonly string[];
  /** What is said, its pieces parted by a blank line. */
  readonly text: string;
  /** The id of its kind; null where it names none. */
  readonly kind: string | null;
  /** The rule whose finding it waives; null where it waives none. */
  readonly waives: string | null;
  /** The message of the finding that it waives; null where nobody wrote it down. */
  readonly message: string | null;
  /** Whether it says that its target is resolved, or open again; null where it says neither. */
  readonly state: 'open' | 'resolved' | null;
  /** The words that it proposes; null where it proposes none. */
  readonly replacement: string | null;
  /** What it links to: the addresses of other documents, or what is said of them. */
  readonly evidence: readonly string[];
  readonly author: string | null;
  /** As it is written: ISO 8601 where this program wrote it. */
  readonly created: string | null;
  readonly modified: string | null;
  readonly target: Target;
}

type Fields = Readonly<Record<string, unknown>>;

/** What is proposed, named or told apart by these purposes is not what is said. */
const otherPurposes = new Set(['tagging', 'classifying', 'identifying', 'describing', 'editing', 'linking']);

/**
 * Reads an item of a page.
 * @returns null for what is no annotation
 */
export function itemOf(value: unknown): Item | null {
  if (!isRecord(value) || !hasType(value, 'Annotation')) return null;
  const bodies = listOf(value['body']).filter(isRecord);
  const tags = valuesFor(bodies, 'tagging');
  const waives = first(tags, ruleOf);
  return {
    key: keyOf(value),
    motivations: listOf(value['motivation']).filter((each) => typeof each === 'string'),
    text: said(value, waives !== null),
    kind: first(tags, (tag) => (tag.startsWith(kindStart) ? tag.slice(kindStart.length) : null)) ?? plainKind(tags),
    waives,
    message: waives === null ? null : (valuesFor(bodies, 'describing')[0] ?? null),
    state: first(tags, (tag) => stateNamed(tag)),
    replacement: valuesFor(bodies, 'editing')[0] ?? null,
    evidence: bodies.filter((body) => isFor(body, 'linking')).map(textIn),
    author: nameOf(value['creator']),
    created: stringOr(value['created'], null),
    modified: stringOr(value['modified'], null),
    target: readTarget(value['target']),
  };
}

/** Whether an item may waive a finding: told without reading more of it than its tags. */
export function mayWaive(value: unknown): value is Fields {
  if (!isRecord(value)) return false;
  return listOf(value['body']).some((body) => isFor(body, 'tagging') && ruleOf(stringOr(body['value'], '')) !== null);
}

/** What tells an item from the others of its page: its id, or else what it says. */
export function keyOf(value: Fields): string {
  return stringOr(value['id'], null) ?? contentKey(value);
}

/** Where the text of an item stands in it, so that it can be changed; null where it stands nowhere, or in pieces. */
export function textPathOf(value: Fields): readonly (string | number)[] | null {
  if (typeof value['bodyValue'] === 'string') return ['bodyValue'];
  const isList = Array.isArray(value['body']);
  const paths = listOf(value['body']).flatMap((body, n) =>
    isSaid(body, false) ? [isList ? ['body', n, 'value'] : ['body', 'value']] : [],
  );
  return paths.length === 1 ? (paths[0] ?? null) : null;
}

/** Whether a body has a purpose, among others maybe. */
export function isFor(body: unknown, purpose: string): body is Fields {
  return isRecord(body) && listOf(body['purpose']).includes(purpose);
}

function said(value: Fields, waives: boolean): string {
  const written = stringOr(value['bodyValue'], null);
  const pieces = listOf(value['body']).filter((body) => isSaid(body, !waives));
  return [...(written === null ? [] : [written]), ...pieces.map(textIn)].filter((text) => text !== '').join('\n\n');
}

/** Whether a body is what is said, and no tag, name or proposal. */
function isSaid(body: unknown, descriptions: boolean): boolean {
  if (typeof body === 'string') return true;
  if (!isRecord(body)) return false;
  const purposes = listOf(body['purpose']);
  const isOther = purposes.some((each) => otherPurposes.has(String(each)));
  return !isOther || (descriptions && purposes.includes('describing'));
}

function valuesFor(bodies: readonly Fields[], purpose: string): string[] {
  return bodies.filter((body) => isFor(body, purpose)).map(({ value }) => stringOr(value, ''));
}

/** A kind that another program names by a tag alone. */
function plainKind(tags: readonly string[]): string | null {
  return first(tags, (tag) => (/^(?:query|evidence|correction|note)$/i.test(tag) ? tag.toLowerCase() : null));
}

function stateNamed(tag: string): Item['state'] {
  if (tag === `${stateStart}resolved`) return 'resolved';
  return tag === `${stateStart}open` ? 'open' : null;
}

function nameOf(creator: unknown): string | null {
  const [one] = listOf(creator);
  if (!isRecord(one)) return stringOr(one, null);
  const names = ['name', 'nickname', 'email', 'id'].map((field) => stringOr(listOf(one[field])[0], null));
  return names.find((name) => name !== null) ?? null;
}

function first<T, R>(values: readonly T[], read: (value: T) => R | null): R | null {
  for (const value of values) {
    const found = read(value);
    if (found !== null) return found;
  }
  return null;
}

/** What tells an item without an id from others: where it stands changes when others come and go, what it says does not. */
function contentKey(value: Fields): string {
  return `#${sumOf(JSON.stringify(value), 2)}`;
}
