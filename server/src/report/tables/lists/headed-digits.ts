import { foldName, tidy } from '../../../text/fold';
import type { Span } from '../../../text/spans';
import type { TableGround } from '../form';
import { gradeRow, type GradeRow, type GradeTable } from '../table';
import { codesFrom } from './codes';

/** A head or a label is no longer, in characters, and a label has so many lines. */
const LONGEST = 90;
const LABEL_LINES = 2;

/** So many rows show a list, and so many that it is one by itself, whatever stands around it. */
const FEWEST = 2;
const FEWEST_ALONE = 3;

/** The head of a list whose digits grade whatever stands before them, and the head of the digits, behind it or below. */
const ANNOUNCES = /\bgraded (?:for|in|at|on)\b/i;
const GRADES = /(?:^|\s)(?:inspection )?grades?$/i;

/** The head of digits that stands alone: so near to the last row of a list, in lines, it heads more rows of the same. */
const HEAD = /^(?:inspection )?grades?$/i;
const LONGEST_HEAD = 20;
const REACH = 12;

/**
 * Names that no framework needs to have, each with its digit below it, under a head that says what the digits are: below a
 * line that says what was graded, or as more rows of a list of results. Below such a head anywhere else every name must be
 * that of an area.
 *
 * @param found The tables found elsewhere.
 */
export function headedDigits(ground: TableGround, found: readonly GradeTable[]): GradeTable[] {
  const { lines, layout, keys } = ground;
  const tables: GradeTable[] = [];
  const [first] = keys;
  if (!first) return tables;
  const mayAnnounce = ANNOUNCES.test(lines.text);
  const ends = new Set(found.filter(({ sure }) => sure === 'form').map(({ last }) => last));
  let codes = first.codes;
  let above = -1;
  for (let line = layout.nextText(first.last); line < lines.count; above = line, line = layout.nextText(line + 1)) {
    codes = keys.find(({ last }) => last === line)?.codes ?? codes;
    if (lines.length(line) > LONGEST || lines.hasColumns(line)) continue;
    const table = mayAnnounce && ANNOUNCES.test(lines.ink(line)) ? announced(ground, line, codes) : null;
    const read = table ?? (isHead(ground, line) ? belowHead(ground, ends, line, above, codes) : null);
    if (!read) continue;
    tables.push(read);
    line = read.last;
    ends.add(line);
  }
  return tables;
}

const isHead = ({ lines }: TableGround, line: number): boolean =>
  lines.length(line) <= LONGEST_HEAD && HEAD.test(lines.ink(line));

/** Whether one of some lines stands right above another one. */
function isNear(ends: ReadonlySet<number>, line: number): boolean {
  for (let end = line - 1; end >= line - REACH; end--) if (ends.has(end)) return true;
  return false;
}

/** The list below a line that says what was graded. */
function announced(ground: TableGround, line: number, codes: ReadonlySet<string>): GradeTable | null {
  const { lines, layout } = ground;
  const head = GRADES.test(lines.ink(line)) ? line : layout.nextText(line + 1);
  if (head >= lines.count || lines.length(head) > LONGEST || !GRADES.test(lines.ink(head))) return null;
  return pairsBelow(ground, head, codes, null);
}

/** What stands below a head: more rows of the list above it, or a list by itself. */
function belowHead(
  ground: TableGround,
  ends: ReadonlySet<number>,
  head: number,
  above: number,
  codes: ReadonlySet<string>,
): GradeTable | null {
  return isNear(ends, head) ? goesOn(ground, head, above, codes) : ofAreas(ground, head, codes);
}

/** More rows of a list: the first name stands below their head, or right above it, where the head is beside that row. */
function goesOn(ground: TableGround, head: number, above: number, codes: ReadonlySet<string>): GradeTable | null {
  const { lines, layout } = ground;
  const isBeside = codesFrom(ground, layout.nextText(head + 1), codes).length > 0;
  if (!isBeside) return pairsBelow(ground, head, codes, null);
  // With a line right above it, the name may begin there, or be below its heading.
  const isName = above > 0 && lines.isBlank(above - 1) && NAME.test(lines.ink(above)) && lines.length(above) <= LONGEST;
  return isName ? pairsBelow(ground, head, codes, above) : null;
}

/** A list by itself, none of whose names is anything but an area. */
function ofAreas(ground: TableGround, head: number, codes: ReadonlySet<string>): GradeTable | null {
  const table = pairsBelow(ground, head, codes, null);
  const isOfAreas = table?.rows.every(({ name }) => ground.areas.named(name)) === true;
  return isOfAreas && table.rows.length >= FEWEST_ALONE ? table : null;
}

const NAME = /^\p{Lu}.*[\p{L})]$/u;

/**
 * Names, each with its digit below it, from a head on.
 *
 * @param opening The line of the first name, where it stands above the head.
 */
function pairsBelow(
  ground: TableGround,
  head: number,
  known: ReadonlySet<string>,
  opening: number | null,
): GradeTable | null {
  const { lines, layout } = ground;
  const rows: GradeRow[] = [];
  let last = head;
  let pieces: Span[] = opening === null ? [] : [spanOf(ground, opening)];
  for (let line = layout.nextText(head + 1); line < lines.count; line = layout.nextText(line + 1)) {
    const code = codesFrom(ground, line, known)[0];
    if (code && lines.length(line) === 1 && pieces.length > 0) {
      const label = wordsOf(ground, pieces);
      rows.push(gradeRow({ label, labelSpans: pieces, fragments: [code], printed: lines.ink(line) }));
      pieces = [];
      last = line;
      continue;
    }
    if (pieces.length === LABEL_LINES || lines.length(line) > LONGEST || /[.:]$/.test(lines.ink(line))) break;
    const piece = spanOf(ground, line);
    // A name with another one above it is that of a row below its heading.
    if (pieces.length > 0 && !isOneName(ground, [...pieces, piece])) break;
    pieces.push(piece);
  }
  return rows.length < FEWEST ? null : { first: opening ?? head, last, head: '', rows, sure: 'form', saysTime: false };
}

const spanOf = ({ lines }: TableGround, line: number): Span => ({
  start: lines.inkStart(line),
  end: lines.inkEnd(line),
});

const wordsOf = ({ lines }: TableGround, pieces: readonly Span[]): string =>
  tidy(pieces.map(({ start, end }) => lines.text.slice(start, end)).join(' '));

/** Whether lines are one name: the last of them goes on in a small letter, or they make the name of an area. */
function isOneName(ground: TableGround, pieces: readonly Span[]): boolean {
  const last = pieces.at(-1);
  if (last && /^[\p{Ll}(&]/u.test(ground.lines.text.slice(last.start, last.end))) return true;
  return ground.areas.named(foldName(wordsOf(ground, pieces))) !== null;
}
