import type { LineTable } from '../../../text/lines';
import { foldGrade, type LevelLexicon } from '../../../vocabulary/levels';

/** A digit that something explains, and where that stands. */
export interface Explained {
  readonly at: number;
  readonly code: string;
}

/** A code that says itself that it is one, at the start of its line, and what parts it from its label there. */
const OPENS = 'Grade';
const CODE = /^Grade[ \u00A0](\d)(?:$|(?:[ \u00A0]{2,40}|:?[ \u00A0]?\t[ \t]{0,9})(?=[a-z]))/i;

/** No label of a level is longer, in characters. */
const LONGEST = 90;

/** So many codes one below the other, and as many labels below them, are two columns of a key. */
const FEWEST = 3;

/** Two lines of such a column stand so near to each other, blank ones counted. */
const NEXT_LINE = 6;

/**
 * The codes that call themselves grades, each with the label of a level in the column beside it: 'Grade 2    good'; or,
 * where the two columns were read one behind the other, as many labels below the codes as there are of these.
 *
 * @returns In order of the text.
 */
export function namedCodes(lines: LineTable, levels: LevelLexicon): Explained[] {
  const found: Explained[] = [];
  const { text } = lines;
  const end = lines.end(lines.count - 1);
  let read = -1;
  for (let at = text.indexOf(OPENS, lines.from); at >= 0 && at < end; at = text.indexOf(OPENS, at + 1)) {
    const line = lines.at(at);
    if (line <= read || at !== lines.inkStart(line)) continue;
    const opening = codeOn(lines, line);
    if (!opening) continue;
    if (opening.label === '') {
      const { codes, last } = columnFrom(lines, line);
      found.push(...labelled(lines, levels, codes, last));
      read = last;
    } else if (isLabel(levels, opening.label)) found.push({ at, code: opening.code });
  }
  return found;
}

/** The code that opens a line, and what stands in the column behind it; null for none. */
function codeOn(lines: LineTable, line: number): { readonly code: string; readonly label: string } | null {
  if (lines.length(line) > LONGEST) return null;
  const ink = lines.ink(line);
  const [whole, code] = CODE.exec(ink) ?? [];
  return whole === undefined || code === undefined ? null : { code, label: ink.slice(whole.length) };
}

const isLabel = (levels: LevelLexicon, printed: string) => levels.level(foldGrade(printed)) !== null;

/** The codes alone on their lines from a line on, each one more than the one above, and the line of the last of them. */
function columnFrom(lines: LineTable, first: number): { readonly codes: readonly string[]; readonly last: number } {
  const codes: string[] = [];
  let last = first;
  for (let line = first; line >= 0; line = inkBelow(lines, line)) {
    const next = codeOn(lines, line);
    const above = codes.at(-1);
    if (next?.label !== '' || (above !== undefined && Number(next.code) !== Number(above) + 1)) break;
    codes.push(next.code);
    last = line;
  }
  return { codes, last };
}

/** Some codes, each at its label, where as many labels follow below the last of them; none otherwise. */
function labelled(lines: LineTable, levels: LevelLexicon, codes: readonly string[], last: number): Explained[] {
  const found: Explained[] = [];
  let line = last;
  for (const code of codes) {
    const first = inkBelow(lines, line);
    // A label may go on below.
    line = first < 0 || isLabel(levels, lines.ink(first)) ? first : inkBelow(lines, first);
    if (line < 0 || line - first > 1 || !isLabel(levels, `${lines.ink(first)} ${line > first ? lines.ink(line) : ''}`))
      return [];
    found.push({ at: lines.inkStart(first), code });
  }
  return codes.length < FEWEST ? [] : found;
}

/** The next line that says something, where it is near; -1 for none. */
function inkBelow(lines: LineTable, line: number): number {
  for (let below = line + 1; below < lines.count && below - line <= NEXT_LINE; below++)
    if (!lines.isBlank(below)) return below;
  return -1;
}
