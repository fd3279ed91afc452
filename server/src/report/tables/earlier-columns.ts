import { cellsOf, type Cell, nextParted } from '../../text/columns';
import { type Layout, LineRole } from '../layout/page';
import { isDigit } from '../../text/letters';
import { fold } from '../../text/fold';
import { foldGrade, isNotJudged, withoutCode, withoutDegree, type LevelLexicon } from '../../vocabulary/levels';
import { FAR_RIGHT, type LineTable } from '../../text/lines';
import { blanked } from './blanked';
import type { Span } from '../../text/spans';
import type { EarlierGrade } from './table';
import {
  areOfHead,
  EARLIER,
  endsOwnView,
  isOfAnotherTime,
  isOwnView,
  opensOwnView,
  LONGEST_CELL,
  PRESENT,
  wordsIn,
  yearOf,
} from './grids/time-heads';
import type { Vocabulary } from '../../vocabulary/vocabulary';

/** A column of a head, the lines of its name joined. */
interface Column {
  from: number;
  to: number;
  readonly words: string[];
  /** The latest year that its name gives; 0 for none. */
  year: number;
}

/** What shows that a line is a head with a column of another time: a cheap look. */
const MAY_HEAD = /\b(?:previous|last|earlier|prior|former|self|(?:19|20)\d\d)\b/i;

/** No head is longer; so many lines belong to one. */
const LONGEST_HEAD = 140;
const HEAD_LINES = 3;

/** So many lines of text without a grade end the rows below a head. */
const ROW_REACH = 8;

/** A cell stands no further from its column's head, in characters: one of them may be centred. */
const SHIFT = 20;

/** A label may reach so far below the heads of grades. */
const OVERHANG = 14;

/**
 * Comparing tables print the grades of an earlier inspection beside the present ones: 'Grade', 'Previous grade'; '2019',
 * '2023'. The readers of tables must never take them for the awarded ones.
 *
 * @param lines The lines of the text.
 * @param earlier Takes the grades in such columns.
 * @returns The lines with blanks in place of such columns, every offset the same; the same lines where there is none.
 */
export function withoutEarlierColumns(
  lines: LineTable,
  layout: Layout,
  { levels, inspections }: Pick<Vocabulary, 'levels' | 'inspections'>,
  earlier: EarlierGrade[],
): LineTable {
  const spans: Span[] = [];
  for (let line = nextParted(lines, 0); line < lines.count; line = nextParted(lines, line + 1)) {
    if (layout.role(line) !== LineRole.text || !isHead(lines, levels, line, inspections)) continue;
    if (isBelowGrades(lines, levels, line)) continue;
    line = new ComparingTable(lines, layout, levels, inspections, line).read(spans, earlier);
  }
  return blanked(
    lines,
    spans.sort((a, b) => a.start - b.start),
  );
}

/** Whether a line names a column of another time, beside another one or far to the right. */
function isHead(lines: LineTable, levels: LevelLexicon, line: number, inspections: ReadonlySet<string>): boolean {
  if (lines.length(line) > LONGEST_HEAD || !MAY_HEAD.test(lines.ink(line))) return false;
  const cells = cellsOf(lines, line);
  const isShort = cells.every(({ start, end }) => end - start <= LONGEST_CELL);
  if (!isShort || (cells.length < 2 && !isRight(cells))) return false;
  const words = cells.map((cell) => wordsOf(lines, cell));
  const times = words.filter((each) => isOfAnotherTime(each, inspections));
  if (times.length === 0) return words.some((each) => isOwnView(each) || opensOwnView(each));
  return !(times.every(areYears) && givesGrade(lines, levels, cells));
}

/** Whether a row gives a grade in a cell behind its first: a year beside it says when that was awarded, and names no column. */
const givesGrade = ({ text }: LineTable, levels: LevelLexicon, cells: readonly Cell[]): boolean =>
  cells.some(({ start, end }, index) => index > 0 && levels.level(foldGrade(text.slice(start, end))) !== null);

const areYears = (words: readonly string[]): boolean => words.every((word) => /^\d/.test(word));

/** So many lines of one row may stand above the days on which its grades were awarded. */
const ROW_LINES = 3;

/** Whether a row of grades stands right above a line: days there say when each of them was awarded. */
function isBelowGrades(lines: LineTable, levels: LevelLexicon, line: number): boolean {
  // What names this inspection as well is the head of further rows.
  if (cellsOf(lines, line).some((cell) => PRESENT.has(wordsOf(lines, cell)[0] ?? ''))) return false;
  for (let above = line - 1; above >= 0 && line - above <= ROW_LINES && !lines.isBlank(above); above--) {
    const grades = cellsOf(lines, above).filter(({ start, end }) => {
      const folded = end - start <= LONGEST_CELL ? foldGrade(lines.text.slice(start, end)) : '';
      return levels.level(folded) !== null || levels.continues(folded);
    });
    if (grades.length > 1) return true;
  }
  return false;
}

