import type { Span } from '../../../text/spans';
import { foldGrade, isNotJudged } from '../../../vocabulary/levels';
import type { TableGround } from '../form';
import { keyAbove } from '../keys';

/** A digit that says itself that it is a grade. */
const NAMED_CODE = /^grade[ \u00A0]\d$/i;

/** What kind of grade a text is, and nothing else: a word, or a digit that says itself what it is, or that a key above explains. */
export function phaseGrade(ground: TableGround, { start, end }: Span): 'word' | 'code' | null {
  const { lines, levels, keys } = ground;
  if (end - start === 1) {
    return keyAbove(keys, lines.at(start))?.codes.has(lines.text.charAt(start)) === true ? 'code' : null;
  }
  const printed = lines.text.slice(start, end);
  if (NAMED_CODE.test(printed)) return 'code';
  const folded = foldGrade(printed);
  return levels.level(folded) !== null || isNotJudged(folded) ? 'word' : null;
}
