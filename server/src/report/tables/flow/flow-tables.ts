import type { AreaLexicon } from '../../../vocabulary/areas';
import { EMPTY_ROW, FlowRows, isWhole, type Cell, type FlowRow, ends, isNumbered } from './flow-rows';
import { fold, foldName } from '../../../text/fold';
import { type Layout, LineRole } from '../../layout/page';
import { codeAt, isDigit, isLetter } from '../../../text/letters';
import { foldGrade, type LevelLexicon } from '../../../vocabulary/levels';
import type { LineTable } from '../../../text/lines';
import { readMarker } from '../../../text/markers';
import { seenOf, type Span } from '../../../text/spans';
import { gradeRow, type GradeTable } from '../table';

/** The lines of a table stand so near to each other, blank ones between them counted. */
const NEXT_LINE = 6;

/** Fewer rows may be a heading and what stands below it. */
const FEWEST_ROWS = 2;

/** So many lines below the first one of a row its grade ends, blank ones and the grade of an earlier time between them counted. */
const GRADE_REACH = 14;

/** No first line of a grade, and no head of a table, is longer. */
const LONGEST_OPENING = 30;
const LONGEST_HEAD = 80;

/** What marks a table's head row. */
const HEAD = /\b(?:grades?|judge?ments?)\b/;

/**
 * Reads the lists of results whose columns were lost on the way to plain text: labels and grades follow one another,
 * each wrapped as it was, with a blank or a line break between them. Only the words of known names and grades tell them
 * apart, so every word must belong to one of them, and a list ends with the last line of which that is true.
 */
export class FlowTables {
  private readonly rows: FlowRows;

  /** @param isMarked Whether to read those alone in which a colon or a dash stands behind every label, each row a bullet or not. */
  constructor(
    private readonly lines: LineTable,
    private readonly layout: Layout,
    private readonly levels: LevelLexicon,
    private readonly areas: AreaLexicon,
    private readonly isMarked = false,
  ) {
    this.rows = new FlowRows(lines.text, levels, areas, isMarked);
  }

  /**
   * The tables that open on some lines, in order of the text.
   *
   * @param from The first of the lines, 0-based.
   * @param to The line behind the last of them.
   */
  read(from: number, to: number): GradeTable[] {
    const { lines, layout, levels } = this;
    const tables: GradeTable[] = [];
    let graded = -1;
    for (let line = layout.nextText(from); line < to;) {
      // Few lines end in a grade: what stands further above the next one is no row.
      while (graded < line || (graded < lines.count && !levels.mayEndWhole(lines.text, this.endOf(graded)))) {
        graded = layout.nextText(Math.max(graded, line - 1) + 1);
      }
      if (graded - line > GRADE_REACH) line = layout.nextText(graded - GRADE_REACH);
      else {
        const next = this.mayOpen(line) ? this.readFrom(line, tables) : line;
        line = layout.nextText(Math.max(next, line + 1));
      }
    }
    return tables;
  }

  /**
   * Whether some lines may hold a row that was not read from columns: a cheap look.
   *
   * @param isRead Whether a line is of a row that was.
   */
  mayHold(from: number, to: number, isRead: (line: number) => boolean): boolean {
    const { layout } = this;
    for (let line = layout.nextText(from); line < to; line = layout.nextText(line + 1)) {
      if (!isRead(line) && this.mayOpen(line) && this.hasGradeNear(line)) return true;
    }
    return false;
  }

  private hasGradeNear(first: number): boolean {
    const { lines, layout, levels } = this;
    for (let line = first; line < lines.count && line - first <= GRADE_REACH; line = layout.nextText(line + 1)) {
      if (levels.mayEndWhole(lines.text, this.endOf(line))) return true;
    }
    return false;
  }

  /** A cheap look: a row opens with the first word of a name, a number before it passed over; its line ends in a word of a name, be it with a slip, or of a grade. */
  private mayOpen(line: number): boolean {
    const { text } = this.lines;
    const end = this.endOf(line);
    let offset = afterBlanks(text, this.textStart(line), end);
    if (isDigit(codeAt(text, offset))) {
      while (offset < end && !isBlank(codeAt(text, offset))) offset++;
      offset = afterBlanks(text, offset, end);
    }
    if (!this.areas.mayOpen(text, offset)) return false;
    const ends = this.areas.mayEnd(text, offset, end) || this.levels.mayEnd(text, end);
    return ends || (end - offset <= LONGEST_HEAD && this.areas.meant(foldName(text.slice(offset, end))) !== null);
  }