const isRight = ([cell]: readonly Cell[]) => (cell?.from ?? 0) >= FAR_RIGHT;

const wordsOf = ({ text }: LineTable, { start, end }: Span) => wordsIn(text.slice(start, end));

const NO_VALUE = 'n/a';

/** A count or a share: a table that opens with so many of them under its years is one of figures, not of grades. */
const FIGURE = /^\d{2,7}(?:[.,]\d{1,3})?%?$/;
const MOST_FIGURES = 3;

/** A rule that is drawn between the head and the rows. */
const RULE = /^[-_=\u2500\u2501]{8,}$/;

/** A cell below a head, or of the head itself, and the column that it stands in. */
interface Placed extends Span {
  readonly column: Column;
  readonly isGrade: boolean;
}

/** A table whose head names a column of another time. */
class ComparingTable {
  private readonly columns: Column[] = [];
  /** The first and the last line of the head. */
  private first: number;
  private last: number;

  constructor(
    private readonly lines: LineTable,
    private readonly layout: Layout,
    private readonly levels: LevelLexicon,
    private readonly inspections: ReadonlySet<string>,
    line: number,
  ) {
    this.first = line;
    this.last = line;
    while (line - this.first < HEAD_LINES && this.isMoreHead(this.first - 1)) this.first--;
    while (this.last - line < HEAD_LINES && this.isMoreHead(this.last + 1)) this.last++;
    for (let at = this.first; at <= this.last; at++) for (const cell of cellsOf(this.lines, at)) this.name(cell);
  }

  /** Adds the cells of earlier grades and their head, and those grades, and gives the last line of the head. */
  read(spans: Span[], earlier: EarlierGrade[]): number {
    const named = this.columns.some(({ words: [word = ''] }) => PRESENT.has(word));
    const newest = named ? Infinity : Math.max(...this.columns.map(({ year }) => year));
    const isEarlier = ({ words, year }: Column) =>
      words.some((word) => EARLIER.has(word)) || (year > 0 && year < newest && !PRESENT.has(words[0] ?? ''));
    const isLeftOut = (column: Column) => isEarlier(column) || isOwnView(column.words);
    if (!this.columns.some(isLeftOut)) return this.last;
    const cells = this.readCells();
    const graded = new Set(cells.flatMap(({ column, isGrade }) => (isGrade ? [column] : [])));
    const present = [...graded].filter((column) => !isLeftOut(column));
    // Where nothing stands beside them, the table is one of earlier results alone.
    if (present.length === 0) return this.last;
    const right = Math.max(...present.map(({ from }) => from));
    for (const { column, start, end } of cells) {
      // A remark behind the grades hides that they stand in a column.
      const isRemark = present.length === 1 && !graded.has(column) && column.from > right;
      if (isRemark || (graded.has(column) && isLeftOut(column))) spans.push({ start, end });
    }
    const kept = new Set(cells.filter(({ column }) => present.includes(column)).map(this.lineOf));
    const left = cells.filter((cell) => cell.isGrade && isLeftOut(cell.column) && !kept.has(this.lineOf(cell)));
    // Beside a lone earlier grade the one that a label has swallowed may be of either time.
    for (const cell of left) {
      const [label] = cellsOf(this.lines, this.lineOf(cell));
      if (label && label.end < cell.start && this.endsInGrade(label))
        spans.push({ start: label.start, end: label.end });
    }
    const [only, ...others] = present;
    if (!only || others.length > 0) return this.last;
    // Beside more than one present grade nothing tells what an earlier one is of.
    const beside = new Map(cells.flatMap((cell) => (cell.column === only ? [[this.lineOf(cell), cell.start]] : [])));
    for (const column of graded) if (isEarlier(column)) earlier.push(...this.gradesIn(column, cells, beside));
    return this.last;
  }

  /** The grades of a column, those joined that are wrapped, which stand beside a present grade by its line. */
  private gradesIn(column: Column, cells: readonly Placed[], present: ReadonlyMap<number, number>): EarlierGrade[] {
    const own = cells.filter((cell) => cell.column === column && this.lineOf(cell) > this.last);
    const grades: Placed[][] = [];
    for (const cell of own) {
      const open = grades.at(-1);
      const above = open?.at(-1);
      const isWrapped = above && this.lineOf(cell) - this.lineOf(above) <= 1 && this.isLevel([...(open ?? []), cell]);
      if (isWrapped) open?.push(cell);
      else grades.push([cell]);
    }
    return grades.flatMap((pieces) => {
      const [beside] = pieces.flatMap((piece) => present.get(this.lineOf(piece)) ?? []);
      return beside === undefined ? [] : [{ pieces, beside }];
    });
  }

