import type { Framework } from '../frameworks/schema';
import { mayBeOneOf } from '../text/letters';
import { anyOf } from './whole-subjects';

/** What names an earlier inspection behind the folded name of what it judged: 'behaviour at the previous inspection'. */
export const EARLIER_TIME = / (?:at|of) (?:the )?(?:previous|last)(?:(?: [a-z]{1,20})? inspection)?$/;

/** What the head of a column, or the label of a line, says of whom its grades are. */
export interface ColumnHeads {
  /** Whether a folded head is that of the whole, and not of a part: 'overall', 'school grade'. */
  isWhole(folded: string): boolean;
  /** Whether a folded head is that of a part alone, as 'sixth form grade'. */
  isPart(folded: string): boolean;
  /** Whether a text has a line that opens as one does that says for whom something is provided. */
  saysForWhom(text: string): boolean;
  /** Whether a line that starts at an offset may be one: a cheap look at its first character. */
  mayOpenForWhom(text: string, offset: number): boolean;
}

const SOFT_HYPHEN = '\u00AD';

/** The heads that the reports of some frameworks have. */
export function columnHeadsOf(catalogue: readonly Framework[]): ColumnHeads {
  const whole = new RegExp(`^${anyOf(catalogue.flatMap(({ wholeColumns }) => ['overall', ...wholeColumns]))}$`);
  const part = new RegExp(String.raw`\b${anyOf(catalogue.flatMap(({ partColumns }) => partColumns))}\b`);
  const phrases = catalogue.flatMap((framework) => framework.forWhom);
  const forWhom = new RegExp(String.raw`^[ \t]{0,20}${anyOf(phrases)}\b`, 'im');
  // A phrase may open with what can be left out.
  const isPlain = phrases.every((phrase) => /^[a-z\d]/i.test(phrase));
  const mayOpen = mayBeOneOf(phrases.map((phrase) => phrase.charAt(0)).join(''));
  return {
    isWhole: (folded) => whole.test(folded),
    isPart: (folded) => part.test(folded),
    mayOpenForWhom: (text, offset) => !isPlain || mayOpen(text, offset),
    // Soft hyphens may stand in any word.
    saysForWhom: (text) => forWhom.test(text.includes(SOFT_HYPHEN) ? text.replaceAll(SOFT_HYPHEN, '') : text),
  };
}
