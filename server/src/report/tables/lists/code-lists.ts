import { fold, foldName, tidy } from '../../../text/fold';
import { startsLower } from '../../../text/line-ends';
import type { Span } from '../../../text/spans';
import { foldGrade } from '../../../vocabulary/levels';
import type { TableForm, TableGround } from '../form';
import { codesFrom, INSTEAD } from './codes';
import { countsFrom } from './counts';
import { headedDigits } from './headed-digits';
import { mayBeName, nameOn } from './line-names';
import { gradeRow, type GradeRow, type GradeTable, type RowGroup } from '../table';

/** Below a key, or below the last row that it explains, rows stand within so many lines of text. */
const REACH = 30;

/** A head or a label is no longer, in characters, */
const LONGEST = 90;

/** So many columns and so many rows show a list. */
const FEWEST = 2;

/**
 * Columns of digits that were read row by row: below a key the heads of the columns, and below each area as many digits,
 * in their order. Where the numbers of heads and digits differ nothing tells which is whose, and none is read. So are words,
 * below a line that introduces their heads. Below a head that says what was graded, each name with its digit below it.
 */
export const codeLists: TableForm = (ground, found) => {
  const { lines, keys } = ground;
  const tables: GradeTable[] = [];
  for (const { last, codes } of keys) {
    // A key among the rows explains something else.
    if (last <= (tables.at(-1)?.last ?? -1)) continue;
    const isGiven = (heads: readonly Span[][], count: number) => ofColumns(ground, heads, count);
    const table = readBelow(ground, last, lines.count, (line) => codesFrom(ground, line, codes), isGiven);
    if (table) tables.push(table);
  }
  const lists = [...tables, ...introduced(ground)].filter((table) => table !== null);
  return [...lists, ...headedDigits(ground, [...found, ...lists])];
};

/** Introduces the heads of columns of grades in words: 'Teaching of pupils in:'; and heads that go on with it in a small letter. */
const INTRODUCES = /^\p{Lu}[^.:]{2,50} (?:in|for|of):$/u;
const GOES_ON = /^\p{Lu}[^.:]{2,50}:$/u;

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
    const next = layout.nextText(line + 1);
    const goesOn = GOES_ON.test(lines.ink(line)) && next < lines.count && startsLower(lines, next);
    const end = line + REACH;
    if (goesOn) tables.push(readBelow(ground, line, end, wordsFrom, inSmall, { fewest: 1, above: [[]] }));
    else if (INTRODUCES.test(lines.ink(line)))
      tables.push(readBelow(ground, line, end, wordsFrom, asMany, { fewest: 1 }));
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
  { fewest = FEWEST, above = [] as Span[][] } = {},
): GradeTable | null {
  const { lines, layout } = ground;
  let heads: readonly Span[][] | null = null;
  const rows: GradeRow[] = [];
  let read = 0;
  let last = head;
  let first = -1;
  for (let line = layout.nextText(head + 1), idle = 0; line < Math.min(end, lines.count) && idle < REACH; idle++) {
    const name = mayBeName(ground, line) ? nameOn(ground, line) : null;
    const codes = name ? gradesFrom(layout.nextText(name.last + 1)) : [];
    // Beside the whole no part need be judged.
    const isOfWhole = codes.length === 1 && heads !== null && heads.length >= FEWEST;
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
    else if (!isRow && !heads) {
      const counts = countsFrom(ground, line);
      // What stands right above numbers of people is the label of their row.
      if (counts) heads = headsOf(inBlocks(lines, above).slice(0, -1), counts.columns);
      if (counts ? !heads : !addHead(lines, above, line)) return null;
      line = counts?.last ?? line;
    }
    line = layout.nextText(isRow ? lines.at(codes.at(-1)?.start ?? 0) + 1 : line + 1);
  }
  return read < fewest ? null : { first, last, head: '', rows, sure: 'form', saysTime: false };
}

/** The heads of so many columns, of all that stand above the first row; null where they are something else. */
type HeadsOf = (heads: readonly Span[][], count: number) => readonly Span[][] | null;

/** What a line introduces are heads, and all of them are. */
const asMany: HeadsOf = (heads, count) => (heads.length === count ? heads : null);

/** So are those that go on with it, each of which opens in a small letter: all are pieces of the first. */
const inSmall: HeadsOf = ([all = [], ...others], count) =>
  others.length === 0 && all.length === count ? all.map((piece) => [piece]) : null;

/**
 * Below a key anything may stand: the first head must be that of the whole, which may be wrapped, and the others heads of
 * parts. The name of what is judged as a whole is none of them: it stands over the first rows.
 */
function ofColumns(ground: TableGround, heads: readonly Span[][], count: number): readonly Span[][] | null {
  const { lines, columns, areas } = ground;
  const wordsOf = (spans: readonly Span[]) =>
    fold(spans.map(({ start, end }) => lines.text.slice(start, end)).join(' '));
  const isWhole = (spans: readonly Span[]) => columns.isWhole(wordsOf(spans));
  const isOfParts = ([whole = [], ...parts]: readonly Span[][]) =>
    parts.length === count - 1 &&
    isWhole(whole) &&
    parts.every((part) => !isWhole(part) && areas.named(foldName(wordsOf(part)))?.kind !== 'overall');
  const [first = [], second = [], ...rest] = heads;
  const isWrapped = heads.length === count + 1 && isWhole([...first, ...second]);
  const all = isWrapped ? [[...first, ...second], ...rest] : heads;
  if (isOfParts(all)) return all;
  // Where blank lines part the heads, each of them may have several lines.
  const blocks = inBlocks(lines, heads);
  return isOfParts(blocks) ? blocks : null;
}

/** Heads whose lines stand right below each other are one. */
function inBlocks(lines: TableGround['lines'], heads: readonly Span[][]): Span[][] {
  const blocks: Span[][] = [];
  for (const head of heads) {
    const above = blocks.at(-1)?.at(-1);
    const isNext = above !== undefined && lines.at(head[0]?.start ?? 0) === lines.at(above.start) + 1;
    if (isNext) blocks.at(-1)?.push(...head);
    else blocks.push([...head]);
  }
  return blocks;
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