  /** Whether the last words of a cell are a grade, and others stand before them. */
  private endsInGrade({ start, end }: Span): boolean {
    const words = fold(this.lines.text.slice(start, end)).split(' ');
    return words.some((_, index) => index > 0 && this.levels.level(words.slice(index).join(' ')) !== null);
  }

  private readonly lineOf = ({ start }: Span) => this.lines.at(start);

  private isLevel(pieces: readonly Span[]): boolean {
    const printed = pieces.map(({ start, end }) => this.lines.text.slice(start, end)).join(' ');
    return this.levels.level(withoutCode(foldGrade(printed))) !== null;
  }

  /** Whether a line holds nothing but words of a head. */
  private isMoreHead(line: number): boolean {
    if (line < 0 || line >= this.lines.count || this.layout.role(line) !== LineRole.text) return false;
    if (this.lines.length(line) > LONGEST_HEAD) return false;
    const cells = cellsOf(this.lines, line);
    const areOf = (words: readonly string[]) => areOfHead(words, this.inspections) || endsOwnView(words);
    return cells.length > 0 && cells.every((cell) => areOf(wordsOf(this.lines, cell)));
  }

  /** Puts a piece of the head into its column. */
  private name(cell: Cell): void {
    const words = wordsOf(this.lines, cell);
    const year = yearOf(words);
    const column = this.columns.find(({ from, to }) => cell.from <= to && from <= cell.to);
    if (!column) {
      this.columns.push({ from: cell.from, to: cell.to, words, year });
      return;
    }
    column.from = Math.min(column.from, cell.from);
    column.to = Math.max(column.to, cell.to);
    column.words.push(...words);
    column.year = Math.max(column.year, year);
  }

  /** The cells below the head that stand in one of its columns, those of labels aside, and those of the head itself. */
  private readCells(): Placed[] {
    const { lines, layout } = this;
    const found: Placed[] = [];
    const ordered = [...this.columns].sort((a, b) => a.from - b.from);
    // The first one is that of the labels, unless it stands far to the right.
    const heads = ordered.filter(({ from }, index) => index > 0 || from >= FAR_RIGHT);
    const right = Math.min(...heads.filter(({ from }) => from >= FAR_RIGHT).map(({ from }) => from)) + OVERHANG;
    let reach = this.last + ROW_REACH;
    let figures = 0;
    let isGraded = false;
    for (let line = this.first; line < lines.count && line <= reach; line++) {
      if (layout.role(line) !== LineRole.text || RULE.test(lines.ink(line))) {
        reach++;
        continue;
      }
      const runsOn = lines.hasTab(this.first)
        ? !lines.hasTab(line) && !this.endsLabel(line)
        : lines.lastColumn(line) < 0 && lines.length(line) > right;
      if (line > this.last && (runsOn || isHead(lines, this.levels, line, this.inspections))) break;
      const cells = cellsOf(lines, line).filter(({ from }, index) => index > 0 || from >= FAR_RIGHT);
      const isRow = line > this.last && cells.length === heads.length && cells.every((cell) => this.isGrade(cell));
      for (const [index, cell] of cells.entries()) {
        // The cells of a full row are in order, wherever a broken label has moved them.
        const column = (isRow ? heads[index] : null) ?? this.columnOf(cell);
        if (!column) continue;
        const isFigure = FIGURE.test(lines.text.slice(cell.start, cell.end));
        const isGrade = line > this.last && !isFigure && this.isGrade(cell);
        if (isGrade) {
          reach = line + ROW_REACH;
          isGraded = true;
        } else if (isFigure && !isGraded && line > this.last && ++figures > MOST_FIGURES) return [];
        found.push({ start: cell.start, end: cell.end, column, isGrade });
      }
    }
    return found;
  }

  /** Whether a line may be the rest of the label of the row right above it. */
  private endsLabel(line: number): boolean {
    return this.lines.hasTab(line - 1) && this.lines.length(line) <= LONGEST_CELL;
  }

  private columnOf(cell: Cell): Column | null {
    const distance = ({ from, to }: Column) =>
      Math.min(Math.abs(from - cell.from), Math.abs(from + to - cell.from - cell.to) / 2);
    const [first, ...others] = this.columns;
    if (!first) return null;
    const nearest = others.reduce((best, column) => (distance(column) < distance(best) ? column : best), first);
    return distance(nearest) <= SHIFT ? nearest : null;
  }

  private isGrade({ start, end }: Span): boolean {
    const { text } = this.lines;
    if (end - start === 1) return isDigit(text.charCodeAt(start));
    const folded = withoutDegree(withoutCode(foldGrade(text.slice(start, end))));
    // The first words of a grade may be a remark: 'improved'.
    // What has no value in a year of many is no grade.
    const isNone = isNotJudged(folded) && folded !== NO_VALUE;
    return this.levels.level(folded) !== null || this.levels.continues(folded) || isNone;
  }
}
