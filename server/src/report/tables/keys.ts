import type { LevelLexicon } from '../../vocabulary/levels';
import { codeAt, isLetter } from '../../text/letters';
import { type Explained, namedCodes } from './lists/named-codes';
import type { LineTable } from '../../text/lines';
import { matchesAbout, matchesFrom } from '../../text/matches';
import { foldGrade } from '../../vocabulary/levels';

/** Lines that say which digit stands for which grade. Lines are 0-based, the last one included. */
export interface Key {
  readonly first: number;
  readonly last: number;
  /** The digits that it explains. */
  readonly codes: ReadonlySet<string>;
}

/** A digit and what stands behind it: '1: Outstanding', 'grade 2 good', '3 is satisfactory', '4 = weak'. */
const CODE = /(\d)(?:[ \u00a0]?[:=\u2013-][ \u00a0]?|[ \u00a0]is(?:[ \u00a0]|\r?\n[ \t]{0,20})|[ \u00a0])(?=[a-z])/gi;

/** The other way round: 'excellent (1); very good (2)'. The words before it are its label. */
const CODE_BEHIND = / \((\d)\)/y;
const LABEL_WORD = /^[a-z]{3,20}$/i;

/** Opens a line that says of the digits below it that they are grades, whatever each of them means. */
const ANNOUNCES = /^these are the grades for /i;
/** The code of a small letter, and what it has more than that of its capital. */
const SMALL_T = 116;
const CAPITAL = 32;
/** What goes on with the digit: then it is the end of something longer. */
const WORD_CHARACTER = /\w/;
const DIGITS: ReadonlySet<string> = new Set('123456789');

/** As many words as the label of a level has, at most. */
const LABEL_WORDS = 5;
const LABEL_REACH = 48;

/** The entries of one key stand within so many lines of each other; fewer of them explain nothing. */
const ENTRY_REACH = 20;
const FEWEST = 3;

/**
 * Finds the lines that explain digits: in a sentence, in a banner on each page, in a list beside the head of a table.
 *
 * @returns In order of the text.
 */
export function readKeys(lines: LineTable, levels: LevelLexicon): Key[] {
  const keys: Key[] = [];
  let open: { first: number; last: number; codes: Set<string> } | null = null;
  const close = () => {
    if (open && open.codes.size >= FEWEST) keys.push({ ...open, codes: withoutGaps(open.codes) });
    open = null;
  };
  for (const { at, code } of explained(lines, levels)) {
    const line = lines.at(at);
    // A digit that is explained a second time opens another key.
    if (open && (line - open.last > ENTRY_REACH || open.codes.has(code))) close();
    open ??= { first: line, last: line, codes: new Set() };
    open.last = line;
    open.codes.add(code);
  }
  close();
  for (let line = 0; line < lines.count; line++) {
    const announces =
      (codeAt(lines.text, lines.inkStart(line)) | CAPITAL) === SMALL_T && ANNOUNCES.test(lines.ink(line));
    if (announces) keys.push({ first: line, last: line, codes: DIGITS });
  }
  return keys.sort((a, b) => a.first - b.first);
}

/** The last of some keys, in order of the text, that ends above a line; undefined where none does. */
export function keyAbove(keys: readonly Key[], line: number): Key | undefined {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle]?.last ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return keys[low - 1];
}

/** The digits from the lowest to the highest: one whose label is wrapped around the head of a column explains it as well. */
function withoutGaps(codes: ReadonlySet<string>): ReadonlySet<string> {
  const digits = [...codes].map(Number);
  const [lowest, highest] = [Math.min(...digits), Math.max(...digits)];
  return new Set(Array.from({ length: highest - lowest + 1 }, (_, index) => String(lowest + index)));
}

/** The digits that are explained, in order of the text. */
function explained(lines: LineTable, levels: LevelLexicon): Explained[] {
  const { text, from } = lines;
  const found: Explained[] = [];
  const described: Explained[] = [];
  for (const match of matchesFrom(text, CODE, from)) {
    const [whole, code = ''] = match;
    if (WORD_CHARACTER.test(text.charAt(match.index - 1))) continue;
    const offset = match.index + whole.length;
    if (explains(text, offset, levels)) found.push({ at: match.index, code });
    else if (isDescribed(text, offset, levels)) described.push({ at: match.index, code });
  }
  for (const match of matchesAbout(text, CODE_BEHIND, '(', 1, from)) {
    const words = text
      .slice(Math.max(from, match.index - LABEL_REACH), match.index)
      .split(/[\s;,]/)
      .slice(-LABEL_WORDS);
    while (words.length > 0 && !words.every((word) => LABEL_WORD.test(word))) words.shift();
    const isLabel = words.some((_, first) => levels.level(foldGrade(words.slice(first).join(' '))) !== null);
    if (isLabel) found.push({ at: match.index - words.join(' ').length, code: match[1] ?? '' });
  }
  return [...found, ...inOrder(described), ...namedCodes(lines, levels)].sort((a, b) => a.at - b.at);
}

/** A description before a label is no longer, and has no dash of its own. */
const DESCRIPTION = /^[^\u2013.;:\n]{10,120} \u2013 /;

/** Whether what a digit stands for is described first: '3 \u2013 consistently above minimum requirements \u2013 performing well'. */
function isDescribed(text: string, offset: number, levels: LevelLexicon): boolean {
  const description = DESCRIPTION.exec(text.slice(offset, offset + DESCRIBED_REACH))?.[0];
  return description !== undefined && explains(text, offset + description.length, levels);
}

const DESCRIBED_REACH = 130;

/** Of digits so described those that follow each other, up or down: a numbered list with grades may give them in any way. */
function inOrder(described: readonly Explained[]): readonly Explained[] {
  const steps = described.slice(1).map(({ code }, index) => Number(code) - Number(described[index]?.code));
  return steps.every((step) => step === steps[0] && Math.abs(step) === 1) ? described : [];
}

const WRAP = /(?<=[a-z])\r?\n[ \t]{0,20}(?=[a-z])/;

/** Whether the label of a level stands at an offset. */
function explains(text: string, offset: number, levels: LevelLexicon): boolean {
  const reach = Math.min(offset + LABEL_REACH, text.length);
  if (isLetter(codeAt(text, offset)) && !levels.mayStandIn(text, offset, reach)) return false;
  // A label may go on below.
  const piece = text.slice(offset, reach).replace(WRAP, ' ');
  const end = piece.search(/[;,.\n\r(\t]|\s{2}/);
  const words = (end < 0 ? piece : piece.slice(0, end)).split(/[ \u00a0]/).slice(0, LABEL_WORDS);
  for (let count = words.length; count > 0; count--) {
    if (levels.level(foldGrade(words.slice(0, count).join(' ')))) return true;
  }
  return false;
}
