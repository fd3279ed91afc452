import type { Span } from '../../../text/spans';
import { foldName } from '../../../text/fold';
import { codeAt, isLetter, mayBeOneOf } from '../../../text/letters';
import { foldGrade } from '../../../vocabulary/levels';
import type { TableForm, TableGround } from '../form';
import { gradeRow, type GradeRow, type GradeTable } from '../table';

/** A line shorter than this holds no table with what stands around it. */
const SHORTEST = 100;

/** Fewer rows than this may be said in running text. */
const FEWEST = 3;

/** No name and no grade has more words. */
const MOST_WORDS = 24;

/** No grade's telling word stands further behind its first one. */
const MOST_WORDS_OF_GRADE = 8;

/** Stands between two rows: the number of the next one, a bullet, or dashes drawn behind a grade. */
const NUMBER = /^(?:\d{1,2}(?:\.\d{1,2})?\.?|[•\-\u2013\u25aa\u25cf\uf0a7]|[\u2013\u2014]{2,4})$/;

/** Drawn behind a grade. */
const DASHES = /^[\u2013\u2014]{2,4}$/;

/** The code of a grade, beside its label. */
const CODE = /^\d$/;

/** Heads the grades of two inspections, where a table has a column of each. */
const EARLIER = /^(?:previous|last) inspection:?$/i;
const PRESENT = /^(?:this|current) inspection:?$/i;

/** What may stand in place of an earlier grade. */
const NEVER = /^not (?:previously|yet) (?:inspected|judged|graded)$/i;

/** No name of what a report rates of its own has more words. */
const OWN_WORDS = 9;

/** What stands in sentences and in no name. */
const OF_SENTENCES =
  /^(?:a|an|are|as|at|be|been|but|by|each|every|found|given|had|has|have|how|if|inspect\w*|is|it|its|judged?|no|not|our|rat(?:ed?|ings?)|that|their|they|this|was|we|were|what|when|which|who|will|you|your)$/i;

/** A mark behind a word that ends a sentence, or parts two things that are told of. */
const PARTS = '.,;:!?';
const ENDS = '.;:!?';

/** What the name of an inspection opens with that a grade is of. */
const mayOpenTime = mayBeOneOf('plct');

/** A row and the word behind it. */
interface Row {
  readonly row: GradeRow;
  readonly next: number;
}

/**
 * A table whose lines a conversion has put one behind the other, within a long line: the name of an area, its grade, the
 * next name and so on, with nothing in between but the numbers of rows and the codes of grades. Below the rating of the
 * whole the names may be those of the services that the report rates, which no framework knows.
 */
export const runOn: TableForm = (ground) => {
  const { lines, layout } = ground;
  const tables: GradeTable[] = [];
  for (let line = layout.nextText(0); line < lines.count; line = layout.nextText(line + 1)) {
    if (lines.length(line) < SHORTEST || lines.hasColumns(line)) continue;
    if (!ground.levels.mayStandIn(lines.text, lines.inkStart(line), lines.inkEnd(line))) continue;
    const rows = new RunOn(ground, line).rows();
    if (rows.length === 0) continue;
    const sure = rows.every(({ name }) => ground.areas.named(name)) ? 'names' : 'form';
    tables.push({ first: line, last: line, head: '', rows, sure, saysTime: false });
  }
  return tables;
};

/** The words of one long line. */
class RunOn {
  private readonly words: readonly Span[];
  /** Whether each word may be of a grade, told by a cheap look. */
  private readonly mayGrade: readonly boolean[];

  constructor(
    private readonly ground: TableGround,
    line: number,
  ) {
    const { lines, levels } = ground;
    const start = lines.inkStart(line);
    this.words = [...lines.ink(line).matchAll(/\S+/g)].map(({ index, 0: word }) => ({
      start: start + index,
      end: start + index + word.length,
    }));
    this.mayGrade = this.words.map(({ start, end }) => levels.mayStandIn(lines.text, start, end));
  }

  /** The rows of the table in the line; none where there is none, or more than one. */
  rows(): GradeRow[] {
    if (this.mayGrade.filter(Boolean).length < FEWEST) return [];
    const tables: GradeRow[][] = [];
    for (let at = 0; at < this.words.length;) {
      const rows: GradeRow[] = [];
      let next = at;
      let isBelowWhole = false;
      for (let row = this.rowAt(at); row; row = this.rowAt(next) ?? (isBelowWhole ? this.ownRowAt(next) : null)) {
        isBelowWhole ||= this.ground.areas.named(row.row.name)?.kind === 'overall';
        rows.push(row.row);
        next = row.next;
      }
      if (rows.length >= FEWEST && new Set(rows.map(({ name }) => name)).size === rows.length) tables.push(rows);
      at = Math.max(next, at + 1);
    }
    const [table] = tables;
    return tables.length === 1 && table ? table : [];
  }

