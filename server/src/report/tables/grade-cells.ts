import { cellsOf, codeColumn, columnBefore, inkBefore } from '../../text/columns';
import { isSpace } from '../../text/letters';
import { type Layout } from '../layout/page';
import { LineRole } from '../layout/page';
import {
  foldGrade,
  isNotJudged,
  withoutCode,
  withoutDegree,
  withoutFootnote,
  type LevelLexicon,
} from '../../vocabulary/levels';
import type { LineTable } from '../../text/lines';
import type { Span } from '../../text/spans';

/** A grade that stands in a column of its own. Lines are 0-based, the last one included. */
export interface GradeCell {
  readonly first: number;
  readonly last: number;
  /** Column of the first piece, in characters from the line's start. */
  readonly column: number;
  readonly fragments: readonly Span[];
  readonly printed: string;
  /** The digit in a column of its own behind the label; null where there is none. */
  readonly code: Span | null;
  /** Whether another grade stands in the column before it, so that nothing tells which of them is awarded. */
  readonly isRivalled: boolean;
}

/** A text indented this far stands in a column, not at the start of a line. */
const FAR_RIGHT = 30;

/** No grade in a cell is longer. */
const LONGEST_CELL = 76;

/** A row stands within so many lines of text of its head, or of the row before, and its grade within so many columns of its own. */
const HEAD_REACH = 8;
const HEAD_SHIFT = 6;

/** The code of a grade that stands below its label. */
const CODE_BELOW = /^(?:contributory )?grade(?: \d)?$/;
const CODE_FOLLOWS = /: contributory$/i;

/** The pieces of a grade stand so near below each other, in characters. */
const SHIFT = 4;

/** Where a line breaks within a word. */
const TORN = /[a-z]-$/;

/** Pieces that a blank joins, with the words whole that a hyphen had parted. */
const withoutHyphens = (joined: string) => joined.replace(/(?<=[a-z])- (?=[a-z])/g, '');

/** Stairs have steps so wide. */
const RUNG = 3;

interface Head {
  readonly line: number;
  readonly column: number;
}

interface Piece extends Span {
  readonly code: Span | null;
  readonly line: number;
  readonly column: number;
  readonly folded: string;
  /** Whether the piece is a grade, or the first words of one. */
  readonly opens: boolean;
  /** Whether another grade stands in the column before it. */
  readonly isRivalled: boolean;
}

/** Reads the grades that are set in place by spaces. */
export class GradeCells {
  constructor(
    private readonly lines: LineTable,
    private readonly layout: Layout,
    private readonly levels: LevelLexicon,
  ) {}

  /** The cells in order of the text; a grade wrapped over lines is one cell. */
  read(): GradeCell[] {
    const cells: GradeCell[] = [];
    let open: Piece[] = [];
    const close = () => {
      const cell = this.cell(open);
      if (cell) cells.push(cell);
      open = [];
    };
    const { lines, levels } = this;
    let head: Head | null = null;
    // Below a head every line is looked at, elsewhere those that have a column.
    let reach = -1;
    const following = (line: number) => (line <= reach ? line : lines.nextInColumns(line));
    for (let line = following(0); line < lines.count; line = following(line + 1)) {
      // A page may end between two rows.
      if (line <= reach && this.layout.role(line) !== LineRole.text) {
        reach++;
        continue;
      }
      const code = codeColumn(lines, line);
      const end = code ? inkBefore(lines, line, code.start) : lines.inkEnd(line);
      const ink = lines.ink(line);
      const goesOn = CODE_FOLLOWS.test(ink) || (open.length > 0 && CODE_BELOW.test(foldGrade(ink)));
      if ((!goesOn && !levels.mayEnd(lines.text, end) && !TORN.test(ink)) || lines.isBlank(line)) continue;
      const inColumns = lines.hasColumns(line) || lines.indent(line) >= FAR_RIGHT;
      if (inColumns) head = this.head(line) ?? head;
      else if (line > reach) continue;
      if (head) reach = Math.max(reach, head.line + HEAD_REACH);
      const column = inColumns ? this.lastColumn(line, code) : this.below(line, head);
      const piece = this.piece(line, column, end, code, open.at(-1));
      if (!piece) continue;
      if (head && Math.abs(piece.column - head.column) <= HEAD_SHIFT) reach = Math.max(reach, line + HEAD_REACH);
      if (open.length > 0 && !this.extends(open, piece)) close();
      if (open.length > 0 || piece.opens) open.push(piece);
    }
    close();
    return cells;
  }

  /** A head row whose last column is named for grades. */
  private head(line: number): Head | null {
    if (this.lines.length(line) > 90 || this.layout.role(line) !== LineRole.text) return null;
    const start = this.lastColumn(line, null);
    if (start < 0 || !/\bgrade$/i.test(this.lines.text.slice(start, this.lines.inkEnd(line)))) return null;
    return { line, column: start - this.lines.start(line) };
  }

  /** Where a label leaves a grade no more than a blank or two: the word with a capital that stands below the head. */
  private below(line: number, head: Head | null): number {
    if (!head) return -1;
    const { lines } = this;
    const start = lines.start(line);
    const narrow = lines.lastColumn(line);
    if (narrow >= 0 && Math.abs(narrow - start - head.column) <= HEAD_SHIFT) return narrow;
    if (line > head.line + HEAD_REACH) return -1;
    const last = Math.min(head.column + HEAD_SHIFT, lines.inkEnd(line) - start);
    for (let column = Math.max(1, head.column - HEAD_SHIFT); column <= last; column++) {
      const at = start + column;
      if (!isSpace(lines.text.charCodeAt(at - 1)) || !/[A-Z]/.test(lines.text.charAt(at))) continue;
      // Behind a full stop a sentence begins.
      if (/[.!?]/.test(lines.text.charAt(at - 2))) continue;
      if (this.opens(foldGrade(lines.text.slice(at, lines.inkEnd(line))))) return at;
    }
    return -1;
  }

