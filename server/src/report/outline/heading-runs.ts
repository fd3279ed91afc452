import { breaksOnPurpose, endsSentence, startsLower } from '../../text/line-ends';
import { fold, foldName, nameOf, tidy } from '../../text/fold';
import { isFigure, isHeadingLike, isHeadingText } from './heading-text';
import { type Layout, LineRole } from '../layout/page';
import { isDigit } from '../../text/letters';
import { type LineTable, UNWRAPPED } from '../../text/lines';
import { withoutNotes } from '../../text/note-marks';
import { Heading, headingOf, HeadingWords } from './heading';

/** A heading has no more lines than this. */
export const MOST_LINES = 4;

/** A line that announces numbered paragraphs stands over them as a heading does. */
const OPENS_LIST = /^[A-Z].{10,90}:$/;

/** A line that breaks off at one of these words goes on in the next one; none of them has more letters than five. */
const OPEN_ENDED =
  /(?:\b(?:a|an|and|are|as|at|by|for|from|in|into|is|its|of|on|or|our|that|the|their|this|to|with)|[,&\u2013-])$/i;
const OPEN_ENDED_REACH = 6;

/** A line that ends within a word, and one that may go on with its rest. */
const PARTED = /[a-z]-$/;
const GOES_ON = /^[a-z]+/;

/** So many words that a line's end parts are looked for in the text. */
const MOST_PARTED = 200;

/** Reads the headings at the head of a run of lines. */
export class RunReader {
  /** Words that a line's end parts, and whether the text has each of them whole elsewhere. */
  private readonly whole = new Map<string, boolean>();

  constructor(
    private readonly lines: LineTable,
    private readonly words: HeadingWords,
  ) {}

  /**
   * Takes headings until running text begins.
   *
   * @param numbered Whether numbered paragraphs follow the run.
   */
  read(run: readonly number[], lastHeading: number, layout: Layout, numbered: boolean): Heading[] {
    const headings: Heading[] = [];
    // Where every line is a paragraph, a heading may stand below any of them.
    const unwrapped = this.lines.measure >= UNWRAPPED;
    let from = 0;
    while (from < run.length) {
      const to = this.end(run, from);
      const heading = to < 0 ? null : this.heading(run, from, to, lastHeading, layout, numbered);
      if (heading) headings.push(heading);
      else if (!unwrapped && !isFigure(this.lines.ink(run[from] ?? 0)) && !this.isFootAbove(run, from)) break;
      from = heading ? to + 1 : from + 1;
    }
    if (headings.length <= MOST_LINES - 1) return headings;
    // Many short lines in a row are an address, a poem or a list, unless most of them are names that are known.
    const named = headings.filter(({ name }) => this.words.isName(name)).length;
    return named * 2 < headings.length ? [] : headings;
  }

  /** The title that lines of the run make. */
  private title(run: readonly number[], from: number, to: number): string {
    let title = this.lines.ink(run[from] ?? 0);
    for (let index = from + 1; index <= to; index++) title = this.continued(title, this.lines.ink(run[index] ?? 0));
    return this.unmarked(tidy(title).replace(FOOT, ''));
  }

  /** A title without the marks of footnotes: digits within it are marks only where they part the words of a grade. */
  private unmarked(title: string): string {
    const bare = withoutNotes(title);
    if (bare === title || this.words.isGradedName(fold(bare))) return bare;
    return withoutNote(title);
  }

  /**
   * A title with its next line. A word that a line's end parts is whole again where the text has it whole elsewhere; else
   * its hyphen is taken for its own ('multi-agency').
   */
  private continued(title: string, next: string): string {
    const rest = PARTED.test(title) ? GOES_ON.exec(next) : null;
    if (rest === null) return `${title} ${next}`;
    const word = title.slice(title.lastIndexOf(' ') + 1, -1) + rest[0];
    return this.isWhole(word) ? title.slice(0, -1) + next : title + next;
  }

  private isWhole(word: string): boolean {
    const known = this.whole.get(word);
    if (known !== undefined || this.whole.size >= MOST_PARTED) return known ?? false;
    const whole = this.lines.text.includes(word, this.lines.from);
    this.whole.set(word, whole);
    return whole;
  }

  /** Whether a line ends in a page number and a name that is known stands below it: a foot that no form feed parts from the next page. */
  private isFootAbove(run: readonly number[], at: number): boolean {
    const { lines, words } = this;
    const line = run[at] ?? 0;
    const next = run[at + 1];
    if (next === undefined || !lines.hasColumns(line)) return false;
    const number = lines.text.slice(Math.max(lines.lastColumn(line), lines.inkStart(line)), lines.inkEnd(line));
    return /^\d{1,3}$/.test(number) && words.isName(foldName(this.title(run, at + 1, at + 1)));
  }

  /** The heading that lines of the run make; null where they are text. */
  private heading(
    run: readonly number[],
    from: number,
    to: number,
    lastHeading: number,
    layout: Layout,
    numbered: boolean,
  ): Heading | null {
    const { lines, words } = this;
    const title = this.title(run, from, to);
    const opensList = numbered && to === run.length - 1 && OPENS_LIST.test(title);
    if (!(opensList || isHeadingLike(title))) return null;
    const heading = headingAt(lines, run[from] ?? 0, run[to] ?? 0, title);
    if (!(opensList || isHeadingText(heading, words))) return null;
    // 'The quality of teaching             is good': a sentence, however far its parts stand apart.
    const isSentence = () => words.isGraded(heading.folded) && words.isGradedName(heading.folded);
    if (isCell(lines, heading) && !isSentence()) return null;
    const isKnown = () => words.isName(heading.name) || words.isGradedName(heading.folded);
    if ((title.includes(LEADER) || isLastCell(lines, layout, heading)) && !isKnown()) return null;
    // Directly below a heading a whole sentence is the first of its text.
    const below = from > 0 || (lastHeading >= 0 && layout.nextText(lastHeading + 1) === run[0]);
    return below && title.endsWith('.') && !words.isName(heading.name) ? null : heading;
  }

