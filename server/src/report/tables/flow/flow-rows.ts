import type { AreaLexicon } from '../../../vocabulary/areas';
import { fold, foldName } from '../../../text/fold';
import { foldGrade, isNotJudged, withoutCode, type LevelLexicon } from '../../../vocabulary/levels';
import { codeAt, isDigit } from '../../../text/letters';
import type { Span } from '../../../text/spans';

/** A row while it is read word by word: the words of its label and of its grade, and where they stand. */
export interface FlowRow {
  readonly label: string;
  /** The label with the word that one of it surely is, where that has a slip of the keyboard. */
  readonly meant: string;
  readonly labelSpans: readonly Span[];
  /** Whether the label is the whole name of an area. */
  readonly isNamed: boolean;
  readonly grade: string;
  readonly gradeSpans: readonly Span[];
  /** Whether the grade is a whole one. */
  readonly isGraded: boolean;
  /** Whether a mark stands behind the label: a colon, a dash. */
  readonly isParted: boolean;
}

/** What a word of a row belongs to. */
export type Cell = 'label' | 'grade';

export const EMPTY_ROW: FlowRow = {
  label: '',
  meant: '',
  labelSpans: [],
  isNamed: false,
  grade: '',
  gradeSpans: [],
  isGraded: false,
  isParted: false,
};

/** Neither a name nor a grade has such a mark behind it in a table; a number may. */
const MARK = /\D[.:;]$/;

/** What may stand before a name: the number of its row, an article. */
const BEFORE_NAME = /^(?:[A-Z]|(?:[A-Z] )?\d{1,2}(?:\.\d{1,2})?\.?)?(?:^| |$)(?:the|our)?$/i;

/** The digit of a footnote, set apart from the word that it belongs to. */
const NOTE = /^\d{1,2}$/;

/** A number at the end, and one that is the code of a grade. */
const ENDS_IN_NUMBER = /\d\W*$/;
const ENDS_IN_CODE = /\bgrade \d\)?$/i;

