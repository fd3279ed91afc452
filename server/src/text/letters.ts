const charCodeAt = Reflect.get(String.prototype, 'charCodeAt');

/**
 * The code of a character of a text; 0 behind its end, so that it always is a small whole number.
 *
 * Engines keep strings in many ways: whole, cut out of others, joined of others, of narrow or of wide characters. Where
 * more than a few of them come along, `text.charCodeAt` is looked up anew for each character, which takes four times as
 * long as the call itself. So the method is looked up once here.
 *
 * @param at Its offset, in UTF-16 code units.
 */
export const codeAt = (text: string, at: number): number => charCodeAt.call(text, at) | 0;

/** Whether a character code is that of a letter from a to z, capital or small. */
export const isLetter = (code: number): boolean => (code | 0x20) >= 97 && (code | 0x20) <= 122;

/** Whether a character code is that of a digit. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The offset behind the article 'the' and its blank, which may be a no-break one, where a text has it at an offset; else the offset itself. */
export function pastArticle(text: string, offset: number): number {
  const the =
    (codeAt(text, offset) | 0x20) === 116 &&
    (codeAt(text, offset + 1) | 0x20) === 104 &&
    (codeAt(text, offset + 2) | 0x20) === 101;
  if (!the) return offset;
  const blank = codeAt(text, offset + 3);
  return blank === 32 || blank === 0xa0 ? offset + 4 : offset;
}

/** A blank or a no-break space, as copies from web pages have between columns. */
export const isSpace = (code: number) => code === 32 || code === 0xa0;

/**
 * Tells by one character of a text whether something may begin or end there that begins or ends with one of some
 * characters, capital or small: a cheap look at nearly every line. What folding may change or leave out leaves it open.
 */
export function mayBeOneOf(characters: string): (text: string, at: number) => boolean {
  const known = new Uint8Array(128).fill(1, 0, 33);
  for (const character of `${characters.toLowerCase()}${characters.toUpperCase()}<\``) known[codeAt(character, 0)] = 1;
  return (text, at) => {
    const code = codeAt(text, at);
    return code > 127 || known[code] === 1;
  };
}