  /** Where a line's last word ends. */
  private endOf(line: number): number {
    const { lines } = this;
    let end = lines.inkEnd(line);
    if (codeAt(lines.text, end - 1) !== BORDER) return end;
    const start = lines.inkStart(line);
    while (end > start && isBlank(codeAt(lines.text, end - 1))) end--;
    return end;
  }

  /** Where the text of a line starts, a bullet that may open its row passed over. */
  private textStart(line: number): number {
    const start = this.lines.inkStart(line);
    const { text } = this.lines;
    // Of '- 2. Adoption performance' the dash is no more than a bullet.
    if (!this.isMarked || isDigit(codeAt(text, start)) || !readMarker(this.lines, line)) return start;
    return afterBlanks(text, start + 1, this.lines.inkEnd(line));
  }

  /** Adds the table that opens on a line, if there is one, and gives the line up to which the text was read. */
  private readFrom(first: number, tables: GradeTable[]): number {
    const above = this.openAbove(first);
    let read = this.rowsFrom(first, above);
    // What looked like the first words of a grade may be the end of the sentence above.
    if (above !== EMPTY_ROW && read.rows.length === 0) read = this.rowsFrom(first, EMPTY_ROW);
    const { rows, left, line } = read;
    if (left && this.mayStandBelow(first, rows, left)) return line;
    if (rows.length >= FEWEST_ROWS && !this.isMixed(rows)) tables.push(this.table(rows));
    return line;
  }

  /** The rows from a line on, what is left of one that is not whole, and the line up to which the text was read. */
  private rowsFrom(first: number, above: FlowRow): { rows: FlowRow[]; left: FlowRow | null; line: number } {
    const { lines, layout } = this;
    const rows: FlowRow[] = [];
    let open: FlowRow | null = above;
    // What is whole at the end of a line stays, whatever the next line is.
    let last = { line: first, count: 0, open };
    let line = first;
    for (; line < lines.count && line - last.line <= NEXT_LINE; line = layout.nextText(line + 1)) {
      open = this.readLine(line, open, rows);
      if (!open) break;
      last = { line, count: rows.length, open };
    }
    rows.length = last.count;
    if (!ends(rows, last.open)) return { rows, left: last.open, line };
    rows.push(last.open);
    return { rows, left: null, line };
  }

  /** Reads the words of a line: the row that is open behind it, or null where a word belongs to no row. */
  private readLine(line: number, before: FlowRow, rows: FlowRow[]): FlowRow | null {
    const { text } = this.lines;
    const end = this.endOf(line);
    // 'Good', and below it '2': of a list without numbers that is the grade's code.
    if (isWhole(before) && !isNumbered(rows[0] ?? before) && CODE.test(this.lines.ink(line))) return before;
    // 'Good use of resources': the first word of an area's name is no grade of the area above.
    if (before.isNamed && before.grade === '' && this.areas.named(foldName(this.lines.ink(line)))) return null;
    let open = before;
    let beside: Cell | null = null;
    const from = before === EMPTY_ROW || isWhole(before) ? this.textStart(line) : this.lines.inkStart(line);
    for (let start = afterBlanks(text, from, end); start < end;) {
      let stop = start;
      while (stop < end && !isBlank(codeAt(text, stop))) stop++;
      const word = seenOf(text, start, stop);
      start = afterBlanks(text, stop, end);
      if (isRule(text, word)) continue;
      // 'Adoption: good: 2': behind a grade and at the end of its line that is the grade's code.
      if (
        (this.isMarked || !isNumbered(rows[0] ?? open)) &&
        beside === 'grade' &&
        start >= end &&
        isWhole(open) &&
        CODE.test(text.slice(word.start, word.end))
      )
        continue;
      let next = this.rows.with(open, word, beside);
      if (!next && ends(rows, open) && !(this.isMarked && beside)) {
        // A name in a column to the right of a grade is that grade's, not the first of the next row.
        if (beside === 'grade' && isApart(text, word)) return null;
        rows.push(open);
        open = EMPTY_ROW;
        next = this.rows.with(open, word, null);
        // Of two grades beside one label nothing tells which is awarded.
        if (beside === 'grade' && next?.grade !== '') return null;
      }
      if (!next) return null;
      beside = next.grade === open.grade ? 'label' : 'grade';
      open = next;
    }
    return open;
  }

