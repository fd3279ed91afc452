import type { Span } from '../text/spans';
import type { CountedText } from './counted-text';
import { bestMatch } from './match';
import { inkOf, isUnique, tellingQuote, type Quote } from './quote';

/** Where a quoted place stands now, and what showed it. */
export interface Anchor {
  /** A span of the counted text. */
  readonly span: Span;
  readonly by: 'position' | 'quote' | 'likeness';
}

/** So much of the context beside a quote must stand unchanged for its position to be trusted. */
const tellingContext = 12;

/**
 * Finds the place that was quoted from an earlier state of a text: by position where the quote still stands there, else
 * by quote and context, else by what is most like them. A place that cannot be told from another one is not found: it is
 * better lost than wrong.
 */
export function locate(counted: CountedText, quote: Quote): Anchor | null {
  return byPosition(counted, quote) ?? byQuote(counted, quote) ?? byLikeness(counted, quote);
}

function byPosition(counted: CountedText, { exact, prefix, suffix, position }: Quote): Anchor | null {
  if (position === null) return null;
  const { text } = counted;
  const start = counted.offsetOf(position.start);
  const end = start + exact.length;
  if (!text.startsWith(exact, start)) return null;
  const before = text.startsWith(prefix, start - prefix.length) && start >= prefix.length;
  const after = text.startsWith(suffix, end);
  const trusted =
    (before && after) || (before && inkOf(prefix) >= tellingContext) || (after && inkOf(suffix) >= tellingContext);
  return trusted ? { span: { start, end }, by: 'position' } : null;
}

function byQuote({ text }: CountedText, { exact, prefix, suffix }: Quote): Anchor | null {
  const whole = prefix + exact + suffix;
  if (whole.trim() !== '' && isUnique(text, whole)) {
    const start = text.indexOf(whole) + prefix.length;
    return { span: { start, end: start + exact.length }, by: 'quote' };
  }
  if (inkOf(exact) < tellingQuote || !isUnique(text, exact)) return null;
  const start = text.indexOf(exact);
  return { span: { start, end: start + exact.length }, by: 'quote' };
}

function byLikeness(counted: CountedText, quote: Quote): Anchor | null {
  const expected = quote.position === null ? null : counted.offsetOf(quote.position.start);
  const span = bestMatch(counted.text, quote, expected);
  return span === null ? null : { span, by: 'likeness' };
}
