/** Shorter words are told from others by each of their letters, but for two that changed places: 'Mary', 'Mark'. */
const SHORTEST = 5;

/** Short words of many names, of which a letter is lost or added where the rest of the name is the same. */
const COMMON = new Set(['and', 'city', 'east', 'upon', 'west', 'with']);

/** A word of two letters is no word to misspell. */
const LEAST = 3;

/** A word as long as this may have two slips. */
const LONG = 8;

/**
 * Whether one word may be the other with a slip of the keyboard: a letter lost, added, doubled or changed, or two that
 * changed places; two of these in a long word.
 *
 * @param a A word, folded.
 * @param b Another one, folded.
 * @param among How many words the name has: in a long one a letter is lost from a short word or added to it as well.
 * @returns False for one word in two numbers ('school', 'schools'), for words with another first letter ('hill', 'mill')
 *   and for short ones: these are more often two words than one with a slip. False for equal words.
 */
export function isNearWord(a: string, b: string, among = 2): boolean {
  const length = Math.min(a.length, b.length);
  if (a === b || length < LEAST || a === `${b}s` || b === `${a}s`) return false;
  const isCommon = a.length !== b.length && (among >= MANY || COMMON.has(a) || COMMON.has(b));
  if (Math.max(a.length, b.length) < SHORTEST && lettersOf(a) !== lettersOf(b) && !isCommon) return false;
  if (!b.startsWith(a.charAt(0)) && !b.startsWith(`${a.charAt(1)}${a.charAt(0)}`)) return false;
  return slipsBetween(a, b) <= (length < LONG ? 1 : 2);
}

const lettersOf = (word: string) => Array.from(word).sort().join('');

/** More than two slips are not counted. */
const MANY = 3;

/** How many letters are lost, added, changed, or changed places with the next one; {@link MANY} for more than two. */
function slipsBetween(a: string, b: string): number {
  if (Math.abs(a.length - b.length) >= MANY) return MANY;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a.charAt(i - 1) === b.charAt(j - 1);
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1);
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    if (Math.min(...next) >= MANY) return MANY;
    before = row;
    row = next;
  }
  return Math.min(MANY, row[b.length] ?? MANY);
}
