import type { LevelLexicon } from '../../vocabulary/levels';
import type { LineTable } from '../../text/lines';
import { foldGrade } from '../../vocabulary/levels';

/** Lines that say which digit stands for which grade. Lines are 0-based, the last one included. */
export interface Key {
  readonly first: number;
  readonly last: number;
  /** The digits that it explains. */
  readonly codes: ReadonlySet<string>;
}

/** A digit and what stands behind it: '1: Outstanding', 'grade 2 good', '3 is satisfactory', '4 = weak'. */
const CODE = /\b(\d)(?: ?[:=\u2013-] ?| is | )(?=[a-z])/gi;

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
    if (open && open.codes.size >= FEWEST) keys.push(open);
    open = null;
  };
  CODE.lastIndex = 0;
  for (let match = CODE.exec(lines.text); match; match = CODE.exec(lines.text)) {
    const at = match.index;
    const behind = at + match[0].length;
    if (!explains(lines.text, behind, levels)) continue;
    const code = match[1] ?? '';
    const line = lines.at(at);
    // A digit that is explained a second time opens another key.
    if (open && (line - open.last > ENTRY_REACH || open.codes.has(code))) close();
    open ??= { first: line, last: line, codes: new Set() };
    open.last = line;
    open.codes.add(code);
  }
  close();
  return keys;
}

/** Whether the label of a level stands at an offset. */
function explains(text: string, offset: number, levels: LevelLexicon): boolean {
  const piece = text.slice(offset, offset + LABEL_REACH);
  const end = piece.search(/[;,.\n\r(\t]|\s{2}/);
  const words = (end < 0 ? piece : piece.slice(0, end)).split(' ').slice(0, LABEL_WORDS);
  for (let count = words.length; count > 0; count--) {
    if (levels.level(foldGrade(words.slice(0, count).join(' ')))) return true;
  }
  return false;
}
