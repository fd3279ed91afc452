import { cellsOf } from '../../../text/columns';
import { fold, foldName } from '../../../text/fold';
import { lengthBeforeNote } from '../../../text/note-marks';
import type { Span } from '../../../text/spans';
import { GRADE_LABEL } from '../../../vocabulary/grade-labels';
import { foldGrade, withoutCode } from '../../../vocabulary/levels';
import type { ResolvedPart } from '../../parts/parts';
import type { JudgementContext } from '../context';
import type { Results } from './results';

/** What a line gives again. Indexes are into the line's ink, the end not included. */
export interface RestatedLine {
  readonly from: number;
  readonly to: number;
  /** Where the name before the grade ends; 0 for none. */
  readonly nameEnd: number;
  /** The id of what the line names; null where it names nothing and is about its heading. */
  readonly area: string | null;
  /** The folded name of an item of what the heading names, known by its number: 'statement 1'. */
  readonly item?: string;
  /** The grade, folded; or a digit that its label says to be the grade. */
  readonly grade: string;
  /** Whether a label says that it is one. */
  readonly labelled: boolean;
  /** Whether it stands in a column beside words that are no name. */
  readonly beside: boolean;
  /** Whether it opens the paragraph that says why: 'Good: People were safe and protected from avoidable harm.' */
  readonly opens?: boolean;
}

/** No such line is longer. */
export const LONGEST_LINE = 160;

/** The sentence of a standard that has its grade beside it or below, or the question, has no more lines. */
export const SENTENCE_LINES = 4;

/** What parts a name from its grade. */
const TIES = /\t+| {2,}| [-\u2013\u2014] |: /g;

/** What no name is: words of a sentence, in a column of its own. */
const WORDS = /^[^.:]*[a-z] [a-z]+ [a-z][^:]*$/;
const GAP = 3;

/** What is known by its number within what its heading names. */
const ITEM = /^\p{Lu}\p{Ll}+ \d{1,2}$/u;

/**
 * What a line gives again: a grade alone, behind a label, or behind a name.
 *
 * @param above The line above it, which may be the label.
 */
export function restatedLine(part: ResolvedPart, results: Results, ink: string, above = ''): RestatedLine | null {
  const alone = gradeFrom(ink, 0, results);
  if (alone) {
    return { ...alone, nameEnd: 0, area: null, labelled: alone.labelled || isLabel(above), beside: false };
  }
  const opening = openingGrade(ink, results);
  if (opening) return opening;
  for (const tie of ink.matchAll(TIES)) {
    const grade = gradeFrom(ink, tie.index + tie[0].length, results);
    const area = grade && results.areaOf(part, fold(ink.slice(0, tie.index)).replace(/ (?:is|are)$/, ''));
    if (grade && area !== null) return { ...grade, nameEnd: tie.index, area, beside: false };
    if (grade && ITEM.test(ink.slice(0, tie.index)))
      return { ...grade, nameEnd: tie.index, area: null, beside: false, item: fold(ink.slice(0, tie.index)) };
    if (grade && WORDS.test(ink.slice(0, tie.index)) && tie[0].length >= GAP) {
      return { ...grade, nameEnd: 0, area: null, beside: true };
    }
  }
  return null;
}

/** A grade whose last words stand on the line below: alone, or in a column beside words that are no name. */
export interface WrappedGrade {
  readonly pieces: readonly [Span, Span];
  readonly grade: string;
  readonly beside: boolean;
}

/** What a wrapped grade gives again; its place is that of its pieces. */
export function lineOf({ grade, beside }: WrappedGrade, above: string): RestatedLine {
  return { from: 0, to: 0, nameEnd: 0, area: null, grade, labelled: isLabel(above), beside };
}

/** The grade that begins in the last cell of a line, or as all of it, and ends below. */
export function wrappedGrade(
  { lines }: JudgementContext,
  part: ResolvedPart,
  results: Results,
  line: number,
): WrappedGrade | null {
  if (line + 1 >= lines.count || lines.isBlank(line + 1)) return null;
  const [upper, lower] = [cellsOf(lines, line), cellsOf(lines, line + 1)];
  const [first, second] = [upper.at(-1), lower.at(-1)];
  if (!first || !second || Math.max(upper.length, lower.length) > 2) return null;
  const [opening, rest] = [first, second].map(({ start, end }) => lines.text.slice(start, end));
  const grade = foldGrade(`${opening ?? ''} ${rest ?? ''}`);
  if (!part.levels.opens(foldGrade(opening ?? '')) || !results.ofScales.has(grade)) return null;
  const beside = upper.length > 1;
  const words = lines.text.slice(upper[0]?.start, upper[0]?.end);
  if (beside ? !WORDS.test(words) || Math.abs(first.from - second.from) >= GAP : lower.length > 1) return null;
  return { pieces: [first, second], grade, beside };
}

/**
 * What a line gives again that is about an item of what was graded right before it, which it calls by the number alone.
 *
 * @param theme What was graded before.
 * @returns The same with the area of the item, where the list of results has it; null where it has not.
 */
export function withItem(
  part: ResolvedPart,
  results: Results,
  read: RestatedLine | null,
  theme: string | null,
): RestatedLine | null {
  if (read?.item === undefined) return read;
  const area = theme === null ? null : results.named(part, foldName(`${theme}: ${read.item}`));
  return area === null ? null : { ...read, area };
}

