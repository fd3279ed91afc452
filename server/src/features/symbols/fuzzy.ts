const SMALL_A = 97;

/** The letters and digits of a text as bits: a query that has one more cannot match it. Case and accents aside. */
export function letters(text: string): number {
  let bits = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index) | 0x20;
    if (code >= SMALL_A && code < SMALL_A + 26) bits |= 1 << (code - SMALL_A);
    else if (code >= 0x30 && code <= 0x39) bits |= 1 << 26;
  }
  return bits >>> 0;
}

/**
 * How well a name matches the words of a query: every word must stand in it, or at least its letters in their order.
 *
 * @param name in lower case
 * @param words in lower case, none of them empty
 * @returns 0 where it does not match; more is better
 */
export function score(name: string, words: readonly string[]): number {
  let total = 0;
  for (const word of words) {
    const one = scoreWord(name, word);
    if (one === 0) return 0;
    total += one;
  }
  // Of names that match alike the shorter one says less besides.
  return total / words.length - name.length / 10_000;
}

function scoreWord(name: string, word: string): number {
  const at = name.indexOf(word);
  if (at === 0) return 4;
  if (at > 0) return isWordStart(name, at) || isWordStart(name, name.indexOf(word, at + 1)) ? 3 : 2;
  let from = 0;
  for (const letter of word) {
    from = name.indexOf(letter, from) + 1;
    if (from === 0) return 0;
  }
  return 1;
}

function isWordStart(name: string, at: number): boolean {
  const before = name.charCodeAt(at - 1);
  return before === 0x20 || before === 0x28 || before === 0x2d || before === 0x2f;
}
