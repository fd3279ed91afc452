/**
 * The lines of a text. A line ends at LF, CRLF or CR and nowhere else; a form feed is part of a line.
 * Line numbers and offsets are 0-based; offsets are in UTF-16 code units.
 */
export interface Lines {
  readonly count: number;
  /** Offset of the line's first character. */
  start(line: number): number;
  /** Offset just after the line's last character, its line break excluded. */
  end(line: number): number;
  /** Offset of the first character of the line that is not blank; the line's end where there is none. */
  inkStart(line: number): number;
  /** Offset just after the last character of the line that is not blank. */
  inkEnd(line: number): number;
  isBlank(line: number): boolean;
  /** The line that holds an offset; the last line for offsets past the end. */
  at(offset: number): number;
}

const LF = 10;
const FF = 12;
const CR = 13;
const SPACE = 32;
const NO_BREAK_SPACE = 0xa0;

/** Two blanks or more behind something else. */
const GAPS = /[^\n \u00a0][ \u00a0]{2,}/g;

/** A line that is set in so far stands in a column, although nothing stands before it. */
export const FAR_RIGHT = 20;

/** Blanks within a line from which on they part it into columns. */
const WIDE_GAP = 3;

const HAS_TAB = 1;
const STARTS_PAGE = 2;
const HAS_WIDE_GAP = 4;

/** So few lines tell little of how wide a text is set: it is taken to be at least as wide as most are. */
const FEW_LINES = 60;
const USUAL_MEASURE = 80;

/** Lines looked at to find out how wide the running text is set. */
const MEASURED_LINES = 1000;

/** Lines of a converter that sets a paragraph on a line are not wrapped at any measure. */
export const UNWRAPPED = 160;

/** So many long lines among lines that hardly a blank one parts show that they are not wrapped. */
const SOME_LONG = 2;
const FEW_BLANK = 12;

/** The last column of each line, and for each line the next one that has any. */
interface Columns {
  readonly last: Int32Array;
  readonly next: Int32Array;
}

/**
 * The line table of one text, or of a window on it, made by one scan. Besides where lines start and end it knows where their ink starts
 * and ends, whether columns part them, and which of them open a page: what every later stage asks first.
 */
export class LineTable implements Lines {
  readonly count: number;
  /** Where the window begins; 0 for a whole text. What looks through the text looks from here on. */
  readonly from: number;
  /** Right edge of the running text: the column that nine lines in ten do not pass. */
  readonly measure: number;
  /** Whether any line has a tab. */
  readonly hasTabs: boolean;
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private readonly inkStarts: Int32Array;
  private readonly inkEnds: Int32Array;
  private readonly flags: Uint8Array;
  /** Made when they are first asked for. */
  private columns: Columns | null = null;

  /**
   * @param text Any text; it ends where the window ends.
   * @param starts Where its lines start, in order; where they are given a line may hold blank ones at its end, and what
   *   stands before the first of them belongs to no line.
   */
  constructor(
    readonly text: string,
    starts = lineStarts(text),
  ) {
    this.count = starts.length;
    this.from = starts[0] ?? 0;
    this.starts = starts;
    this.ends = new Int32Array(this.count);
    this.inkStarts = new Int32Array(this.count);
    this.inkEnds = new Int32Array(this.count);
    this.flags = new Uint8Array(this.count);
    for (let line = 0; line < this.count; line++) this.scanLine(line);
    this.hasTabs = this.markTabs();
    this.measure = this.findMeasure();
  }

  /**
   * A window on the lines: a table of some of them, with their offsets as they are. Its own lines count from 0.
   * @param first The first line of the window.
   * @param next The line that the window ends before; the end of the text where it is left out. As a text of its own
   *   would, the window has an empty line behind the line break that it ends with.
   */
  window(first: number, next = this.count): LineTable {
    if (next >= this.count) return new LineTable(this.text, this.starts.slice(first));
    return new LineTable(this.text.slice(0, this.start(next)), this.starts.slice(first, next + 1));
  }

  /** The table of a text whose lines start where those of this one do. */
  saying(text: string): LineTable {
    return new LineTable(text, this.starts);
  }

  /** Gives back the memory of what is made again when it is asked for. */
  forget(): void {
    this.columns = null;
  }

  start(line: number): number {
    return this.starts[line] ?? 0;
  }

  end(line: number): number {
    return this.ends[line] ?? this.text.length;
  }

