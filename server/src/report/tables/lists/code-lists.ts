import { fold, tidy } from '../../../text/fold';
import type { Span } from '../../../text/spans';
import { foldGrade } from '../../../vocabulary/levels';
import type { TableForm, TableGround } from '../form';
import type { Key } from '../keys';
import { mayBeName, nameOn } from './line-names';
import { gradeRow, type GradeRow, type GradeTable, type RowGroup } from '../table';

/** Below a key, or below the last row that it explains, rows stand within so many lines of text. */
const REACH = 30;

/** A head or a label is no longer, in characters, and a label has so many lines. */
const LONGEST = 90;
const LABEL_LINES = 2;

/** So many columns and so many rows show a list. */
const FEWEST = 2;

/** What stands in place of a digit where nothing was judged. */
const INSTEAD = /^(?:n\/?a|\*|-)$/i;

/** The head of a list whose digits grade whatever stands before them, and the head of the digits, behind it or below. */
const ANNOUNCES = /\bgraded (?:for|in|at|on)\b/i;
const GRADES = /(?:^|\s)(?:inspection )?grades?$/i;

/**
 * Columns of digits that were read row by row: below a key the heads of the columns, and below each area as many digits,
 * in their order. Where the numbers of heads and digits differ nothing tells which is whose, and none is read. So are words,
 * below a line that introduces their heads. Below a head that says what was graded, each name with its digit below it.
 */
export const codeLists: TableForm = (ground) => {
  const { lines, keys } = ground;
  const tables: GradeTable[] = [];
  for (const { last, codes } of keys) {
    // A key among the rows explains something else.
    if (last <= (tables.at(-1)?.last ?? -1)) continue;
    const isGiven = (heads: readonly Span[][], count: number) => ofColumns(ground, heads, count);
    const table = readBelow(ground, last, lines.count, (line) => codesFrom(ground, line, codes), isGiven);
    if (table) tables.push(table);
  }
  return [...tables, ...introduced(ground), ...announced(ground, keys)].filter((table) => table !== null);
};

/** Introduces the heads of columns of grades in words: 'Teaching of pupils in:'. */
const INTRODUCES = /^\p{Lu}[^.:]{2,50} (?:in|for|of):$/u;

/** The lists of grades in words whose heads a line introduces; one row is enough. */
function introduced(ground: TableGround): (GradeTable | null)[] {
  const { lines, layout, levels, loneGrades } = ground;
  const tables: (GradeTable | null)[] = [];
  const wordsFrom = (first: number) => {
    const words: Span[] = [];
    for (let line = first; line < lines.count && lines.length(line) < LONGEST / 2; line = layout.nextText(line + 1)) {
      if (!levels.level(foldGrade(lines.ink(line))) && !INSTEAD.test(lines.ink(line))) break;
      words.push({ start: lines.inkStart(line), end: lines.inkEnd(line) });
    }
    return words;
  };
  for (let line = layout.nextText(0); line < lines.count; line = layout.nextText(line + 1)) {
    if (lines.text.charAt(lines.inkEnd(line) - 1) !== ':' || !loneGrades.isBetween(line, line + REACH)) continue;
    if (INTRODUCES.test(lines.ink(line))) tables.push(readBelow(ground, line, line + REACH, wordsFrom, asMany, 1));
  }
  return tables;
}

/** The list below a line, whose grades are those that a reader finds from a line on. */
function readBelow(
  ground: TableGround,
  head: number,
  end: number,
  gradesFrom: (line: number) => readonly Span[],
  headsOf: HeadsOf,
  fewest = FEWEST,
): GradeTable | null {
  const { lines, layout } = ground;
  const above: Span[][] = [];
  let heads: readonly Span[][] | null = null;
  const rows: GradeRow[] = [];
  let read = 0;
  let last = head;
  let first = -1;
  for (let line = layout.nextText(head + 1), idle = 0; line < Math.min(end, lines.count) && idle < REACH; idle++) {
    const name = mayBeName(ground, line) ? nameOn(ground, line) : null;
    const codes = name ? gradesFrom(layout.nextText(name.last + 1)) : [];
    // Beside the whole one part need not be judged.
    const isOfWhole = codes.length === 1 && heads?.length === 2;
    const isRow = name !== null && (codes.length >= FEWEST || isOfWhole);
    if (isRow) heads ??= headsOf(above, codes.length);
    const own = heads ?? [];
    if (isRow && (codes.length === own.length || isOfWhole)) {
      const { text, spans } = name;
      rows.push(...codes.flatMap((code, index) => rowOf(ground, text, spans, code, own[index] ?? [])));
      if (first < 0) first = line;
      last = lines.at(codes.at(-1)?.start ?? 0);
      idle = 0;
      read++;
    } else if (isRow && !heads) return null;
    else if (!isRow && !heads && !addHead(lines, above, line)) return null;
    line = layout.nextText(isRow ? lines.at(codes.at(-1)?.start ?? 0) + 1 : line + 1);
  }
  return read < fewest ? null : { first, last, head: '', rows, sure: 'form', saysTime: false };
}

