import { getNodeValue } from 'jsonc-parser';
import { withoutItem } from '../annotations/edit';
import { isSourceOf } from '../annotations/name';
import { readItems, type SidecarProblem } from '../annotations/sidecar';
import { waiverOf, type Waiver } from './waiver';

/** What the file of annotations beside a report says of waivers. */
export interface Sidecar {
  /** The waivers that are about the report, in the order of the file. */
  readonly waivers: readonly Waiver[];
  /** Why the file cannot be used; null where it can. A file that cannot be used is never written to. */
  readonly problem: SidecarProblem | null;
}

/** What holds where there is no file. */
export const noSidecar: Sidecar = { waivers: [], problem: null };

/**
 * Reads the waivers of a file of annotations. What other people and programs keep there is left alone.
 * @param text the text of the file
 * @param fileName the name of the report, which shares the file with others of the same name and another extension
 */
export function readSidecar(text: string, fileName: string): Sidecar {
  const read = readItems(text);
  if ('problem' in read) return { waivers: [], problem: read.problem };
  const waivers = read.items.flatMap((node, index) => {
    const waiver = waiverOf(getNodeValue(node), index, { start: node.offset, end: node.offset + node.length });
    return waiver === null || !isSourceOf(waiver.source, fileName) ? [] : [waiver];
  });
  return { waivers, problem: null };
}

/**
 * Takes a waiver away.
 * @param text the text of the file
 * @param key what tells it from the others
 * @throws UnusableSidecar where the file is no page of annotations
 */
export function withoutWaiver(text: string, key: string): string {
  return withoutItem(text, (item, index) => waiverOf(item, index, { start: 0, end: 0 })?.key === key);
}
