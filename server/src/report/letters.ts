/** Whether a character code is that of a letter from a to z, capital or small. */
export const isLetter = (code: number): boolean => (code | 0x20) >= 97 && (code | 0x20) <= 122;

/** Whether a character code is that of a digit. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Index of a pair of letters, capitals and small ones alike, in a table of 32 by 32. */
export const letterPair = (first: number, second: number): number => ((first & 31) << 5) | (second & 31);

/** The letters from an offset on, in lower case, and where they end. */
export function firstWord(text: string, offset: number): { word: string; end: number } {
  let end = offset;
  while (isLetter(text.charCodeAt(end))) end++;
  return { word: text.slice(offset, end).toLowerCase(), end };
}

/** The first word from an offset on that is not the article 'the', in lower case. */
export function firstTellingWord(text: string, offset: number): string {
  const { word, end } = firstWord(text, offset);
  return word === 'the' ? firstWord(text, end + 1).word : word;
}
