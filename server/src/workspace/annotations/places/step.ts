import { isWithinWord } from '../../../annotations/places/pattern';
import type { Span } from '../../../text/spans';
import type { Hunk } from './hunks';

/** Where a place is after an edit. */
export interface Step {
  /** Null where the edit took it away, with what stood around it. */
  readonly span: Span | null;
  /** Whether the edit changed what stands there. */
  readonly touched: boolean;
  /** Whether what is put in next at the end of the place belongs to it: it is what is being written there. */
  readonly open: boolean;
}

/**
 * Moves a place with an edit. What stands before the edit stays, what stands behind it moves; what the edit falls into
 * grows or shrinks; of what it takes half away the other half stays; and what is replaced or deleted as it is, no less
 * and no more, is what stands there then, if it is nothing.
 * @param open whether the last edit ended where the place does
 */
export function step({ start, end }: Span, open: boolean, { start: from, end: to, text }: Hunk): Step {
  const shift = text.length - (to - from);
  const isInsertion = from === to;
  if (isInsertion && from === end && open) return { span: { start, end: end + shift }, touched: true, open };
  if (to <= start && !(isInsertion && from === start && start === end))
    return { span: { start: start + shift, end: end + shift }, touched: false, open };
  if (from >= end) return { span: { start, end }, touched: false, open: false };
  if (start <= from && to <= end)
    return { span: { start, end: end + shift }, touched: true, open: to === end || start === end };
  if (from <= start && end <= to) return { span: null, touched: true, open: false };
  if (from < start) return { span: { start: from + text.length, end: end + shift }, touched: true, open: false };
  return { span: { start, end: from }, touched: true, open: false };
}

/**
 * A place that cuts no word which it did not cut before: 'adequate' is not what stands in 'inadequate'.
 * @param before where it was, in the text before
 */
export function withWholeWords(text: string, { start, end }: Span, before: { readonly text: string } & Span): Span {
  let [from, to] = [start, end];
  if (from === to) return { start, end };
  if (!isWithinWord(before.text, before.start)) while (isWithinWord(text, from)) from--;
  if (!isWithinWord(before.text, before.end)) while (isWithinWord(text, to)) to++;
  return { start: from, end: to };
}