/** The heads of so many columns, of all that stand above the first row; null where they are something else. */
type HeadsOf = (heads: readonly Span[][], count: number) => readonly Span[][] | null;

/** What a line introduces are heads, and all of them are. */
const asMany: HeadsOf = (heads, count) => (heads.length === count ? heads : null);

/** Below a key anything may stand: the first head must be that of the whole, which may be wrapped. */
function ofColumns({ lines, columns }: TableGround, heads: readonly Span[][], count: number): readonly Span[][] | null {
  const isWhole = (spans: readonly Span[]) =>
    columns.isWhole(fold(spans.map(({ start, end }) => lines.text.slice(start, end)).join(' ')));
  const [first = [], second = [], ...rest] = heads;
  const isWrapped = heads.length === count + 1 && isWhole([...first, ...second]);
  const all = isWrapped ? [[...first, ...second], ...rest] : heads;
  return all.length === count && isWhole(all[0] ?? []) ? all : null;
}

/** Adds a line to the heads: small letters go on with the one above. Tells whether it may be one. */
function addHead(lines: TableGround['lines'], heads: Span[][], line: number): boolean {
  // The digits of a row whose name is not known stand in no head.
  if (lines.length(line) > LONGEST || lines.hasColumns(line) || /^\d?$/.test(lines.ink(line))) return false;
  const piece = { start: lines.inkStart(line), end: lines.inkEnd(line) };
  if (/^\p{Ll}/u.test(lines.ink(line))) heads.at(-1)?.push(piece);
  else heads.push([piece]);
  return true;
}

/** The digits, and what stands instead of one, on lines of their own or one blank behind each other. */
function codesFrom({ lines, layout }: TableGround, first: number, known: ReadonlySet<string>): Span[] {
  const codes: Span[] = [];
  for (let line = first; line < lines.count && lines.length(line) < LONGEST / 2; line = layout.nextText(line + 1)) {
    const start = lines.inkStart(line);
    const words = lines.ink(line).split(' ');
    if (lines.hasColumns(line) || !words.every((word) => known.has(word) || INSTEAD.test(word))) break;
    let at = start;
    for (const word of words) {
      codes.push({ start: at, end: at + word.length });
      at += word.length + 1;
    }
  }
  return codes;
}

/** The row of one column; none where nothing was judged. */
function rowOf(
  { lines: { text } }: TableGround,
  label: string,
  labelSpans: readonly Span[],
  code: Span,
  spans: readonly Span[],
): GradeRow[] {
  const printed = text.slice(code.start, code.end);
  if (INSTEAD.test(printed)) return [];
  const name = tidy(spans.map(({ start, end }) => text.slice(start, end)).join(' '));
  const group: RowGroup = { name, folded: fold(name), spans };
  return [{ ...gradeRow({ label, labelSpans, fragments: [code], printed }), group }];
}

/** The lists below a head that says what was graded. */
function announced(ground: TableGround, keys: readonly Key[]): GradeTable[] {
  const { lines, layout } = ground;
  if (keys.length === 0 || !ANNOUNCES.test(lines.text)) return [];
  const tables: GradeTable[] = [];
  let codes = keys[0]?.codes;
  for (let line = layout.nextText(keys[0]?.last ?? 0); line < lines.count; line = layout.nextText(line + 1)) {
    codes = keys.find(({ last }) => last === line)?.codes ?? codes;
    if (lines.length(line) > LONGEST || lines.hasColumns(line) || !ANNOUNCES.test(lines.ink(line))) continue;
    const next = layout.nextText(line + 1);
    const head = GRADES.test(lines.ink(line)) ? line : next;
    if (!codes || head >= lines.count || lines.length(head) > LONGEST || !GRADES.test(lines.ink(head))) continue;
    const table = pairsBelow(ground, head, codes);
    if (!table) continue;
    tables.push(table);
    line = table.last;
  }
  return tables;
}

/** Names, each with its digit below it, from a head on. */
function pairsBelow(ground: TableGround, head: number, known: ReadonlySet<string>): GradeTable | null {
  const { lines, layout } = ground;
  const rows: GradeRow[] = [];
  let last = head;
  let pieces: Span[] = [];
  for (let line = layout.nextText(head + 1); line < lines.count; line = layout.nextText(line + 1)) {
    const code = codesFrom(ground, line, known)[0];
    if (code && lines.length(line) === 1 && pieces.length > 0) {
      const label = tidy(pieces.map(({ start, end }) => lines.text.slice(start, end)).join(' '));
      rows.push(gradeRow({ label, labelSpans: pieces, fragments: [code], printed: lines.ink(line) }));
      pieces = [];
      last = line;
      continue;
    }
    if (pieces.length === LABEL_LINES || lines.length(line) > LONGEST || /[.:]$/.test(lines.ink(line))) break;
    pieces.push({ start: lines.inkStart(line), end: lines.inkEnd(line) });
  }
  return rows.length < FEWEST ? null : { first: head, last, head: '', rows, sure: 'form', saysTime: false };
}