  private piece(line: number, start: number, end: number, code: Span | null, before?: Piece): Piece | null {
    const { lines } = this;
    if (this.layout.role(line) !== LineRole.text || lines.hasTab(line)) return null;
    if (start < 0 || end - start > LONGEST_CELL) return null;
    const folded = foldGrade(lines.text.slice(start, end));
    const torn = () => TORN.test(folded) && this.opens(this.mended(folded, line, start - lines.start(line)));
    const opens = this.opens(folded) || torn();
    const isRest = before?.line === line - 1 && TORN.test(before.folded);
    if (!opens && !isRest && !this.levels.continues(folded) && !CODE_BELOW.test(folded)) return null;
    const isRivalled = this.hasGradeBefore(line, start);
    return { line, start, end, code, column: start - lines.start(line), folded, opens, isRivalled };
  }

  /** A folded piece that a hyphen ends, with the rest of its last word from the line below. */
  private mended(folded: string, line: number, column: number): string {
    const { lines } = this;
    if (line + 1 >= lines.count || lines.isBlank(line + 1)) return folded;
    const below = cellsOf(lines, line + 1).find(({ from }) => Math.abs(from - column) <= SHIFT);
    const [rest = ''] = below ? foldGrade(lines.text.slice(below.start, below.end)).split(' ', 1) : [];
    return folded.slice(0, -1) + rest;
  }

  /** Whether a column before an offset of a line holds a grade: then the label is that of the first of them, or of neither. */
  private hasGradeBefore(line: number, offset: number): boolean {
    const { lines } = this;
    const cells = cellsOf(lines, line).filter(({ end }) => end <= offset);
    const columns = lines.indent(line) >= FAR_RIGHT ? cells : cells.slice(1);
    // A digit by itself is the code of the grade behind it.
    return columns.some(({ start, end }) => end - start > 1 && this.opens(foldGrade(lines.text.slice(start, end))));
  }

  /** Offset of the text behind the last gap, that before a code aside, or of far-indented ink; -1 where there is neither. */
  private lastColumn(line: number, code: Span | null): number {
    const { lines } = this;
    const column = code ? columnBefore(lines, line, inkBefore(lines, line, code.start)) : lines.lastColumn(line);
    return column < 0 && lines.indent(line) >= FAR_RIGHT ? lines.inkStart(line) : column;
  }

  private opens(folded: string): boolean {
    return this.levels.opens(withoutDegree(withoutCode(folded))) || isNotJudged(folded);
  }

  private extends(open: readonly Piece[], piece: Piece): boolean {
    const previous = open.at(-1);
    const first = open[0];
    if (!previous || !first || Math.abs(first.column - piece.column) > SHIFT) return false;
    for (let line = previous.line + 1; line < piece.line; line++) {
      if (this.lines.isBlank(line)) return false;
    }
    if (piece.line - previous.line > 2) return false;
    const joined = withoutHyphens([...open.map((part) => part.folded), piece.folded].join(' '));
    if (TORN.test(joined) && this.levels.opens(this.mended(joined, piece.line, first.column))) return true;
    return this.levels.opens(CODE_BELOW.test(piece.folded) ? withoutCode(joined) : joined);
  }

  /** Whether a piece goes on with a grade whose first words stand above it in a column that is not the last. */
  private isEndOfAnother({ line, column, folded }: Piece): boolean {
    if (line === 0 || this.lines.isBlank(line - 1)) return false;
    return cellsOf(this.lines, line - 1).some(({ start, end, from }) => {
      if (Math.abs(from - column) > 2 || end === this.lines.inkEnd(line - 1)) return false;
      return this.levels.opens(`${foldGrade(this.lines.text.slice(start, end))} ${folded}`);
    });
  }

  /**
   * Whether a grade and another one stand by themselves on lines one below the other, in different columns: heads of the
   * columns of ticks, set like stairs.
   */
  private isRung({ line, column, start }: Piece, beside: number): boolean {
    const { lines } = this;
    if (beside < 0 || beside >= lines.count || lines.inkStart(line) !== start || lines.isBlank(beside)) return false;
    const other = lines.inkStart(beside);
    if (lines.indent(beside) < FAR_RIGHT || Math.abs(other - lines.start(beside) - column) < RUNG) return false;
    return this.levels.level(foldGrade(lines.ink(beside))) !== null;
  }

  private cell(pieces: readonly Piece[]): GradeCell | null {
    const first = pieces[0];
    const last = pieces.at(-1);
    if (!first || !last) return null;
    const folded = withoutHyphens(pieces.map((piece) => piece.folded).join(' '));
    if (!this.levels.level(withoutDegree(withoutCode(folded))) && !isNotJudged(folded)) return null;
    if (this.isEndOfAnother(first) || this.isRung(first, first.line - 1) || this.isRung(first, last.line + 1))
      return null;
    const { text } = this.lines;
    const fragments = pieces.map(({ start, end }) => ({
      start,
      end: start + withoutFootnote(text.slice(start, end)).length,
    }));
    return {
      code: pieces.length === 1 ? first.code : null,
      first: first.line,
      last: last.line,
      column: first.column,
      fragments,
      isRivalled: pieces.some((piece) => piece.isRivalled),
      printed: withoutHyphens(fragments.map(({ start, end }) => this.lines.text.slice(start, end)).join(' ')),
    };
  }
}
