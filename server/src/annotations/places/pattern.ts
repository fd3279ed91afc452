import { inkIn } from './ink';
import type { Quote } from '../quote';

/** A quote with its context as it is looked for: by its ink. */
export interface Pattern {
  readonly ink: string;
  /** Where the quote itself begins and ends in it. */
  readonly start: number;
  readonly end: number;
  /** Whether the quote begins and ends within a word. */
  readonly cutsStart: boolean;
  readonly cutsEnd: boolean;
}

/** A quote as it is looked for. */
export function patternOf({ exact, prefix, suffix }: Quote): Pattern {
  const before = inkIn(prefix);
  const own = inkIn(exact);
  return {
    ink: before + own + inkIn(suffix),
    start: before.length,
    end: before.length + own.length,
    cutsStart: isWithinWord(prefix + exact, prefix.length),
    cutsEnd: isWithinWord(exact + suffix, exact.length),
  };
}

/** Whether an offset parts a word or a number. */
export function isWithinWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at));
}

function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0xc0 && code < 0x2000);
}
