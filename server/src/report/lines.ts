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
  /** The line that holds an offset; the last line for offsets past the end. */
  at(offset: number): number;
}

const TAB = 9;
const LF = 10;
const FF = 12;
const CR = 13;
const SPACE = 32;
const NO_BREAK_SPACE = 0xa0;

/** Spaces within a line from which on they are a gap between two columns. */
const GAP = 3;

const HAS_TAB = 1;
const HAS_GAP = 2;
const STARTS_PAGE = 4;

/**
 * The line table of one text, made by one scan. Besides where lines start and end it knows where their ink starts
 * and ends, whether columns part them, and which of them open a page: what every later stage asks first.
 */
export class LineTable implements Lines {
  readonly count: number;
  /** Right edge of the running text: the column that nine lines in ten do not pass. */
  readonly measure: number;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #inkStarts: Int32Array;
  readonly #inkEnds: Int32Array;
  readonly #flags: Uint8Array;

  /** @param text Any text. */
  constructor(readonly text: string) {
    const scanned = scan(text);
    this.count = scanned.count;
    this.#starts = scanned.starts;
    this.#ends = scanned.ends;
    this.#inkStarts = scanned.inkStarts;
    this.#inkEnds = scanned.inkEnds;
    this.#flags = scanned.flags;
    this.measure = this.#measure();
  }

  start(line: number): number {
    return this.#starts[line] ?? 0;
  }

  end(line: number): number {
    return this.#ends[line] ?? this.text.length;
  }

  at(offset: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Offset of the first character of the line that is not blank; the line's end where there is none. */
  inkStart(line: number): number {
    return this.#inkStarts[line] ?? this.text.length;
  }

  /** Offset just after the last character of the line that is not blank. */
  inkEnd(line: number): number {
    return this.#inkEnds[line] ?? this.text.length;
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
    return ((this.#flags[line] ?? 0) & HAS_TAB) !== 0;
  }

  /** Whether the line is parted into columns by a tab or a run of spaces. */
  hasColumns(line: number): boolean {
    return ((this.#flags[line] ?? 0) & (HAS_TAB | HAS_GAP)) !== 0;
  }

  /** Whether the line opens a page: a form feed stands before its ink. */
  startsPage(line: number): boolean {
    return ((this.#flags[line] ?? 0) & STARTS_PAGE) !== 0;
  }

  /** The line's ink. */
  ink(line: number): string {
    return this.text.slice(this.inkStart(line), this.inkEnd(line));
  }

  #measure(): number {
    const histogram = new Uint32Array(256);
    let counted = 0;
    for (let line = 0; line < this.count; line++) {
      if (this.isBlank(line) || this.hasColumns(line)) continue;
      const edge = this.inkEnd(line) - this.start(line);
      histogram[Math.min(edge, 255)]!++;
      counted++;
    }
    let beyond = counted / 10;
    for (let edge = 255; edge > 0; edge--) {
      beyond -= histogram[edge]!;
      if (beyond < 0) return edge;
    }
    return 0;
  }
}

function scan(text: string) {
  const length = text.length;
  let capacity = (length >> 5) + 16;
  let starts = new Int32Array(capacity);
  let ends = new Int32Array(capacity);
  let inkStarts = new Int32Array(capacity);
  let inkEnds = new Int32Array(capacity);
  let flags = new Uint8Array(capacity);
  const grow = <T extends Int32Array | Uint8Array>(old: T, next: T): T => {
    next.set(old);
    return next;
  };
  let count = 0;
  let start = 0;
  let inkStart = -1;
  let inkEnd = 0;
  let spaces = 0;
  let flag = 0;
  for (let i = 0; i <= length; i++) {
    const c = i < length ? text.charCodeAt(i) : LF;
    if (c > CR && c !== SPACE && c !== NO_BREAK_SPACE) {
      if (inkStart < 0) inkStart = i;
      else if (spaces >= GAP) flag |= HAS_GAP;
      spaces = 0;
      inkEnd = i + 1;
    } else if (c === LF || c === CR) {
      if (count === capacity) {
        capacity *= 2;
        starts = grow(starts, new Int32Array(capacity));
        ends = grow(ends, new Int32Array(capacity));
        inkStarts = grow(inkStarts, new Int32Array(capacity));
        inkEnds = grow(inkEnds, new Int32Array(capacity));
        flags = grow(flags, new Uint8Array(capacity));
      }
      starts[count] = start;
      ends[count] = i;
      inkStarts[count] = inkStart < 0 ? i : inkStart;
      inkEnds[count] = inkStart < 0 ? i : inkEnd;
      flags[count] = flag;
      count++;
      if (c === CR && text.charCodeAt(i + 1) === LF) i++;
      start = i + 1;
      inkStart = -1;
      spaces = 0;
      flag = 0;
    } else if (c === TAB) {
      flag |= HAS_TAB;
    } else if (c === FF && inkStart < 0) {
      flag |= STARTS_PAGE;
    } else {
      spaces++;
    }
  }
  return { count, starts, ends, inkStarts, inkEnds, flags };
}
