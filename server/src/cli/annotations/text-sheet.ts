import { onOneLine } from '../../review/columns';
import type { SheetEntry } from '../../review/sheet';
import { printable } from '../output/printable';

/** Annotations as lines for a terminal. */
export function textSheet(entries: readonly SheetEntry[]): string {
  return entries.flatMap((entry) => linesOf(entry).map((line) => `${printable(line)}\n`)).join('');
}

function linesOf(entry: SheetEntry): string[] {
  const { file, place, kind, waives, state, quote, now, whole, text, replacement, evidence, author, replies } = entry;
  const where = place === null ? '' : `:${String(place.line)}:${String(place.column)}`;
  const lost = place === null && !whole ? ', not found' : '';
  const who = author === null ? '' : ` ${author}`;
  return [
    `${file}${where} ${waives === null ? kind : `waiver of ${waives}`} (${state}${lost})${who}: ${onOneLine(text)}`,
    ...(quote === '' ? [] : [`    on: ${onOneLine(quote)}`]),
    ...(now === null ? [] : [`    now: ${onOneLine(now)}`]),
    ...(replacement === null ? [] : [`    proposes: ${onOneLine(replacement)}`]),
    ...evidence.map((each) => `    evidence: ${onOneLine(each)}`),
    ...replies.map((reply) => `    ${reply.author ?? 'somebody'}: ${onOneLine(reply.text)}`),
  ];
}
