import type { LineTable } from '../../../text/lines';
import type { Span } from '../../../text/spans';
import type { TableGround } from '../form';

/** The heads of two pairs of columns side by side, one blank between them, and such heads anywhere in a line. */
const HEADS =
  /^(standard|outcome|regulation)s?(?: no\.?| number)? scores? (?:standard|outcome|regulation)s?(?: no\.?| number)? scores?$/i;
const HEAD = /\b(?:standard|outcome|regulation)s?(?: no\.?| number)? scores?\b/gi;

/** A word of a title that is all in capitals. */
const TITLE = /^[A-Z&][A-Z&,'\u2019-]+$/;

/** No heads of this kind are longer, in characters; what stands below them is no more lines. */
const LONGEST_HEADS = 60;
const LONGEST = 120;
const MOST = 60;

/** What two pairs of columns give that lost the gaps between them. */
export interface SideScores {
  /** What the numbers are of. */
  readonly word: string;
  readonly pairs: readonly { readonly number: Span; readonly score: Span }[];
  readonly first: number;
  readonly last: number;
}

/**
 * Numbers with their scores in two pairs of columns whose gaps were lost: '3 3 21 X' below 'Standard No Score Standard No
 * Score'. The titles of the columns, and their heads again, stand among them: 'STAFFING 26 3'.
 *
 * @param head The line on which the heads may stand.
 * @param isScore Whether a word is a score, or says that there is none.
 * @returns Null where no such heads stand there, or nothing below them.
 */
export function sideScores(
  { lines, layout }: TableGround,
  head: number,
  isScore: (word: string) => boolean,
): SideScores | null {
  if (lines.length(head) > LONGEST_HEADS) return null;
  const word = HEADS.exec(lines.ink(head))?.[1];
  if (word === undefined) return null;
  const pairs: { number: Span; score: Span }[] = [];
  const had = new Set<string>();
  let last = head;
  for (
    let line = layout.nextText(head + 1);
    line < lines.count && line - head < MOST;
    line = layout.nextText(line + 1)
  ) {
    const read = pairsOn(lines, line, isScore);
    const numbers = read?.map(({ number: { start, end } }) => lines.text.slice(start, end));
    // Where a number stands again, so does another table.
    if (!read || !numbers || numbers.some((number) => had.has(number))) break;
    for (const number of numbers) had.add(number);
    pairs.push(...read);
    last = line;
  }
  return pairs.length > 0 ? { word, pairs, first: head, last } : null;
}

/** The numbers of a line and the score behind each, titles and heads left out; null where it says anything else. */
function pairsOn(lines: LineTable, line: number, isScore: (word: string) => boolean): SideScores['pairs'] | null {
  if (lines.length(line) > LONGEST) return null;
  const start = lines.inkStart(line);
  const ink = lines.ink(line).replace(HEAD, (found) => ' '.repeat(found.length));
  const words = [...ink.matchAll(/\S+/g)]
    .map(({ 0: text, index }) => ({ text, start: start + index, end: start + index + text.length }))
    .filter(({ text }) => isScore(text) || !TITLE.test(text));
  const pairs: { number: Span; score: Span }[] = [];
  for (let at = 0; at < words.length; at += 2) {
    const [number, score] = [words[at], words[at + 1]];
    if (!number || !score || !/^\d{1,2}$/.test(number.text) || !isScore(score.text)) return null;
    pairs.push({ number, score });
  }
  return pairs.length <= 2 ? pairs : null;
}
