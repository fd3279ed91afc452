import { Kind, kinds, OPENS_TAG, replacement, tagEnd } from './characters';
import type { Span } from './spans';

/** What `Kind` says of it is written out where characters are gone through, as in folding. */
const ODD: number = Kind.odd;

/** A span of the text that is part of a passage. */
export interface Piece extends Span {
  /** It goes on with the word that the piece before it leaves unfinished: no blank stands between them. */
  readonly joined?: boolean;
}

/**
 * A piece of the text in folded form that remembers where each of its characters stands: wording is matched on the
 * folded form, findings point into the text.
 */
export class Passage {
  /** Lower case, straight quotes, single blanks, no markup. */
  readonly folded: string;
  /** Where runs of characters that stand together in the text begin: index in the folded form, offset in the text. */
  private readonly runs: number[] = [];

  /**
   * @param text The whole text.
   * @param pieces The spans of it that make up the passage, in order; page furniture between them is left out.
   * @param limit Characters after which the passage is cut off.
   */
  constructor(text: string, pieces: readonly Piece[], limit: number) {
    let folded = '';
    let before: number = Kind.space;
    const add = (characters: string, offset: number) => {
      this.runs.push(folded.length, offset);
      folded += characters;
    };
    for (const [index, piece] of pieces.entries()) {
      if (folded.length >= limit) break;
      const end = Math.min(piece.end, piece.start + limit - folded.length);
      let copied = piece.start;
      for (let at = piece.start; at < end; at++) {
        const code = String.prototype.charCodeAt.call(text, at);
        const kind = kinds[code] ?? Kind.ink;
        if ((kind & (before | ODD)) === 0) {
          before = kind;
          continue;
        }
        const tag = code === OPENS_TAG ? tagEnd(text, at, end) : -1;
        const other = tag < 0 ? replacement(code) : ' ';
        if (other === null) {
          before = Kind.ink;
          continue;
        }
        if (at > copied) add(text.slice(copied, at), copied);
        if (other === ' ' ? before !== Kind.space : other !== '') add(other, at);
        if (other !== '') before = other === ' ' ? Kind.space : Kind.ink;
        if (tag >= 0) at = tag;
        copied = at + 1;
      }
      if (end > copied) add(text.slice(copied, end), copied);
      if (pieces[index + 1]?.joined) continue;
      if (before !== Kind.space) add(' ', end);
      before = Kind.space;
    }
    const lower = folded.toLowerCase();
    // One letter has a small form that is longer, which would shift what follows it.
    this.folded = lower.length === folded.length ? lower : folded.replaceAll('\u0130', 'i').toLowerCase();
  }

  /** Offset in the text of a character of the folded form. */
  offset(index: number): number {
    const runs = this.runs;
    let low = 0;
    let high = runs.length / 2 - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((runs[2 * middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return (runs[2 * low + 1] ?? 0) + index - (runs[2 * low] ?? 0);
  }

  /** The span of the text behind a range of the folded form (end not included), a blank at its end left out. */
  span(from: number, to: number): Span {
    // The blank behind the last piece stands in no text.
    const end = to > from + 1 && this.folded.charAt(to - 1) === ' ' ? to - 1 : to;
    return { start: this.offset(from), end: end > from ? this.offset(end - 1) + 1 : this.offset(from) };
  }
}
