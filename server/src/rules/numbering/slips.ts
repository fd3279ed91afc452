import * as l10n from '../../l10n';
import { LineRole, type NumberedParagraph, type Report } from '../../report/model';
import { oncePerReport } from '../../report/queries/once';
import { followsSentence } from './between';
import type { NumberBreak } from './breaks';
import { numberAtStart, readNumberMark, type NumberMark } from './marks';
import { lastOf, type Run } from './runs';
import type { Observation } from '../rule';

/** Paragraphs whose number is followed by a stray full stop ('46. . Most'). */
export function doubledMarks(report: Report): Observation[] {
  const { text, lines, paragraphs } = report;
  const found: Observation[] = [];
  for (const { numberSpan } of paragraphs) {
    // Behind the first full stop nearly always the text begins.
    let at = numberSpan.end;
    while (isBlank(text.charCodeAt(at))) at++;
    if (text.charCodeAt(at) !== FULL_STOP) continue;
    const mark = readNumberMark(report, lines.at(numberSpan.start));
    if (mark?.slip?.kind === 'doubled') found.push(observe(mark));
  }
  return found;
}

const FULL_STOP = '.'.charCodeAt(0);

const isBlank = (code: number) => code === 32 || code === 9 || code === 0xa0;

/** So many paragraphs make a list that surely has one more. */
const ESTABLISHED = 3;

/** So many lines away the paragraph before a list's first, or after its last, is looked for. */
const NEAR = 20;

/**
 * A list that starts at 2 may have a 1 whose mark is wrong just before it; and a list that ends, one more after it.
 * @param run A run of paragraphs.
 */
export function misprintedEnds(report: Report, run: Run<NumberedParagraph>): Observation[] {
  if (run.length < ESTABLISHED) return [];
  const { lines } = report;
  const [first] = run;
  const last = lastOf(run);
  const column = first.numberSpan.start - lines.start(lines.at(first.numberSpan.start));
  const look = (from: number, to: number, number: number): NumberMark[] => {
    for (let line = from; line < to; line++) {
      const mark = numberAtStart(report, line) === number ? readNumberMark(report, line) : null;
      if (!mark) continue;
      const stands = mark.start - lines.start(line) === column && report.roles.of(line) === LineRole.text;
      const isOther = mark.slip?.kind === 'missing' && isOfOtherList(report, line, to, number + 1);
      return mark.slip && stands && !isOther && followsSentence(report, line) ? [mark] : [];
    }
    return [];
  };
  const firstLine = lines.at(first.start);
  const lastLine = lines.at(last.end);
  const before = first.number === 2 ? look(Math.max(0, firstLine - NEAR), firstLine, 1) : [];
  const after = look(lastLine + 1, Math.min(lines.count, lastLine + NEAR), last.number + 1);
  return [...before, ...after].map(observe);
}

/** Whether the next number, too, stands at the start of a line without a mark: both are of footnotes then. */
function isOfOtherList(report: Report, line: number, to: number, next: number): boolean {
  for (let below = line + 1; below < to; below++) {
    if (numberAtStart(report, below) === next) return readNumberMark(report, below)?.slip?.kind === 'missing';
  }
  return false;
}

/**
 * Where a number is missing, it may stand at the start of a line nearby and merely lack its mark.
 * @returns What is wrong with the numbers that stand there, nothing where they are set well; null where none of the
 *   missing numbers is found.
 */
export function misprintedNumbers(
  report: Report,
  { before, paragraph, after, kind }: NumberBreak,
): Observation[] | null {
  const end = kind === 'replaced' ? after : paragraph;
  if (!before || !end || end.number <= before.number) return null;
  const marks = marksBetween(report, before, end);
  if (marks.length > 0) return marks.flatMap((mark) => (mark.slip ? [observe(mark)] : []));
  const typed = end.number === before.number + 2 ? misnumbered(report, before, end, kind === 'skipped') : null;
  return typed && [typed];
}

/** Longer numbers are not read as those of paragraphs. */
const LARGEST = 999;

/**
 * Another number in the place of the missing one: with a digit too many ('1388.'), or, where one is surely missing, any
 * number that stands where those of the paragraphs do.
 */
function misnumbered(
  report: Report,
  before: NumberedParagraph,
  end: NumberedParagraph,
  isMissing: boolean,
): Observation | null {
  const columnOf = (at: number) => at - report.lines.start(report.lines.at(at));
  const column = columnOf(end.numberSpan.start);
  const expected = String(before.number + 1);
  const last = report.lines.at(end.start);
  for (let line = report.lines.at(before.start) + 1; line < last; line++) {
    const mark = readNumberMark(report, line);
    if (!mark || mark.slip || !followsSentence(report, line)) continue;
    const typed = mark.number > LARGEST && String(mark.number).startsWith(expected);
    const stands = isMissing && columnOf(mark.start) === column && report.roles.of(line) === LineRole.text;
    if (!typed && !stands) continue;
    const fix = {
      title: l10n.t('Renumber this paragraph to {0}', expected),
      edits: [{ newText: expected, ...mark.digits }],
    };
    return {
      start: mark.start,
      end: mark.end,
      message: l10n.t('This paragraph is numbered {0}, but {1} is due here.', mark.number, expected),
      related: [],
      fixes: [{ preferred: true, safe: true, ...fix }],
    };
  }
  return null;
}

function marksBetween(report: Report, before: NumberedParagraph, end: NumberedParagraph): NumberMark[] {
  const found: NumberMark[] = [];
  const { roles } = report;
  const last = report.lines.at(end.start);
  let number = before.number;
  for (let line = report.lines.at(before.start) + 1; line < last; line++) {
    const mark = readNumberMark(report, line);
    if (!mark || mark.number <= number || mark.number >= end.number) continue;
    // A number without a mark may be the first word of a line.
    if (mark.slip?.kind === 'missing' && !followsSentence(report, line)) continue;
    if (roles.of(line) === LineRole.footnote && isOneOfFootnotes(report, mark.number)) continue;
    found.push(mark);
    number = mark.number;
  }
  return found;
}

/** The numbers that the footnotes start with. */
const footnoteNumbers = oncePerReport(({ text, footnotes }): ReadonlySet<number> => {
  const numbers = footnotes.flatMap(({ start }) => {
    const [digits] = /^\d{1,3}/.exec(text.slice(start, start + 3)) ?? [];
    return digits === undefined ? [] : [Number(digits)];
  });
  return new Set(numbers);
});

/** Whether the footnotes have the number before this one or the one after: then it is that of a footnote too. */
function isOneOfFootnotes(report: Report, number: number): boolean {
  const numbers = footnoteNumbers(report);
  return numbers.has(number - 1) || numbers.has(number + 1);
}

function observe({ start, end, number, slip }: NumberMark): Observation {
  const missing = {
    message: l10n.t('The full stop after paragraph number {0} is missing.', number),
    title: l10n.t('Add the full stop'),
  };
  const doubled = {
    message: l10n.t('A stray full stop follows paragraph number {0}.', number),
    title: l10n.t('Remove the stray full stop'),
  };
  const other = {
    message: l10n.t('Paragraph number {0} is not followed by a full stop and a blank, as the others are.', number),
    title: l10n.t("Change to '{0}'", `${String(number)}.`),
  };
  const { message, title } = slip?.kind === 'missing' ? missing : slip?.kind === 'doubled' ? doubled : other;
  const fixes = slip ? [{ title, edits: [slip.mend], preferred: true, safe: true }] : [];
  return { start, end, message, related: [], fixes };
}
