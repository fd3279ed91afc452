import type { NumberedParagraph, Report } from '../../report/model';
import { between, type Between, followsSentence, itemsBetween } from './between';
import { lastOf, type Run } from './runs';
import { areTitles } from './titles';

type Paragraphs = Run<NumberedParagraph>;

/** A place where paragraph numbers do not go on as they should. */
export interface NumberBreak {
  /**
   * 'replaced': one number stands where another is expected between its neighbours; 'swapped': two neighbours have
   * each other's number; 'skipped' and 'repeated': the list goes on from there; 'backwards': the list had the number;
   * 'doubtful': a number is skipped, but text stands between that may be the missing paragraph without its number.
   */
  readonly kind: 'replaced' | 'swapped' | 'skipped' | 'repeated' | 'backwards' | 'doubtful';
  /** The paragraph before; null where the list starts here. */
  readonly before: NumberedParagraph | null;
  readonly paragraph: NumberedParagraph;
  /** The paragraph after, where it shows what is expected. */
  readonly after: NumberedParagraph | null;
  /** Index of the run that the paragraph opens. */
  readonly run: number;
}

/** So many lists may be open at a time: a list within a paragraph of a list, and a few more. */
const OPEN_LISTS = 4;

/** More numbers than this are not skipped by a slip of the pen. */
const WIDEST_GAP = 5;

/** So many paragraphs make a list that surely goes on. */
const ESTABLISHED = 3;

/** The columns of the numbers of one list differ by no more, from page to page. */
const SAME_COLUMN = 4;

/**
 * Finds where the numbers of paragraphs are repeated, skipped or out of order. A list that starts at 1 again, a list
 * within a paragraph and a number that wrapped to the start of a line are none of these.
 *
 * @param runs The paragraphs of the report in runs, in the order of the text.
 */
export function numberBreaks(report: Report, runs: readonly Paragraphs[]): readonly NumberBreak[] {
  const found: NumberBreak[] = [];
  if (runs.length < 2) return found;
  let known: boolean | null = null;
  const unnumbered = () => (known ??= runs.some((run) => hasSectionsBetween(report, run)));
  const open: number[] = [];
  let before: Paragraphs | null = null;
  for (let at = 0; at < runs.length; at++) {
    const step = stepTo(report, runs, at, before, open, unnumbered);
    if (step.found) found.push(step.found);
    if (step.opens && before) open.push(lastOf(before).number);
    if (open.length > OPEN_LISTS) open.shift();
    at += step.past;
    before = runs[at] ?? before;
  }
  return found;
}

/** What a run of numbers is to the one before it. */
interface Step {
  readonly found: NumberBreak | null;
  /** How many runs after it belong to the step. */
  readonly past: number;
  /** Whether the list before may go on after this one. */
  readonly opens: boolean;
}

const goesOn: Step = { found: null, past: 0, opens: false };
const opensList: Step = { found: null, past: 0, opens: true };

function stepTo(
  report: Report,
  runs: readonly Paragraphs[],
  at: number,
  before: Paragraphs | null,
  open: number[],
  unnumbered: () => boolean,
): Step {
  const run = runs[at];
  if (!run) return goesOn;
  const last = before && lastOf(before);
  const one = run.length === 1 ? besideOne(report, runs, at, last) : null;
  if (one) return one;
  const [first] = run;
  const outer = open.lastIndexOf(first.number - 1);
  const titled = open.length > 0 && first.number > 1 && before !== null && areTitles(report, before, run);
  if (outer >= 0 && !titled) {
    open.length = outer;
    return goesOn;
  }
  if (!before || first.number === 1) return opensList;
  // The list around may go on with a number of its own missing: nobody can tell which list it is.
  const mayGoOn = open.some((number) => number < first.number && first.number <= number + WIDEST_GAP);
  if (mayGoOn && !titled) return opensList;
  const kind = kindOfBreak(report, before, run, runs[at + 1], unnumbered);
  if (!kind) return first.number <= lastOf(before).number ? opensList : goesOn;
  return { ...goesOn, found: { kind, before: last, paragraph: first, after: null, run: at } };
}

/** Whether the report has sections without numbers between two paragraphs whose numbers go on. */
function hasSectionsBetween(report: Report, run: Paragraphs): boolean {
  return run.some((paragraph, index) => {
    const before = run[index - 1];
    return before !== undefined && between(report, before, paragraph) === 'sections';
  });
}

