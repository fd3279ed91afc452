/**
 * The matches of an expression from an offset on: what stands before it is not looked at, so that a window on a text costs
 * what the window holds.
 *
 * @param pattern A global expression that matches no empty string; its own state stays as it is.
 * @param from 0-based, in UTF-16 code units.
 * @returns In order of the text, with indices in the whole text.
 */
export function* matchesFrom(text: string, pattern: RegExp, from: number): Generator<RegExpExecArray> {
  const own = new RegExp(pattern);
  own.lastIndex = from;
  for (let match = own.exec(text); match; match = own.exec(text)) yield match;
}
