import type { Edit } from '../../../server/src/rules/finding';

/**
 * Applies the edits of a fix.
 * @throws Error where they overlap or are out of order
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, newText } of edits) {
    if (start < at || end < start) throw new Error(`the edit at ${String(start)} overlaps the one before it`);
    result += text.slice(at, start) + newText;
    at = end;
  }
  return result + text.slice(at);
}
