import { applyEdits, getNodeValue, modify, type FormattingOptions, type Node } from 'jsonc-parser';
import type { Span } from '../text/spans';
import { isRecord, stringOr } from '../text/json';
import { itemOf } from './item';
import { readItems } from './page';
import { pageOf } from './written';

/** Thrown where a file cannot be written to, because it cannot be read. */
export class UnusableSidecar extends Error {}

/** A field of an item, by its path in it, and what it becomes; undefined takes it away. */
export type FieldEdit = readonly [path: readonly (string | number)[], value: unknown];

/**
 * Adds items to a page. Each comes before the first whose id is greater, so that two people's additions seldom meet at
 * one place of the file; every other character stays as it is. An item whose id is there already is not added.
 * @param text the text of the file; null where there is none yet
 * @param pageId the identity of a page that is begun
 * @throws UnusableSidecar where the file is no page of annotations
 */
export function withItems(text: string | null, added: readonly object[], pageId: string): string {
  if (text === null) return `${JSON.stringify(pageOf(pageId, inOrder(added)), null, 2)}\n`;
  const { items, list } = listIn(text);
  const ids = items.map((node) => idOf(getNodeValue(node)));
  const known = new Set(ids);
  const puts = new Map<number, object[]>();
  for (const item of inOrder(added)) {
    const id = idOf(item);
    if (id !== null && known.has(id)) continue;
    known.add(id);
    const at = id === null ? -1 : ids.findIndex((other) => other !== null && other > id && isOwn(other));
    puts.set(at < 0 ? items.length : at, [...(puts.get(at < 0 ? items.length : at) ?? []), item]);
  }
  const unit = unitOf(text);
  // From the end on: what is put in moves nothing that stands before it.
  const order = [...puts].sort(([a], [b]) => b - a);
  return order.reduce((rest, [at, put]) => {
    const [last, next] = [items.at(-1), items[at]];
    if (next !== undefined) {
      const lead = leadOf(text, items, at, list);
      const all = put.map((item) => `${laidOut(text, item, lead, unit, '')},${lead}`);
      return spliced(rest, next.offset, next.offset, all.join(''));
    }
    const isEmpty = last === undefined;
    const lead = isEmpty ? emptyLead(text, unit) : leadOf(text, items, items.length - 1, list);
    const all = put.map((item) => laidOut(text, item, lead, unit)).join(',');
    const end = isEmpty ? list.start : last.offset + last.length;
    return spliced(rest, end, end, isEmpty ? all : `,${all}`);
  }, text);
}

function emptyLead(text: string, unit: string | null): string {
  return unit === null ? '' : `${eolOf(text)}${unit}${unit}`;
}

/**
 * Takes items away.
 * @param keys what tells them from the others
 * @throws UnusableSidecar where the file is no page of annotations
 */
export function withoutItems(text: string, keys: ReadonlySet<string>): string {
  const { items, list } = listIn(text);
  const gone = items.map((node) => keys.has(itemOf(getNodeValue(node))?.key ?? ''));
  const kept = gone.indexOf(false);
  if (kept < 0) return spliced(text, list.start, list.end, '');
  const cuts: Span[] = gone.flatMap((isGone, n) => {
    const [before, own] = [items[n - 1], items[n]];
    if (!isGone || n < kept || before === undefined || own === undefined) return [];
    return [{ start: before.offset + before.length, end: own.offset + own.length }];
  });
  const [first, firstKept] = [items[0], items[kept]];
  if (kept > 0 && first !== undefined && firstKept !== undefined)
    cuts.unshift({ start: first.offset, end: firstKept.offset });
  return cuts.reduceRight((rest, { start, end }) => spliced(rest, start, end, ''), text);
}

/**
 * Changes fields of one item. Every other character of the file stays as it is.
 * @param key what tells it from the others
 * @param edits gives the fields to change; what it is given is the item as JSON has it
 * @throws UnusableSidecar where the file is no page of annotations
 */
export function withFields(
  text: string,
  key: string,
  edits: (item: Readonly<Record<string, unknown>>) => readonly FieldEdit[],
): string {
  const { items } = listIn(text);
  const index = items.findIndex((node) => itemOf(getNodeValue(node))?.key === key);
  const item: unknown = items[index] === undefined ? null : getNodeValue(items[index]);
  if (!isRecord(item)) return text;
  const formattingOptions = formatOf(text);
  return edits(item).reduce(
    (rest, [path, value]) => applyEdits(rest, modify(rest, ['items', index, ...path], value, { formattingOptions })),
    text,
  );
}

/** The items of a page with some keys, as they stand in the file. */
export function itemTexts(text: string, keys: ReadonlySet<string>): string[] {
  const { items } = listIn(text);
  return items
    .filter((node) => keys.has(itemOf(getNodeValue(node))?.key ?? ''))
    .map(({ offset, length }) => text.slice(offset, offset + length));
}

/** Whether a page has no items and says nothing else, so that its file may go: a page has at least one item. */
export function isEmptyPage(text: string): boolean {
  const page: unknown = JSON.parse(text);
  if (!isRecord(page) || !Array.isArray(page['items']) || page['items'].length > 0) return false;
  return Object.keys(page).every((key) => ['@context', 'id', 'items', 'type'].includes(key));
}

/** The items of a page, and what stands between the brackets of their list. */
function listIn(text: string): { readonly items: readonly Node[]; readonly list: Span } {
  const read = readItems(text);
  if ('problem' in read) throw new UnusableSidecar(read.problem.message);
  const { items, node } = read;
  return { items, list: { start: node.offset + 1, end: node.offset + node.length - 1 } };
}

function inOrder(items: readonly object[]): object[] {
  return [...items].sort((a, b) => ((idOf(a) ?? '') < (idOf(b) ?? '') ? -1 : 1));
}

function idOf(item: unknown): string | null {
  return isRecord(item) ? stringOr(item['id'], null) : null;
}

/** Whether an id is one of those that this program gives: others are in no order. */
function isOwn(id: string): boolean {
  return id.startsWith('urn:uuid:');
}

function spliced(text: string, start: number, end: number, put: string): string {
  return text.slice(0, start) + put + text.slice(end);
}

/** The blanks in front of an item. */
function leadOf(text: string, items: readonly Node[], at: number, list: Span): string {
  const own = items[at];
  if (own === undefined) return '';
  const before = text.slice(list.start, own.offset);
  return before.slice(before.trimEnd().length);
}

/**
 * A value as text that looks like the rest of its file.
 * @param lead the blanks that other items have before them
 * @param unit one step of the file's indents; null where it has none
 * @param before what is put before it
 */
function laidOut(text: string, value: object, lead: string, unit: string | null, before = lead): string {
  const line = lead.lastIndexOf('\n');
  if (line < 0 || unit === null) return `${before}${JSON.stringify(value)}`;
  return `${before}${JSON.stringify(value, null, unit).replaceAll('\n', `${eolOf(text)}${lead.slice(line + 1)}`)}`;
}

/** One step of a file's indents; null where it has none. */
function unitOf(text: string): string | null {
  return /\n([ \t]+)\S/.exec(text)?.[1] ?? null;
}

function formatOf(text: string): FormattingOptions {
  const unit = unitOf(text);
  return { insertSpaces: unit?.startsWith('\t') !== true, tabSize: unit?.length ?? 2, eol: eolOf(text) };
}

function eolOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
