let translated: Readonly<Record<string, string>> = {};

/**
 * Has comparisons speak another language. It holds for the whole program: a server has one client, with one language.
 *
 * @param texts by the English ones, as a bundle of VS Code has them; what is missing stays English
 */
export function useTexts(texts: Readonly<Record<string, string>>): void {
  translated = texts;
}

/**
 * A text in the language that was chosen.
 *
 * @param english with {0}, {1} … in the place of values
 */
export function say(english: string, ...values: readonly (string | number)[]): string {
  const text = Object.hasOwn(translated, english) ? (translated[english] ?? english) : english;
  return text.replace(/\{(\d)\}/g, (mark, index: string) => String(values[Number(index)] ?? mark));
}