/** Whether a line says that a grade follows, and nothing else: 'Rating'. */
const isLabel = (ink: string): boolean => ink.length <= LONGEST_LABEL && GRADE_LABEL.exec(ink)?.[0] === ink;
const LONGEST_LABEL = 40;

/** The grade that a line is from one place on, and where it stands; null where that is more than a grade. */
function gradeFrom(
  ink: string,
  at: number,
  results: Results,
): Omit<RestatedLine, 'nameEnd' | 'area' | 'beside'> | null {
  const label = GRADE_LABEL.exec(ink.slice(at));
  const behind = ink.slice(at + (label?.[0].length ?? 0));
  const grade = gradeIn(behind, label !== null, results);
  const opening = OPENING.exec(behind)?.[0].length ?? 0;
  const closing = behind.length - gradeEnd(behind);
  if (grade === null) return null;
  return { from: ink.length - behind.length + opening, to: ink.length - closing, grade, labelled: label !== null };
}

/** A colon and a sentence behind the first words of a line, which are no more than these. */
const OPENS = /^([^:.,;]{3,24}): \p{Lu}\S* \S/u;

/** Whether a line may open with a grade: only its first words count, however long it is. */
export const mayOpenWithGrade = (ink: string): boolean => OPENS.test(ink);

/** The grade that a paragraph opens with, before a colon and the sentence that says why. */
function openingGrade(ink: string, results: Results): RestatedLine | null {
  const words = OPENS.exec(ink)?.[1];
  const grade = words === undefined ? null : gradeIn(words, false, results);
  if (words === undefined || grade === null) return null;
  return { from: 0, to: words.length, grade, nameEnd: 0, area: null, labelled: true, beside: false, opens: true };
}

/** Marks before a grade, and what may tie it to its name. */
const OPENING = /^[^\p{L}\p{N}]*(?:(?:is|are) )?/iu;

/** What a grade was before, behind it: '(2019: good)'. */
const BEFORE_NOW = /^\((?:19|20)\d\d:[^)]*\)$/;

/** Where a grade ends: what it was before, marks, also those of footnotes, and blanks behind it are none of it. */
function gradeEnd(piece: string): number {
  const open = piece.lastIndexOf('(');
  const isBefore = open > 0 && BEFORE_NOW.test(piece.slice(open).trimEnd());
  const end = inkEnd(piece, isBefore ? open : piece.length, MAY_CLOSE_NOTE);
  return inkEnd(piece, lengthBeforeNote(piece.slice(0, end)), MAY_CLOSE);
}

const MAY_CLOSE = /[\p{L}\p{N})]/u;
const MAY_CLOSE_NOTE = /[\p{L}\p{N})\]\u00b0\u2020\u2021]/u;

function inkEnd(piece: string, from: number, mayClose: RegExp): number {
  let end = from;
  while (end > 0 && !mayClose.test(piece.charAt(end - 1))) end--;
  return end;
}

/** The folded grade that a piece of a line is, its code and marks aside; null where it is none. */
function gradeIn(piece: string, labelled: boolean, results: Results): string | null {
  const grade = foldGrade(piece.slice(0, gradeEnd(piece)).replace(OPENING, ''));
  if (labelled && /^\d$/.test(grade)) return grade;
  for (const each of [grade, withoutCode(grade), grade.replace(/ \(\d+\)$/, '')]) {
    if (results.ofScales.has(each)) return each;
  }
  return null;
}

/**
 * Whether a line's grade stands in a column beside the one sentence below a name, and no other does.
 *
 * @param last The line on which the grade ends.
 */
export function isBesideSentence(
  { lines, layout }: JudgementContext,
  name: number,
  line: number,
  last = line,
): boolean {
  const first = layout.nextText(name + 1);
  if (!/^\p{Lu}/u.test(lines.ink(first))) return false;
  for (let at = first; at < lines.count && at - first < SENTENCE_LINES; at++) {
    const [left = '', ...right] = lines.ink(at).split(/ {3,}|\t/);
    if (((at < line || at > last) && right.length > 0) || left === '') return false;
    if (left.endsWith('.')) return at >= line;
  }
  return false;
}

/** A code that its label says to be one. */
const LABELLED_CODE = /^(?:grade|level|score):? (\d)$/i;

/** Whether another grade stands right above or below a line: then it is the scale that is listed. */
export function isListed({ lines }: JudgementContext, part: ResolvedPart, line: number, grade: string): boolean {
  return [line - 1, line + 1].some((near) => {
    if (near < 0 || near >= lines.count) return false;
    const labelled = LABELLED_CODE.exec(lines.ink(near))?.[1];
    if (labelled !== undefined) return labelled !== grade;
    const words = foldGrade(lines.ink(near));
    const other = part.levels.graded(words);
    // A code may have its words below it, and a grade in a narrow column the rest of its own.
    if (other !== null) return other.code !== grade;
    const isOpening = near > line && near + 1 < lines.count && part.levels.opens(words);
    return isOpening && part.levels.level(`${words} ${foldGrade(lines.ink(near + 1))}`) !== null;
  });
}

/** Whether the text of a page or of a sentence ends with the line before another. */
export function endsText({ lines, layout }: JudgementContext, before: number, line: number): boolean {
  return /[.?!]$/.test(lines.ink(before)) || layout.pageOf(before) < layout.pageOf(line);
}