/** A number alone: it stands in the place of another, has changed places with its neighbour, or is none. */
function besideOne(
  report: Report,
  runs: readonly Paragraphs[],
  at: number,
  last: NumberedParagraph | null,
): Step | null {
  const paragraph = runs[at]?.[0];
  const next = runs[at + 1];
  if (!paragraph || !next) return null;
  const [after] = next;
  const expected = (last?.number ?? 0) + 1;
  const found = { before: last, paragraph, after, run: at };
  const beyond = runs[at + 2];
  const swaps = paragraph.number === expected + 1 && next.length === 1 && after.number === expected;
  if (last && swaps && (!beyond || beyond[0].number === expected + 2))
    return { ...goesOn, past: beyond ? 2 : 1, found: { ...found, kind: 'swapped' } };
  if (last && after.number === expected) return { ...goesOn, past: 1 };
  if (last && after.number === expected + 1) {
    const restarts = paragraph.number === 1 && !isNext(report, last, paragraph);
    if (restarts || !sameColumn(report, last, paragraph)) return null;
    // Of two paragraphs with one number between two gaps, either may be the wrong one.
    const either = after.number === paragraph.number && beyond?.[0].number === after.number + 2;
    return {
      ...goesOn,
      past: 1,
      found: either
        ? { ...found, kind: 'repeated', before: paragraph, paragraph: after, after: null, run: at + 1 }
        : { ...found, kind: 'replaced' },
    };
  }
  const startsAtTwo = after.number === 2 && next.length >= ESTABLISHED && isNext(report, paragraph, after);
  if (startsAtTwo && sameColumn(report, paragraph, after))
    return { ...opensList, past: 1, found: { ...found, before: null, kind: 'replaced' } };
  return null;
}

/** What is wrong with a run that does not go on from the one before, where that is certain. */
function kindOfBreak(
  report: Report,
  before: Paragraphs,
  run: Paragraphs,
  next: Paragraphs | undefined,
  unnumbered: () => boolean,
): NumberBreak['kind'] | null {
  const last = lastOf(before);
  const [first] = run;
  if (!sameColumn(report, last, first)) return null;
  const gap = gapBetween(report, last, first);
  // A number alone at the end of a list is as likely a line that starts with a number.
  const ends = next === undefined || next[0].number === 1;
  const alone = run.length === 1;
  if (alone && !ends && gap !== 'nothing') return null;
  if (first.number > last.number) {
    if (first.number - last.number - 1 > WIDEST_GAP || (before.length === 1 && alone)) return null;
    const apart = gap === 'headings' || (gap === 'sections' && unnumbered());
    const isSure = gap === 'nothing' || (apart && (before.length > 1 || run.length >= ESTABLISHED));
    return isSure || areTitles(report, before, run) ? 'skipped' : 'doubtful';
  }
  if (!followsSentence(report, report.lines.at(first.start))) return null;
  if (first.number === last.number) {
    if (gap === 'nothing') return 'repeated';
    return before.length >= ESTABLISHED && first.number > WIDEST_GAP && !(alone && gap !== 'headings')
      ? 'repeated'
      : null;
  }
  const had = before[0].number < first.number && before.length >= ESTABLISHED;
  return had && gap === 'nothing' ? 'backwards' : null;
}

/** What stands between two paragraphs; where blank lines are lost, a heading may be all that the one above ends in. */
function gapBetween(report: Report, last: NumberedParagraph, first: NumberedParagraph): Between {
  const gap = between(report, last, first, textColumnOf(report, last) + LIST_INSET, itemsBetween(report, last, first));
  const { lines } = report;
  const isWrapped = lines.at(last.start) < lines.at(Math.max(last.start, last.end - 1));
  return gap === 'nothing' && isWrapped && !followsSentence(report, lines.at(first.start)) ? 'headings' : gap;
}

/** A list within a paragraph is set in at least so much more than the paragraph's text. */
const LIST_INSET = 2;

function textColumnOf({ lines, text }: Report, { numberSpan }: NumberedParagraph): number {
  let at = numberSpan.end;
  while (text.charAt(at) === ' ') at++;
  return at - lines.start(lines.at(numberSpan.start));
}

/** Whether nothing stands between two paragraphs. */
function isNext(report: Report, paragraph: NumberedParagraph, after: NumberedParagraph): boolean {
  return between(report, paragraph, after) === 'nothing';
}

function sameColumn(report: Report, a: NumberedParagraph, b: NumberedParagraph): boolean {
  return Math.abs(columnOf(report, a) - columnOf(report, b)) <= SAME_COLUMN;
}

function columnOf({ lines }: Report, { numberSpan }: NumberedParagraph): number {
  return numberSpan.start - lines.start(lines.at(numberSpan.start));
}