  at(offset: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Offset of the first character of the line that is not blank; the line's end where there is none. */
  inkStart(line: number): number {
    return this.inkStarts[line] ?? this.text.length;
  }

  /** Offset just after the last character of the line that is not blank. */
  inkEnd(line: number): number {
    return this.inkEnds[line] ?? this.text.length;
  }

  isBlank(line: number): boolean {
    return this.inkStart(line) === this.inkEnd(line);
  }

  /** Characters before the first ink, a form feed not counted. */
  indent(line: number): number {
    const indent = this.inkStart(line) - this.start(line);
    return indent > 0 && this.startsPage(line) ? indent - 1 : indent;
  }

  /** Number of characters of ink, inner spaces included. */
  length(line: number): number {
    return this.inkEnd(line) - this.inkStart(line);
  }

  hasTab(line: number): boolean {
    return ((this.flags[line] ?? 0) & HAS_TAB) !== 0;
  }

  /** Offset of the line's last column: behind the last gap of two blanks or more within its ink; -1 without such a gap. */
  lastColumn(line: number): number {
    this.columns ??= this.findColumns();
    return this.columns.last[line] ?? -1;
  }

  /** The next line at or after this one that has such a gap, or is set in as far as a column; {@link count} for none. */
  nextInColumns(line: number): number {
    this.columns ??= this.findColumns();
    return this.columns.next[line] ?? this.count;
  }

  /** Whether the line is parted into columns by a tab or a run of spaces. */
  hasColumns(line: number): boolean {
    this.columns ??= this.findColumns();
    return ((this.flags[line] ?? 0) & (HAS_TAB | HAS_WIDE_GAP)) !== 0;
  }

  /** Whether the line opens a page: a form feed stands before its ink. */
  startsPage(line: number): boolean {
    return ((this.flags[line] ?? 0) & STARTS_PAGE) !== 0;
  }

  /** The line's ink. */
  ink(line: number): string {
    return this.text.slice(this.inkStart(line), this.inkEnd(line));
  }

  /** Finds where the line and its ink end, and whether a form feed opens it. */
  private scanLine(line: number): void {
    const { text } = this;
    const start = this.starts[line] ?? 0;
    let end = line + 1 < this.count ? (this.starts[line + 1] ?? 0) - 1 : text.length;
    if (line + 1 < this.count && end > start && text.charCodeAt(end - 1) === CR && text.charCodeAt(end) === LF) end--;
    let inkStart = start;
    while (inkStart < end && isBlank(text.charCodeAt(inkStart))) {
      if (text.charCodeAt(inkStart) === FF) this.flags[line] = STARTS_PAGE;
      inkStart++;
    }
    let inkEnd = end;
    while (inkEnd > inkStart && isBlank(text.charCodeAt(inkEnd - 1))) inkEnd--;
    this.ends[line] = endOfLine(text, inkEnd, end);
    this.inkStarts[line] = inkStart === end ? end : inkStart;
    this.inkEnds[line] = inkStart === end ? end : inkEnd;
  }

  private markTabs(): boolean {
    let line = 0;
    let at = this.text.indexOf('\t', this.from);
    if (at < 0) return false;
    while (at >= 0) {
      while (line + 1 < this.count && (this.starts[line + 1] ?? 0) <= at) line++;
      this.flags[line] = (this.flags[line] ?? 0) | HAS_TAB;
      at = this.text.indexOf('\t', line + 1 < this.count ? this.starts[line + 1] : this.text.length);
    }
    return true;
  }

  /** Finds the last gap of each line, and marks the lines that have a wide one: few have any, so that one search is best. */
  private findColumns(): Columns {
    const last = new Int32Array(this.count).fill(-1);
    let line = 0;
    GAPS.lastIndex = this.from;
    while (GAPS.test(this.text)) {
      const column = GAPS.lastIndex;
      while ((this.starts[line + 1] ?? Infinity) <= column) line++;
      // Blanks before and behind the ink are no gap.
      if (column <= this.inkStart(line) || column >= this.inkEnd(line)) continue;
      last[line] = column;
      const blank = this.text.charCodeAt(column - WIDE_GAP);
      if (blank === SPACE || blank === NO_BREAK_SPACE) this.flags[line] = (this.flags[line] ?? 0) | HAS_WIDE_GAP;
    }
    const next = new Int32Array(this.count);
    let below = this.count;
    for (let above = this.count - 1; above >= 0; above--) {
      if (last[above] !== -1 || this.indent(above) >= FAR_RIGHT) below = above;
      next[above] = below;
    }
    return { last, next };
  }

  private findMeasure(): number {
    const histogram = new Uint32Array(256);
    const step = Math.max(1, Math.floor(this.count / MEASURED_LINES));
    let counted = 0;
    let blank = 0;
    for (let line = 0; line < this.count; line += step) {
      if (this.isBlank(line)) {
        blank++;
        continue;
      }
      const edge = Math.min(this.inkEnd(line) - this.start(line), 255);
      histogram[edge] = (histogram[edge] ?? 0) + 1;
      counted++;
    }
    // Where lines are paragraphs, as in what was copied from a web page, most may be short: headings, names and figures.
    let long = 0;
    for (let edge = UNWRAPPED; edge <= 255; edge++) long += histogram[edge] ?? 0;
    if (long >= SOME_LONG && blank < counted / FEW_BLANK) return UNWRAPPED;
    let beyond = counted / 10;
    for (let edge = 255; edge > 0; edge--) {
      beyond -= histogram[edge] ?? 0;
      if (beyond < 0) return counted < FEW_LINES ? Math.max(edge, USUAL_MEASURE) : edge;
    }
    return USUAL_MEASURE;
  }
}

function isBlank(code: number): boolean {
  return code <= SPACE || code === NO_BREAK_SPACE;
}

/** The first line break between two offsets; the second one where there is none. */
function endOfLine(text: string, from: number, to: number): number {
  let end = from;
  while (end < to && text.charCodeAt(end) !== LF && text.charCodeAt(end) !== CR) end++;
  return end;
}

/** Where each line starts. Line feeds alone are found fastest; texts with carriage returns take the longer way. */
function lineStarts(text: string): Int32Array {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  } else {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) starts.push(at + 1);
    }
  }
  return Int32Array.from(starts);
}
