import { applyEdits, getNodeValue, modify } from 'jsonc-parser';
import { isRecord, isSameJson, listOf, stringOr } from '../text/json';
import { contentId } from './content-id';
import { UnusableSidecar, withFields, withItems, withoutItems, type FieldEdit } from './edit';
import { itemOf } from './item';
import { readItems } from './page';
import { replyItem } from './written';

type Fields = Readonly<Record<string, unknown>>;

/** A page that two states were put together in, and what that took. */
export interface MergedPage {
  readonly text: string;
  /** Annotations that were not there. */
  readonly added: number;
  /** Annotations that were there, and were completed with replies, a state or other words. */
  readonly merged: number;
  /** Replies that were not there. */
  readonly replies: number;
}

/**
 * Puts two states of a page together, annotation by annotation. What one of them has added, changed or taken away is
 * added, changed or taken away; what both have changed is as the later one says, and what the other said becomes a reply.
 * What one has taken away and the other has changed or answered stays. Every other character is that of our state.
 * @param base the items of the state that both come from; null where there is none: then nothing is taken away
 * @param ours the text of our state; null where there is none yet
 * @param theirs the items of theirs
 * @param pageId the identity of a page that is begun
 * @throws UnusableSidecar where our state is no page of annotations
 */
export function merged(
  base: readonly Fields[] | null,
  ours: string | null,
  theirs: readonly Fields[],
  pageId: string,
): MergedPage {
  const before = byKey(base ?? []);
  const own = byKey(ours === null ? [] : itemsOfPage(ours));
  const other = byKey(theirs);
  const keptHere = answered(own, other, before);
  const keptThere = answered(other, own, before);

  const added = [...other].filter(([key, item]) => {
    if (own.has(key)) return false;
    const was = before.get(key);
    return was === undefined || !isSameJson(was, item) || keptThere.has(key);
  });
  const gone = [...own].filter(([key, item]) => {
    const was = before.get(key);
    return was !== undefined && !other.has(key) && isSameJson(was, item) && !keptHere.has(key);
  });
  const both = [...own].flatMap(([key, one]) => {
    const two = other.get(key);
    return two === undefined || isSameJson(one, two) ? [] : [settled(key, before.get(key), one, two)];
  });

  let text = ours;
  for (const { key, edits } of both) if (text !== null) text = withFields(text, key, () => edits);
  if (text !== null && gone.length > 0) text = withoutItems(text, new Set(gone.map(([key]) => key)));
  const items = [...added.map(([, item]) => item), ...both.flatMap(({ reply }) => reply ?? [])];
  text = text === null || items.length > 0 ? withItems(text, items, pageId) : text;

  const isAnswer = (item: object): boolean => own.has(targetOf(item) ?? '') || other.has(targetOf(item) ?? '');
  const completed = new Set([
    ...both.filter(({ edits }) => edits.length > 0).map(({ key }) => key),
    ...items.map((item) => targetOf(item) ?? '').filter((target) => own.has(target)),
  ]);
  return {
    text,
    added: items.filter((item) => !isAnswer(item)).length,
    merged: completed.size,
    replies: items.filter((item) => isAnswer(item) && itemOf(item)?.state === null).length,
  };
}

/**
 * The items of a page as JSON has them.
 * @throws UnusableSidecar where the text is no page of annotations
 */
export function itemsOfPage(text: string): Fields[] {
  const read = readItems(text);
  if ('problem' in read) throw new UnusableSidecar(read.problem.message);
  return read.items.map((node): unknown => getNodeValue(node)).filter(isRecord);
}

/** A page that has besides its own words those that another one's items are written in. */
export function withContexts(text: string, contexts: readonly unknown[]): string {
  const page: unknown = JSON.parse(text);
  const own = isRecord(page) ? listOf(page['@context']) : [];
  const further = contexts.filter((each) => each !== undefined && !own.some((known) => isSameJson(known, each)));
  if (further.length === 0) return text;
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: text.includes('\r\n') ? '\r\n' : '\n' };
  return applyEdits(text, modify(text, ['@context'], [...own, ...further], { formattingOptions }));
}

/** What is told apart by its id, or else by what it says. */
function byKey(items: readonly Fields[]): Map<string, Fields> {
  const all = new Map<string, Fields>();
  for (const item of items) {
    const key = itemOf(item)?.key ?? JSON.stringify(item);
    if (!all.has(key)) all.set(key, item);
  }
  return all;
}

/**
 * What one state keeps though the other has taken it away: what it has answered since, with all the other answers.
 * @param before what both come from
 */
function answered(
  state: ReadonlyMap<string, Fields>,
  other: ReadonlyMap<string, Fields>,
  before: ReadonlyMap<string, Fields>,
): Set<string> {
  const kept = new Set<string>();
  for (const [key, item] of state) {
    const target = targetOf(item);
    if (target !== null && !before.has(key) && before.has(target) && !other.has(target)) kept.add(target);
  }
  if (kept.size === 0) return kept;
  for (const [key, item] of state) if (kept.has(targetOf(item) ?? '')) kept.add(key);
  return kept;
}

/** What an item is about, where it says so by name. */
function targetOf(item: object): string | null {
  return itemOf(item)?.target.source ?? null;
}

/** An item that both states have and that is not the same in them. */
interface Settled {
  readonly key: string;
  /** What changes in ours. */
  readonly edits: readonly FieldEdit[];
  /** What says what the one said that did not prevail; null where nothing is lost. */
  readonly reply: object | null;
}

function settled(key: string, base: Fields | undefined, ours: Fields, theirs: Fields): Settled {
  const isTheirsLater = timeOf(theirs) > timeOf(ours);
  const names = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
  const edits = [...names].flatMap((name): FieldEdit[] => {
    const [one, two, was] = [ours[name], theirs[name], base?.[name]];
    if (isSameJson(one, two)) return [];
    const isOurs = base === undefined ? two === undefined : isSameJson(was, two);
    const isTheirs = base === undefined ? one === undefined : isSameJson(was, one);
    if (isOurs || !(isTheirs || isTheirsLater)) return [];
    return [[[name], two]];
  });
  return { key, edits, reply: lostWords(key, base, ours, theirs, isTheirsLater) };
}

/** What was said by the state that did not prevail, as a reply, where both have changed it. */
function lostWords(
  key: string,
  base: Fields | undefined,
  ours: Fields,
  theirs: Fields,
  isTheirsLater: boolean,
): object | null {
  const [one, two] = [itemOf(ours), itemOf(theirs)];
  const lost = isTheirsLater ? one : two;
  if (one === null || two === null || lost === null || one.text === two.text || lost.text === '') return null;
  const was = base === undefined ? null : (itemOf(base)?.text ?? null);
  // Without a common state, words that were never changed are those that the other has changed.
  if (was === null ? one.modified === null || two.modified === null : was === one.text || was === two.text) return null;
  const created = lost.modified ?? lost.created ?? '1970-01-01T00:00:00.000Z';
  return replyItem({ id: contentId(`${key}\n${lost.text}`), author: lost.author, created }, key, lost.text);
}

function timeOf(item: Fields): number {
  const time = Date.parse(stringOr(item['modified'], null) ?? stringOr(item['created'], ''));
  return Number.isNaN(time) ? -Infinity : time;
}