  private rowAt(first: number): Row | null {
    const { text } = this.ground.lines;
    const isLetters = isLetter(codeAt(text, this.words[first]?.start ?? 0));
    const from = !isLetters && NUMBER.test(this.text(first, first + 1)) ? first + 1 : first;
    const word = this.words[from];
    if (!word || !this.ground.areas.mayOpen(text, word.start)) return null;
    const isName = (end: number): boolean =>
      this.mayResultStandAt(end) && this.ground.areas.named(foldName(this.text(from, end))) !== null;
    const labelEnd = this.longest(from, isName, ':?');
    return labelEnd === from ? null : this.rowOf(from, labelEnd);
  }

  /** Whether a grade, or the name of the inspection that one is of, may begin with a word: a cheap look. */
  private mayResultStandAt(at: number): boolean {
    const grade = this.mayGrade.indexOf(true, at);
    if (grade >= 0 && grade < at + MOST_WORDS_OF_GRADE) return true;
    if (!mayOpenTime(this.ground.lines.text, this.words[at]?.start ?? 0)) return false;
    const name = this.text(at, at + 2);
    return EARLIER.test(name) || PRESENT.test(name);
  }

  /** A row whose name is the report's own: it begins with a capital, as its grade does, and is no part of a sentence. */
  private ownRowAt(from: number): Row | null {
    const start = DASHES.test(this.text(from, from + 1)) ? from + 1 : from;
    // What opens with a grade has lost its name.
    if (this.grade(start) > start) return null;
    for (let end = start; end < Math.min(this.words.length, start + OWN_WORDS); end++) {
      const word = this.text(end, end + 1);
      if (end > start && /^[A-Z]/.test(word) && this.grade(end) > end)
        return this.isOfGrades(start, end) ? null : this.rowOf(start, end);
      if (
        OF_SENTENCES.test(word) ||
        PARTS.includes(word.slice(-1)) ||
        !(end > start ? /^[(a-z&]/i : /^[A-Z]/).test(word)
      )
        return null;
    }
    return null;
  }

  /** Whether words are but the first ones of grades, as in the row of a grid whose cells are wrapped: 'Requires Requires'. */
  private isOfGrades(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (!this.ground.levels.opens(foldGrade(this.text(at, at + 1)))) return false;
    return true;
  }

  private rowOf(from: number, labelEnd: number): Row | null {
    const gradeStart = this.behindNote(this.present(labelEnd));
    const gradeEnd = this.grade(gradeStart);
    if (gradeEnd === gradeStart) return null;
    const next = CODE.test(this.text(gradeEnd, gradeEnd + 1)) ? gradeEnd + 1 : gradeEnd;
    const [label, grade] = [this.span(from, labelEnd), this.span(gradeStart, next)];
    const row = gradeRow({
      label: this.text(from, labelEnd),
      labelSpans: [label],
      fragments: [grade],
      printed: this.text(gradeStart, next),
    });
    return { row, next };
  }

  /** Where a grade begins, behind the number of a note on the label before it. */
  private behindNote(at: number): number {
    return CODE.test(this.text(at, at + 1)) && this.grade(at + 1) > at + 1 ? at + 1 : at;
  }

  /** Where the grade of this inspection begins, behind that of an earlier one and the names of both. */
  private present(at: number): number {
    let next = at;
    if (EARLIER.test(this.text(next, next + 2))) {
      next += 2;
      const end = NEVER.test(this.text(next, next + 3)) ? next + 3 : this.grade(next);
      if (end === next) return at;
      next = CODE.test(this.text(end, end + 1)) ? end + 1 : end;
    }
    return PRESENT.test(this.text(next, next + 2)) ? next + 2 : next;
  }

  /** The word behind the grade that begins with a word; that word where none does. */
  private grade(at: number): number {
    return this.longest(at, (end) => this.ground.levels.level(foldGrade(this.text(at, end))) !== null);
  }

  /**
   * The word behind the longest run of words that is something; the first one where none is.
   *
   * @param isIt Whether the words up to a word, itself not included, are it.
   * @param marks What may end the run: behind a label a colon, or the mark of a question.
   */
  private longest(at: number, isIt: (end: number) => boolean, marks = ''): number {
    let found = at;
    for (let end = at + 1; end <= Math.min(this.words.length, at + MOST_WORDS); end++) {
      const last = this.ground.lines.text.charAt((this.words[end - 1]?.end ?? 0) - 1);
      if ((marks.includes(last) || !PARTS.includes(last)) && isIt(end)) found = end;
      if (ENDS.includes(last)) break;
    }
    return found;
  }

  private span(from: number, to: number): Span {
    return { start: this.words[from]?.start ?? 0, end: this.words[to - 1]?.end ?? 0 };
  }

  private text(from: number, to: number): string {
    const { start, end } = this.span(from, Math.min(to, this.words.length));
    return this.ground.lines.text.slice(start, end);
  }
}
