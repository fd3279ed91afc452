/**
 * Folding: a string as it is compared. Reports come out of converters with curly and straight quotes, ligatures,
 * HTML left in cells, odd spaces and any capitals; two strings name the same thing when their folded forms are equal.
 * Folding is on the way to a value only: positions always stay those of the text.
 */

const LIGATURES: Readonly<Record<string, string>> = {
  '\uFB00': 'ff',
  '\uFB01': 'fi',
  '\uFB02': 'fl',
  '\uFB03': 'ffi',
  '\uFB04': 'ffl',
};

/**
 * @param text Any string.
 * @returns It with markup tags removed, ligatures spelled out, quotes and dashes straightened and white space
 *   collapsed to single blanks; capitals are kept.
 */
export function clean(text: string): string {
  let result = text;
  if (result.includes('<')) result = result.replace(/<\/?[a-z][^<>]{0,200}>/gi, ' ');
  if (/[^\x20-\x7e]/.test(result)) {
    result = result
      .replace(/[\uFB00-\uFB04]/g, (ligature) => LIGATURES[ligature] ?? ligature)
      .replace(/[\u2018\u2019\u201B\u02BC]/g, "'")
      .replace(/[\u201C\u201D]/g, '"')
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
      .replace(/[\s\u00A0]+/g, ' ');
  } else if (result.includes('  ')) {
    result = result.replace(/ {2,}/g, ' ');
  }
  return result.trim();
}

/**
 * @param text Any string.
 * @returns Its cleaned form in lower case.
 */
export function fold(text: string): string {
  return clean(text).toLowerCase();
}

/**
 * @param text The name of a thing as printed: a heading, a table label, the subject of a sentence.
 * @returns The folded name without numbering in front, article, footnote digit glued to its end and final
 *   punctuation: what names of areas, contents entries and headings are compared by.
 */
export function foldName(text: string): string {
  return fold(text)
    .replace(/^(?:(?:\d{1,2}(?:\.\d{1,2})?\.?|[a-z][.)]|annex [a-z]:?|section \d+:)\s+)/, '')
    .replace(/^(?:the|our) /, '')
    .replace(/[\s.:;,*]+$/, '')
    .replace(/([a-z)])\d{1,2}$/, '$1');
}
