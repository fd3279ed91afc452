import type { Span } from './model';

/**
 * A piece of the text in folded form that remembers where each of its characters stands: wording is matched on the
 * folded form, findings point into the text.
 */
export class Passage {
  /** Lower case, straight quotes, single blanks, no markup. */
  readonly folded: string;
  readonly #offsets: Int32Array;

  /**
   * @param text The whole text.
   * @param pieces The spans of it that make up the passage, in order; page furniture between them is left out.
   * @param limit Characters after which the passage is cut off.
   */
  constructor(
    readonly text: string,
    pieces: readonly Span[],
    limit: number,
  ) {
    const offsets = new Int32Array(limit + 1);
    let folded = '';
    let length = 0;
    let blank = true;
    outer: for (const piece of pieces) {
      for (let at = piece.start; at < piece.end; at++) {
        if (length >= limit) break outer;
        const character = foldCharacter(text.charCodeAt(at), text, at);
        if (character === '<') {
          const close = tagEnd(text, at, piece.end);
          if (close > 0) {
            at = close;
            continue;
          }
        }
        if (character === '') continue;
        if (character === ' ' && blank) continue;
        blank = character === ' ';
        folded += character;
        for (let extra = 0; extra < character.length; extra++) offsets[Math.min(length++, limit)] = at;
      }
      if (!blank && length < limit) {
        offsets[length++] = piece.end;
        folded += ' ';
        blank = true;
      }
    }
    this.folded = folded;
    this.#offsets = offsets;
  }

  /** Offset in the text of a character of the folded form. */
  offset(index: number): number {
    return this.#offsets[index] ?? 0;
  }

  /** The span of the text behind a range of the folded form (end not included). */
  span(from: number, to: number): Span {
    return { start: this.offset(from), end: to > from ? this.offset(to - 1) + 1 : this.offset(from) };
  }
}

function foldCharacter(code: number, text: string, at: number): string {
  if (code <= 32 || code === 0xa0) return ' ';
  if (code < 0x80) return code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : text.charAt(at);
  if (code === 0x2019 || code === 0x2018) return "'";
  if (code === 0x201c || code === 0x201d) return '"';
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return '-';
  if (code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0xfeff) return '';
  if (code === 0xfb01) return 'fi';
  if (code === 0xfb02) return 'fl';
  const lower = text.charAt(at).toLowerCase();
  return lower.length === 1 ? lower : text.charAt(at);
}

/** The offset of a tag's closing bracket; -1 where the bracket opens no tag. */
function tagEnd(text: string, at: number, end: number): number {
  if (!/[/a-z]/i.test(text.charAt(at + 1))) return -1;
  const limit = Math.min(end, at + 200);
  for (let close = at + 1; close < limit; close++) {
    if (text.charCodeAt(close) === 62) return close;
  }
  return -1;
}
