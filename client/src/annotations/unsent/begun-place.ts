import { Range, type TextDocument } from 'vscode';
import { rangeOf } from '../ranges';
import type { Begun } from './unsent-texts';

/**
 * Where a remark that was begun belongs by now: where it was, while the words there are the same, or where else they
 * stand just once.
 * @returns null for the whole report, also where its place is not found
 */
export function placeOfBegun(document: TextDocument, { range, quote }: Begun): Range | null {
  if (range === null || quote === '') return null;
  const there = rangeOf(range);
  if (document.getText(there) === quote) return there;
  const text = document.getText();
  const at = text.indexOf(quote);
  if (at < 0 || text.includes(quote, at + 1)) return null;
  return new Range(document.positionAt(at), document.positionAt(at + quote.length));
}
