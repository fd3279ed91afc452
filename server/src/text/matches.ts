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

/**
 * The matches of an expression that all have a sign which is rare in texts: the sign is found many times as fast as the
 * expression is tried at every character.
 *
 * @param pattern A sticky expression.
 * @param sign What every match has, once.
 * @param before So many characters before the sign a match begins.
 * @param from 0-based, in UTF-16 code units.
 * @returns In order of the text, with indices in the whole text.
 */
export function matchesAbout(
  text: string,
  pattern: RegExp,
  sign: string,
  before: number,
  from: number,
): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (let at = text.indexOf(sign, from); at >= 0; at = text.indexOf(sign, at + 1)) {
    pattern.lastIndex = at - before;
    const match = at - before < from ? null : pattern.exec(text);
    if (match) found.push(match);
  }
  return found;
}
