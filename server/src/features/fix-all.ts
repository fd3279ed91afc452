import type { Position, Range, TextEdit } from 'vscode-languageserver';
import type { ProtocolFix } from './fix-data';

/** Something that may have fixes. */
export interface Mendable<T> {
  readonly subject: T;
  readonly fixes: readonly ProtocolFix[];
}

/** What can be mended together, and how. */
export interface Mending<T> {
  readonly mended: readonly T[];
  /** In the order of the text; they do not overlap. */
  readonly edits: readonly TextEdit[];
}

/**
 * Takes the safe fix of each, as long as it touches no place that an earlier one changes: the first safe fix that is
 * preferred, or else the first. What has to wait for another is found again once that is done.
 */
export function mendAll<T>(all: readonly Mendable<T>[]): Mending<T> {
  const mended: T[] = [];
  const taken: TextEdit[] = [];
  for (const { subject, fixes } of all) {
    const safe = fixes.filter((fix) => fix.safe);
    const fix = safe.find((each) => each.preferred) ?? safe[0];
    if (!fix?.edits.every(({ range }) => isFree(range, taken))) continue;
    mended.push(subject);
    insert(taken, fix.edits);
  }
  return { mended, edits: taken };
}

/** Whether a range touches none of the edits, which are in the order of the text. */
function isFree(range: Range, edits: readonly TextEdit[]): boolean {
  const next = indexAfter(edits, range.start);
  // Of edits that do not overlap, only the neighbours can be touched.
  return edits.slice(Math.max(0, next - 1), next + 1).every((edit) => isApart(edit.range, range));
}

function isApart(a: Range, b: Range): boolean {
  return compare(a.end, b.start) < 0 || compare(b.end, a.start) < 0;
}

function insert(edits: TextEdit[], more: readonly TextEdit[]): void {
  for (const edit of more) edits.splice(indexAfter(edits, edit.range.start), 0, edit);
}

/** The index of the first edit that starts after a position. */
function indexAfter(edits: readonly TextEdit[], position: Position): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const start = edits[middle]?.range.start ?? position;
    if (compare(start, position) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}
