import type { Span } from '../../server/src/text/spans';
import type { Edit } from '../../server/src/rules/finding';

/** Changes a text. The edits are those of a slip or of a fix: in the order of the text, none over another. */
export function apply(text: string, edits: readonly Edit[]): string {
  let changed = '';
  let at = 0;
  for (const { start, end, newText } of edits) {
    changed += text.slice(at, start) + newText;
    at = end;
  }
  return changed + text.slice(at);
}

/**
 * Where an offset of the text lies once it is changed. Within or at the border of what is replaced: where the new
 * text starts, or, where `after` is asked for, where it ends.
 */
export function moved(offset: number, edits: readonly Edit[], after = false): number {
  let shift = 0;
  for (const { start, end, newText } of edits) {
    if (end < offset || (end === offset && (after || start < end))) shift += newText.length - (end - start);
    else if (start < offset) return start + shift + (after ? newText.length : 0);
    else break;
  }
  return offset + shift;
}

/** Where a piece of the text lies once it is changed, with what was put at its borders. */
export function movedSpan(span: Span, edits: readonly Edit[]): Span {
  return { start: moved(span.start, edits), end: moved(span.end, edits, true) };
}

/** Whether two pieces of a text overlap or lie side by side. */
export function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** Edits in the order of the text. */
export function inOrder(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
}