  /** Index of the last line of the heading that starts at an index of the run; -1 where running text starts there. */
  private end(run: readonly number[], from: number): number {
    const { lines, words } = this;
    const rest = run.length - from;
    const start = run[from] ?? 0;
    const next = run[from + 1];
    const broken = next === undefined || breaksOnPurpose(lines, start, next);
    // A longer run whose first line is full is a paragraph.
    if (!broken && rest > MOST_LINES) return -1;
    if (words.mayOpenName(lines.inkStart(start))) {
      for (let to = Math.min(from + MOST_LINES, run.length) - 1; to > from; to--) {
        if (!this.mayClose(run[to])) continue;
        const folded = fold(this.title(run, from, to));
        if (words.isName(nameOf(folded)) || words.isGradedName(folded)) return to;
      }
    }
    return broken ? this.wrappedEnd(run, from) : -1;
  }

  /** Whether a name, or a grade behind one, may end with a line. */
  private mayClose(line = 0): boolean {
    return this.words.mayCloseName(this.lines.inkStart(line), this.lines.inkEnd(line));
  }

  private wrappedEnd(run: readonly number[], from: number): number {
    const { lines, words } = this;
    for (let to = from; to - from < MOST_LINES; to++) {
      const line = run[to];
      const next = run[to + 1];
      if (line === undefined || next === undefined) return to;
      if (!breaksOnPurpose(lines, line, next)) return -1;
      const mayBeName = !startsLower(lines, next) && this.mayClose(line);
      const complete = mayBeName && words.isName(foldName(this.title(run, from, to)));
      const graded = endsInColon(lines, line) && words.isGraded(fold(this.title(run, from, to + 1)));
      if (complete || !(graded || wraps(lines, line, next))) return to;
    }
    return -1;
  }
}

const endsInColon = (lines: LineTable, line: number) => lines.text.charCodeAt(lines.inkEnd(line) - 1) === 58;

/** Whether a heading goes on in the next line. */
function wraps(lines: LineTable, line: number, next: number): boolean {
  if (startsLower(lines, next)) return !/^(?:[ivx]{1,4}|[a-z])\)[ \u00A0]/.test(lines.ink(next));
  const text = lines.ink(line);
  if (OPEN_ENDED.test(text.slice(-OPEN_ENDED_REACH))) return true;
  if (text.length <= LONG) return false;
  // What stands within a block opens no paragraph: 'the documents that are listed in Schedule / 2. One of them'.
  if (WRAPPED_NUMBER.test(lines.ink(next))) return true;
  // A name may break between its capitals: 'the Local Safeguarding / Children Board'; a field does not go on in another.
  return (
    !(text.includes(': ') && FIELD.test(lines.ink(next))) &&
    /[a-z][ \u00A0][A-Z][a-z]+$/.test(text) &&
    /^[A-Z][a-z]+/.test(lines.ink(next)) &&
    !endsSentence(lines, line)
  );
}

/** A heading that is longer is wrapped at times. */
const LONG = 45;

const WRAPPED_NUMBER = /^\d{1,3}\. [A-Z]/;

/** 'Number of requirements: 0' */
const FIELD = /^[A-Z][a-z]+(?: [a-z]+){0,4}: /;

/** The foot of a page that a converter joined to the heading below it. */
const FOOT = /^page \d{1,3} of \d{1,3} (?=[A-Z\d])/i;

function headingAt(lines: LineTable, first: number, last: number, title: string): Heading {
  return headingOf({ first, last, start: lines.inkStart(first), end: lines.inkEnd(last) }, title);
}

/** A title without the number of a footnote glued to its end. */
function withoutNote(title: string): string {
  return isDigit(title.charCodeAt(title.length - 1)) ? title.replace(/([a-z)?])\.?\d{1,2}$/, '$1') : title;
}

/** Dots lead from one column to the next: 'Date ........ Gradings'. */
const LEADER = ' ....';

/** 'Section 2       Safety': the gap behind the number makes no row of it. */
const SECTION_NUMBER = /^(?:section|chapter|part|annex|appendix) [a-z\d]{1,2}[:.]?\s+/i;

/** A line with a gap in it is a row; one that starts with a tab is a cell, unless it opens a part. */
function isCell(lines: LineTable, heading: Heading): boolean {
  for (let line = heading.first; line <= heading.last; line++) {
    if (!lines.hasColumns(line)) continue;
    const inner = lines.ink(line).replace(SECTION_NUMBER, '');
    if (inner.includes('\t') || inner.includes('   ')) return true;
  }
  return lines.hasTab(heading.first) && !/^(?:section|part|annex|appendix) /i.test(heading.title);
}

/** The last line of a page below a row in columns: a row whose other cells are empty. Headings have text below them. */
function isLastCell(lines: LineTable, layout: Layout, { first, last }: Heading): boolean {
  let above = first - 1;
  while (above >= 0 && lines.isBlank(above)) above--;
  if (above < 0 || layout.role(above) !== LineRole.text || !lines.hasColumns(above)) return false;
  const next = layout.nextText(last + 1);
  return next === lines.count || layout.pageOf(next) > layout.pageOf(last);
}
