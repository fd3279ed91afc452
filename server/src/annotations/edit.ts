import { getNodeValue, type Node } from 'jsonc-parser';
import type { Span } from '../text/spans';
import { pageOf } from './annotation';
import { isRecord } from '../text/json';
import { readItems } from './sidecar';

/** Thrown where a file cannot be written to, because it cannot be read. */
export class UnusableSidecar extends Error {}

/**
 * Adds an annotation at the end of a page. Every other character of the file stays as it is.
 * @param text the text of the file; null where there is none yet
 * @param pageId the identity of a page that is begun
 * @throws UnusableSidecar where the file is no page of annotations
 */
export function withAnnotation(text: string | null, annotation: object, pageId: string): string {
  if (text === null) return `${JSON.stringify(pageOf(pageId, annotation), null, 2)}\n`;
  const { items, list } = listIn(text);
  const last = items.at(-1);
  const unit = /\n([ \t]+)\S/.exec(text)?.[1] ?? null;
  if (last === undefined) {
    const lead = unit === null ? '' : `${eolOf(text)}${unit}${unit}`;
    return spliced(text, list.start, list.start, laidOut(text, annotation, lead, unit));
  }
  const end = last.offset + last.length;
  const before = text.slice(list.start, last.offset);
  const lead = before.slice(before.trimEnd().length);
  return spliced(text, end, end, `,${laidOut(text, annotation, lead, unit)}`);
}

/**
 * Takes the first annotation away that is the one sought.
 * @param isSought asked of each item, with its place in the list, from 0
 * @throws UnusableSidecar where the file is no page of annotations
 */
export function withoutItem(text: string, isSought: (item: unknown, index: number) => boolean): string {
  const { items, list } = listIn(text);
  const index = items.findIndex((node, nth) => isSought(getNodeValue(node), nth));
  const [before, own, after] = [items[index - 1], items[index], items[index + 1]];
  if (own === undefined) return text;
  if (before !== undefined) return spliced(text, before.offset + before.length, own.offset + own.length, '');
  return after === undefined ? spliced(text, list.start, list.end, '') : spliced(text, own.offset, after.offset, '');
}

/** The items of a page, and what stands between the brackets of their list. */
function listIn(text: string): { readonly items: readonly Node[]; readonly list: Span } {
  const read = readItems(text);
  if ('problem' in read) throw new UnusableSidecar(read.problem.message);
  const { items, node } = read;
  return { items, list: { start: node.offset + 1, end: node.offset + node.length - 1 } };
}

function spliced(text: string, start: number, end: number, put: string): string {
  return text.slice(0, start) + put + text.slice(end);
}

/**
 * A value as text that looks like the rest of its file.
 * @param lead the blanks that stand before it
 * @param unit one step of the file's indents; null where it has none
 */
function laidOut(text: string, value: object, lead: string, unit: string | null): string {
  const line = lead.lastIndexOf('\n');
  if (line < 0 || unit === null) return `${lead}${JSON.stringify(value)}`;
  return `${lead}${JSON.stringify(value, null, unit).replaceAll('\n', `${eolOf(text)}${lead.slice(line + 1)}`)}`;
}

function eolOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** Whether a page has no items and says nothing else, so that its file may go: a page has at least one item. */
export function isEmptyPage(text: string): boolean {
  const page: unknown = JSON.parse(text);
  if (!isRecord(page) || !Array.isArray(page['items']) || page['items'].length > 0) return false;
  return Object.keys(page).every((key) => ['@context', 'id', 'items', 'type'].includes(key));
}
