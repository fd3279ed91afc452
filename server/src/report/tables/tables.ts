import type { AreaLexicon } from '../../vocabulary/areas';
import { foldGrade } from '../../vocabulary/levels';
import type { Vocabulary } from '../../vocabulary/vocabulary';
import type { LineTable } from '../../text/lines';
import type { Layout } from '../layout/page';
import { accordion } from './lists/accordion';
import { assessedTables } from './lists/assessed';
import { withoutDecorations } from './decorations';
import { withoutEarlierColumns } from './earlier-columns';
import type { TableForm } from './form';
import { codeLists } from './lists/code-lists';
import { codedColumns, columns } from './forms/columns';
import { comments } from './forms/comments';
import { described, describedBeside } from './forms/described';
import { digits } from './forms/digits';
import { endedByLegend } from './lists/below-legend';
import { flow } from './forms/flow';
import { gradedColumns } from './forms/graded-columns';
import { interleaved } from './flow/interleaved';
import { headedPairs } from './lists/headed-pairs';
import { keyed } from './forms/keyed';
import { ladder } from './forms/ladder';
import { marked } from './forms/marked';
import { numberedScores } from './forms/numbered-scores';
import { phases } from './forms/phases';
import { runOn } from './forms/run-on';
import { scores } from './forms/scores';
import { sideBySide } from './forms/side-by-side';
import { sideLadder } from './forms/side-ladder';
import { stacked } from './forms/stacked';
import { stars } from './forms/stars';
import { tabs } from './forms/tabs';
import { ticked } from './forms/ticked';
import { across } from './grids/across';
import { gridBelow } from './grids/below';
import { grid } from './grids/grid';
import { partedGrid } from './grids/parted';
import { tickedCells } from './grids/ticked-cells';
import { yearsDown } from './grids/years';
import { withoutYearsBeside } from './grids/years-beside';
import { readKeys } from './keys';
import { listedParts } from './lists/listed-parts';
import { numberedItems, withAreasOfItems } from './lists/numbered-items';
import { LoneGrades } from './lone-grades';
import { withoutReasons } from './reasons';
import { lastAt, type Span } from '../../text/spans';
import { withoutTimesInCells } from './times-in-cells';
import { isList, knownRows, type EarlierGrade, type GradeTable } from './table';

/** The forms of tables in the order in which they are tried: what columns show comes before what words alone show. */
const FORMS: readonly TableForm[] = [
  accordion,
  tabs,
  across,
  headedPairs,
  phases,
  sideBySide,
  codedColumns,
  columns,
  digits,
  keyed,
  grid,
  partedGrid,
  yearsDown,
  comments,
  numberedScores,
  gradedColumns,
  sideLadder,
  ticked,
  tickedCells,
  stacked,
  codeLists,
  scores,
  described,
  describedBeside,
  ladder,
  marked,
  flow,
  interleaved,
  stars,
  runOn,
  numberedItems,
  // Names on lines below each other are all that shows it: it says nothing of lists elsewhere.
  gridBelow,
];

/**
 * Finds the tables of grades. What counts is where a grade stands, never its order on the page.
 *
 * @param text The lines of the text.
 * @param layout Their roles.
 * @param vocabulary The wordings of all grades that may stand in a cell, and the names that help to tell where one label
 *   ends and the next begins.
 * @param legends What defines the scales, in order: no table.
 * @returns The tables in order of the text.
 */
export function readTables(
  text: LineTable,
  layout: Layout,
  vocabulary: Pick<Vocabulary, 'levels' | 'areas' | 'services' | 'inspections' | 'columns'>,
  legends: readonly Span[] = [],
): GradeTable[] {
  const { levels, areas } = vocabulary;
  const isGrade = (cell: string) => levels.level(foldGrade(cell)) !== null;
  const isCoded = (cell: string) => typeof levels.level(foldGrade(cell))?.code === 'string';
  const drawn = withoutDecorations(text, isGrade, isCoded);
  const { tables: ofParts, rest } = listedParts(withoutYearsBeside(withoutReasons(drawn)), layout, vocabulary);
  const { tables: assessed, rest: plain } = assessedTables(rest, layout, levels);
  const earlier: EarlierGrade[] = [];
  const lines = withoutEarlierColumns(withoutTimesInCells(plain, layout, levels, earlier), layout, vocabulary, earlier);
  const keys = readKeys(lines, levels);
  const loneGrades = new LoneGrades(lines, layout, levels, keys);
  const ground = { lines, drawn: text, layout, ...vocabulary, keys, loneGrades };
  let tables: readonly GradeTable[] = [...ofParts, ...assessed].sort((a, b) => a.first - b.first);
  for (const form of FORMS) {
    const offered = form(ground, tables);
    const isDenied = form === flow ? deniedBy(tables) : () => false;
    tables = chosen(
      tables,
      offered.filter((table) => !isDenied(table)),
      areas,
    );
  }
  tables = tables
    // A key may stand within the head of the table that it explains.
    .filter(({ first, rows }) => lastAt(legends, rows[0]?.labelSpans[0]?.start ?? lines.inkStart(first)) < 0)
    .flatMap((table) => endedByLegend(lines, withAreasOfItems(table, areas), legends));
  if (lines === plain) return [...tables];
  const beside = new Map<number, (readonly Span[])[]>();
  for (const { beside: at, pieces } of earlier) beside.set(at, [...(beside.get(at) ?? []), pieces]);
  return tables.map((table) => withEarlierColumn(plain, lines, table, beside));
}