/** The first words of 'not judged' and of what else may stand in place of a grade, and of 'grade 2 (good)'. */
const OPENS_NOT_JUDGED = /^(?:not(?: yet)?|insufficient(?: evidence(?: to)?)?|inspected(?: but)?(?: not)?)$/;
const OPENS_CODE = /^grade(?: \d(?: \([a-z ]+)?)?$/i;

/** What parts a label from its grade: 'Adoption performance – good'. */
const DASH = /^[-\u2013\u2014]$/;

/** What may end a row whose label a mark parts from its grade. */
const ENDS_ROW = /[.;,]$/;

/** Tells the words of rows apart by the names of areas and the wordings of grades. */
export class FlowRows {
  /** @param isMarked Whether a colon or a dash stands behind every label. */
  constructor(
    private readonly text: string,
    private readonly levels: LevelLexicon,
    private readonly areas: AreaLexicon,
    private readonly isMarked: boolean,
  ) {}

  /**
   * A row with one word more, which may belong to its label or to its grade.
   *
   * @param beside What the word before it on its line belongs to; null for the first one.
   * @returns Null where the word is no part of the row.
   */
  with(row: FlowRow, word: Span, beside: Cell | null): FlowRow | null {
    const printed = this.text.slice(word.start, word.end);
    if (this.isMarked) return this.withMarked(row, word, printed, beside);
    if (MARK.test(printed)) return null;
    const labelled = () => this.withLabel(row, word, printed, beside);
    const graded = () => this.withGrade(row, word, printed, beside);
    return beside === 'grade' ? (graded() ?? labelled()) : (labelled() ?? graded());
  }

  private withMarked(row: FlowRow, word: Span, printed: string, beside: Cell | null): FlowRow | null {
    if (row.isParted) {
      if (!ENDS_ROW.test(printed)) return this.withGrade(row, word, printed, beside);
      const ended = this.withGrade(row, { start: word.start, end: word.end - 1 }, printed.slice(0, -1), beside);
      return ended?.isGraded === true ? ended : null;
    }
    if (row.isNamed && beside === 'label' && DASH.test(printed)) return { ...row, isParted: true };
    if (!printed.endsWith(':')) return MARK.test(printed) ? null : this.withLabel(row, word, printed, beside);
    const named = this.withLabel(row, { start: word.start, end: word.end - 1 }, printed.slice(0, -1), beside);
    return named?.isNamed === true ? { ...named, isParted: true } : null;
  }

  private withLabel(row: FlowRow, word: Span, printed: string, beside: Cell | null): FlowRow | null {
    const label = joined(row.label, printed);
    const meant = this.meantBy(row, printed);
    if (meant !== null) {
      const isNamed = this.areas.named(foldName(meant)) !== null;
      const labelSpans = extended(row.labelSpans, word, beside === 'label');
      const { grade, gradeSpans, isGraded, isParted } = row;
      return { label, meant, labelSpans, isNamed, grade, gradeSpans, isGraded, isParted };
    }
    if (NOTE.test(printed) && beside === 'label' && row.isNamed) return row;
    // Below a whole row the next one opens: 'Older people / Good / People with long-term conditions'.
    if (beside === null && isWhole(row)) return null;
    // A word may stand twice by a slip, but not again and again.
    return row.labelSpans.length <= row.label.split(' ').length && closesWith(row.label, printed)
      ? { ...row, labelSpans: extended(row.labelSpans, word, beside === 'label') }
      : null;
  }

  /** What the label of a row means with one word more; null where that makes no name and none's first words. */
  private meantBy({ label, meant }: FlowRow, printed: string): string | null {
    const exact = joined(meant, printed);
    const name = foldName(exact);
    if (this.areas.named(name) !== null || this.areas.isOpening(name) || BEFORE_NAME.test(exact)) return exact;
    const word = label === meant ? this.areas.continuation(foldName(meant), fold(printed)) : null;
    return word === null ? null : joined(meant, word);
  }

  private withGrade(row: FlowRow, word: Span, printed: string, beside: Cell | null): FlowRow | null {
    const grade = joined(row.grade, printed);
    // A digit belongs to a grade only as its code, which the word 'grade' says.
    if (ENDS_IN_NUMBER.test(grade) && !ENDS_IN_CODE.test(grade)) return null;
    const folded = withoutCode(foldGrade(grade));
    const isGraded = this.levels.level(folded) !== null || isNotJudged(folded);
    const opens = this.levels.opens(folded) || OPENS_NOT_JUDGED.test(folded) || OPENS_CODE.test(grade);
    if (!isGraded && !opens) return null;
    const gradeSpans = extended(row.gradeSpans, word, beside === 'grade');
    const { label, meant, labelSpans, isNamed, isParted } = row;
    return { label, meant, labelSpans, isNamed, grade, gradeSpans, isGraded, isParted };
  }
}

/** Whether a row has the whole name of an area and a whole grade. */
export const isWhole = ({ isNamed, isGraded }: FlowRow): boolean => isNamed && isGraded;

/** Whether a row is whole and another one of its list: of numbered rows all are numbered, and each stands once. */
export function ends(rows: readonly FlowRow[], row: FlowRow): boolean {
  const first = rows[0];
  if (!isWhole(row)) return false;
  // A row right below its like was typed twice; a name that comes again elsewhere opens another list.
  const isAgain = rows.some(
    ({ label, grade }, index) => label === row.label && (grade !== row.grade || index < rows.length - 1),
  );
  return !first || (isNumbered(first) === isNumbered(row) && !isAgain);
}

/** Whether a label has a number before its name; of '16 to 19 study programmes' the number is of the name. */
export const isNumbered = ({ label }: FlowRow): boolean => isDigit(codeAt(label, 0)) && !/^\d+ to \d/.test(label);

const joined = (words: string, word: string) => (words === '' ? word : `${words} ${word}`);

/** Whether the last word of some words is another one, capitals aside. */
function closesWith(words: string, word: string): boolean {
  const before = words.length - word.length;
  if (before < 0 || (before > 0 && words.charAt(before - 1) !== ' ')) return false;
  return words.slice(before).toLowerCase() === word.toLowerCase();
}

/** Pieces of a line with one word more, which joins the last of them where it stands beside it. */
function extended(spans: readonly Span[], word: Span, joins: boolean): Span[] {
  const last = joins ? spans.at(-1) : undefined;
  return last ? [...spans.slice(0, -1), { start: last.start, end: word.end }] : [...spans, word];
}