  /** A grade that is wrapped around the first label has its first words on the line above. */
  private openAbove(first: number): FlowRow {
    const above = this.isMarked ? null : this.gradeAbove(first);
    const isOpening = above !== null && this.levels.opens(above.folded) && this.levels.level(above.folded) === null;
    return isOpening ? { ...EMPTY_ROW, grade: above.printed, gradeSpans: [above.span] } : EMPTY_ROW;
  }

  /**
   * Whether the labels may stand below their grades, not above them: a grade stands above the first label, none below
   * the last one, and none beside its label.
   */
  private mayStandBelow(first: number, rows: readonly FlowRow[], left: FlowRow): boolean {
    const above = left.isNamed && !this.isMarked ? this.gradeAbove(first) : null;
    if (!above || rows.some((row) => this.isBeside(row))) return false;
    return this.levels.opens(above.folded) || this.levels.continues(above.folded);
  }

  /** Whether some grades stand below their labels and others above: then nothing tells which belong together. */
  private isMixed(rows: readonly FlowRow[]): boolean {
    const { lines } = this;
    const sideOf = ({ labelSpans, gradeSpans }: FlowRow) => {
      const label = lines.at(labelSpans[0]?.start ?? 0);
      const grade = lines.at(gradeSpans[0]?.start ?? 0);
      const labelEnd = lines.at(labelSpans.at(-1)?.start ?? 0);
      return lines.at(gradeSpans.at(-1)?.start ?? 0) < label ? 'above' : grade > labelEnd ? 'below' : 'beside';
    };
    const sides = new Set(rows.map(sideOf));
    return sides.has('above') && sides.has('below');
  }

  /** Whether a line holds pieces of both the label and the grade. */
  private isBeside({ labelSpans, gradeSpans }: FlowRow): boolean {
    const { lines } = this;
    return labelSpans.some((piece) => gradeSpans.some(({ start }) => lines.at(start) === lines.at(piece.start)));
  }

  /** The line of text above a line, where it is as short as a grade. */
  private gradeAbove(line: number): { readonly span: Span; readonly printed: string; readonly folded: string } | null {
    const { lines } = this;
    const above = this.lineAbove(line);
    if (above < 0 || lines.length(above) > LONGEST_OPENING) return null;
    const printed = lines.ink(above);
    return {
      span: { start: lines.inkStart(above), end: lines.inkEnd(above) },
      printed,
      folded: foldGrade(printed),
    };
  }

  /** The line of text above a line; -1 where there is none near. */
  private lineAbove(line: number): number {
    let above = line - 1;
    while (above >= 0 && line - above <= NEXT_LINE && this.layout.role(above) !== LineRole.text) above--;
    return line - above <= NEXT_LINE ? above : -1;
  }

  private table(rows: readonly FlowRow[]): GradeTable {
    const { lines } = this;
    const offsets = rows.flatMap(({ labelSpans, gradeSpans }) => [...labelSpans, ...gradeSpans]);
    const first = lines.at(offsets.reduce((least, { start }) => Math.min(least, start), Infinity));
    const last = lines.at(offsets.reduce((most, { start }) => Math.max(most, start), 0));
    const above = this.lineAbove(first);
    const head = above >= 0 && lines.length(above) <= LONGEST_HEAD ? fold(lines.ink(above)) : '';
    return {
      first,
      last,
      head: HEAD.test(head) ? head : '',
      rows: rows.map(({ label, labelSpans, grade, gradeSpans }) =>
        gradeRow({ label, labelSpans, fragments: gradeSpans, printed: grade }),
      ),
      sure: this.isMarked ? 'names' : 'form',
      saysTime: false,
    };
  }
}

/** The border between the cells of a table that is drawn with characters. */
const BORDER = 124;

/** A blank, a tab, a no-break space, a border. */
const isBlank = (code: number): boolean => code <= 32 || code === 0xa0 || code === BORDER;

/** The offset of the first word at or behind an offset. */
function afterBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(codeAt(text, at))) at++;
  return at;
}

/** Whether blanks set a word apart from the one before it, as columns are. */
const isApart = (text: string, { start }: Span): boolean => text.slice(start - 3, start) === '   ';

/** Whether a word is a piece of a line drawn between rows, or dots that lead from a label to its grade. */
function isRule(text: string, { start, end }: Span): boolean {
  const first = codeAt(text, start);
  return !isLetter(first) && !isDigit(first) && RULE.test(text.slice(start, end));
}

/** A digit that is all of its line. */
const CODE = /^[1-7]$/;

const RULE = /^[-=+:_.\u2026\u00B7]{3,}$/;