/**
 * Of tables that claim the same lines, those of the form that shows more rows. A list that nothing but its words shows
 * counts only where no other list was found elsewhere: a report has one list, and a further one is of an earlier
 * inspection, or of somebody else.
 *
 * @param found Tables of the forms before, no two of which claim a line.
 */
function chosen(
  found: readonly GradeTable[],
  offered: readonly GradeTable[],
  areas: AreaLexicon,
): readonly GradeTable[] {
  if (offered.length === 0) return found;
  const at = new Map<number, GradeTable>();
  for (const table of found) for (let line = table.first; line <= table.last; line++) at.set(line, table);
  const hasList = found.some((table) => isList(table, areas));
  const all = new Set(found);
  // Many a table offered may have the same great one for its rival: that is counted once.
  const known = once((table) => knownRows(table, areas));
  const grades = once(gradesOf);
  for (const table of offered) {
    const rivals = new Set<GradeTable>();
    for (let line = table.first; line <= table.last; line++) {
      const rival = at.get(line);
      if (rival) rivals.add(rival);
    }
    if (table.sure === 'names' && hasList && rivals.size === 0) continue;
    const shown = [...rivals].reduce((sum, rival) => sum + known(rival), 0);
    if (rivals.size > 0 && (shown >= table.rows.length || isWithin(gradesOf(table), [...rivals].map(grades)))) continue;
    for (const rival of rivals) all.delete(rival);
    all.add(table);
  }
  return [...all].sort((a, b) => a.first - b.first);
}

/** Works something out of a table when it is first asked for, and keeps it. */
function once<T>(of: (table: GradeTable) => T): (table: GradeTable) => T {
  const kept = new Map<GradeTable, T>();
  return (table) => {
    const value = kept.get(table) ?? of(table);
    kept.set(table, value);
    return value;
  };
}

/** Where the grades of a table begin. */
const gradesOf = ({ rows }: GradeTable): ReadonlySet<number> =>
  new Set(rows.flatMap(({ fragments }) => fragments[0]?.start ?? []));

/** Whether others have all of some grades, and more. */
function isWithin(own: ReadonlySet<number>, others: readonly ReadonlySet<number>[]): boolean {
  const count = others.reduce((sum, { size }) => sum + size, 0);
  return own.size < count && [...own].every((start) => others.some((other) => other.has(start)));
}

/**
 * Says of a table of words alone, which take a grade for that of the name before it, whether one whose grades head the
 * names below them says otherwise of a name.
 */
function deniedBy(shown: readonly GradeTable[]): (words: GradeTable) => boolean {
  const headed = shown.flatMap(({ first, last, rows }) => {
    const below = rows.filter(({ labelSpans, fragments }) => startOf(fragments) < startOf(labelSpans));
    return below.length === 0
      ? []
      : [{ first, last, grades: new Map(below.map(({ name, fragments }) => [name, startOf(fragments)])) }];
  });
  return (words) =>
    headed.some(
      ({ first, last, grades }) =>
        first <= words.last &&
        last >= words.first &&
        words.rows.some(({ name, fragments }) => (grades.get(name) ?? startOf(fragments)) !== startOf(fragments)),
    );
}

const startOf = ([first]: readonly Span[]) => first?.start ?? Infinity;

/** A table with what was left out beside it and below its last line, and the grades among that. */
function withEarlierColumn(
  text: LineTable,
  lines: LineTable,
  table: GradeTable,
  earlier: ReadonlyMap<number, readonly (readonly Span[])[]>,
): GradeTable {
  const isBlanked = (line: number) => lines.isBlank(line) && !text.isBlank(line);
  let { last } = table;
  while (last + 1 < lines.count && isBlanked(last + 1)) last++;
  let saysTime = false;
  for (let line = table.first; line <= last; line++) saysTime ||= lines.ink(line) !== text.ink(line);
  if (!saysTime) return { ...table, last };
  const rows = table.rows.map((row) => {
    const past = row.fragments.flatMap(({ start }) => earlier.get(start) ?? []);
    return past.length > 0 ? { ...row, earlier: past } : row;
  });
  return { ...table, last, saysTime, rows };
}
