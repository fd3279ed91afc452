/** Whether a character code is that of a letter from a to z, capital or small. */
export const isLetter = (code: number): boolean => (code | 0x20) >= 97 && (code | 0x20) <= 122;

/** Whether a character code is that of a digit. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The offset behind the article 'the' and its blank, where a text has it at an offset; else the offset itself. */
export function pastArticle(text: string, offset: number): number {
  const the =
    (text.charCodeAt(offset) | 0x20) === 116 &&
    (text.charCodeAt(offset + 1) | 0x20) === 104 &&
    (text.charCodeAt(offset + 2) | 0x20) === 101;
  return the && text.charCodeAt(offset + 3) === 32 ? offset + 4 : offset;
}
