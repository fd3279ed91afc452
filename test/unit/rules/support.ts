import type { Fix } from '../../../server/src/rules/finding';

/** A text with the edits of a fix made in it. */
export function applied(text: string, fix: Fix): string {
  let result = '';
  let copied = 0;
  for (const { start, end, newText } of fix.edits) {
    if (start < copied) throw new Error(`the edits of '${fix.title}' overlap or are out of order`);
    result += text.slice(copied, start) + newText;
    copied = end;
  }
  return result + text.slice(copied);
}
