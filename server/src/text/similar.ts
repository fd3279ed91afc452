/** The letters and digits of a folded name: what conversion leaves of it when it sets blanks and marks otherwise. */
export function lettersOf(folded: string): string {
  return folded.replace(/[^a-z0-9]+/g, '');
}

/** A name is still the same with one letter in so many misread. */
const LETTERS_A_MISTAKE = 6;

/**
 * Whether two names are the same but for what conversion does to a name: letters misread ('rn' for 'm'), one or two
 * lost or added.
 *
 * @param a The letters of a name, as {@link lettersOf} gives them.
 * @param b Those of the other.
 */
export function isSameName(a: string, b: string): boolean {
  if (a === b) return true;
  const allowed = Math.floor(Math.min(a.length, b.length) / LETTERS_A_MISTAKE);
  return allowed > 0 && Math.abs(a.length - b.length) <= allowed && within(a, b, allowed);
}

/** Whether one string becomes the other by at most so many insertions, deletions and substitutions. */
function within(a: string, b: string, allowed: number): boolean {
  const tooMany = allowed + 1;
  let previous = Uint16Array.from({ length: b.length + 1 }, (_, index) => index);
  let current = new Uint16Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    // What is further from the diagonal takes too many changes by itself.
    const from = Math.max(1, i - allowed);
    const to = Math.min(b.length, i + allowed);
    let before = from === 1 ? i : tooMany;
    current[from - 1] = before;
    let least = before;
    for (let j = from; j <= to; j++) {
      const substituted = (previous[j - 1] ?? 0) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      const above = j - i < allowed ? (previous[j] ?? 0) : tooMany;
      before = Math.min(substituted, above + 1, before + 1);
      current[j] = before;
      if (before < least) least = before;
    }
    if (least > allowed) return false;
    [previous, current] = [current, previous];
  }
  return (previous[b.length] ?? 0) <= allowed;
}

/** A shorter word has no slip. */
const SHORTEST = 4;

/** In words shorter than this only letters that changed places are a slip. */
const LONG = 6;

/** Whether a folded word may be another one with a slip: a short one is a word of its own, and of numbers each digit tells. */
export const mayHaveSlip = (word: string): boolean => word.length >= SHORTEST && !/\d/.test(word);

/**
 * Whether a word is another one with a slip of the keyboard: two letters changed places, or one of a longer word is
 * lost, added or changed. Not the first letter, nor what makes one thing several: these make other words.
 *
 * @param word A folded word.
 * @param meant Another one.
 */
export function isSlipOf(word: string, meant: string): boolean {
  if (word === meant || !mayHaveSlip(word) || Math.abs(word.length - meant.length) > 1) return false;
  if (isPlural(word, meant) || isPlural(meant, word)) return false;
  let at = 0;
  while (word.charAt(at) === meant.charAt(at)) at++;
  const isSame = (own: number, other: number) => word.slice(at + own) === meant.slice(at + other);
  const swapped = word.charAt(at) === meant.charAt(at + 1) && word.charAt(at + 1) === meant.charAt(at) && isSame(2, 2);
  return swapped || (at > 0 && meant.length >= LONG && (isSame(1, 1) || isSame(0, 1) || isSame(1, 0)));
}

const isPlural = (word: string, one: string) => word === `${one}s` && !one.endsWith('s');
