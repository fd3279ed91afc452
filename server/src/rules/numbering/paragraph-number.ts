import * as l10n from '../../l10n';
import { listed } from '../../l10n/listed';
import type { NumberedParagraph, Report } from '../../report/model';
import { lineNumber } from '../../report/queries/places';
import { numberBreaks, type NumberBreak } from './breaks';
import { isOneOfThose } from './chosen';
import { consecutiveRuns, type Run } from './runs';
import { readNumberMark } from './marks';
import { doubledMarks, misprintedEnds, misprintedNumbers } from './slips';
import { renumberFrom, renumberOne, swapNumbers } from './renumber';
import { standsWithinLine } from './within-lines';
import { fold } from '../../text/fold';
import type { Observation, Rule } from '../rule';

/** Paragraph numbers that are repeated, skipped or out of order, or are not set as paragraph numbers are. */
export const paragraphNumber: Rule = {
  id: 'paragraph-number',
  description: 'A paragraph number is repeated, skipped or out of order.',
  severity: 'warning',
  check(report) {
    if (report.paragraphs.length === 0) return [];
    const runs = consecutiveRuns(report.paragraphs);
    const breaks = numberBreaks(report, runs);
    // Where a list shifts twice, renumbering from one place on is not what mends it.
    const shifts = breaks.filter(({ kind }) => kind === 'skipped' || kind === 'repeated').length;
    const found = breaks.flatMap((each) => {
      const misprinted = misprintedNumbers(report, each);
      if (misprinted) return misprinted;
      if (each.kind !== 'skipped' && isListed(report, each.paragraph)) return [];
      if (each.kind === 'repeated' && each.before && beginsAgain(report, each.before, each.paragraph)) return [];
      if (each.kind === 'doubtful' || (each.kind === 'skipped' && opensGroup(report, each.paragraph))) return [];
      if (each.kind === 'skipped' && each.before && needsNoOther(report, each.before, each.paragraph)) return [];
      const fixes = fixesOf(report, each, shifts === 1 ? runs.slice(each.run) : []);
      return [{ fixes, ...observe(report, each, each.kind) }];
    });
    const known = new Set(found.map(({ start }) => start));
    const ends = runs.flatMap((run) => misprintedEnds(report, run)).filter(({ start }) => !known.has(start));
    return [...doubledMarks(report), ...found, ...ends];
  },
};

/** Whether what stands between two numbers may well be left out, or stands within a line. */
function needsNoOther(report: Report, before: NumberedParagraph, paragraph: NumberedParagraph): boolean {
  return standsWithinLine(report, before, paragraph) || isOneOfThose(report, before, paragraph);
}

/**
 * Whether the same words stand behind the same number further up, as in a list of contents that a conversion has not left
 * looking like one: what stands below is the heading.
 */
function isListed(report: Report, paragraph: NumberedParagraph): boolean {
  const words = wordsOf(report, paragraph);
  return report.paragraphs.some(
    (other) =>
      other.start < paragraph.start &&
      other.number === paragraph.number &&
      other.end - other.numberSpan.end <= LONGEST_ENTRY &&
      wordsOf(report, other).replace(PAGE, '') === words,
  );
}

/** Whether a line between two paragraphs opens with the number one: a list begins again there, though it was read as none. */
function beginsAgain(report: Report, before: NumberedParagraph, { number, start }: NumberedParagraph): boolean {
  const { lines } = report;
  if (number > MOST_AGAIN) return false;
  for (let line = lines.at(before.start) + 1; line < lines.at(start); line++)
    if (readNumberMark(report, line)?.number === 1) return true;
  return false;
}

/** So many of a new list's first numbers may have been read as of the one before. */
const MOST_AGAIN = 3;

/** The number of the page behind an entry. */
const PAGE = /(?<![ .])[ .]{1,99}\d{1,3}$/;

/** No entry of such a list is longer, in characters. */
const LONGEST_ENTRY = 80;

/** The first line of what stands behind a number, folded. */
function wordsOf({ text }: Report, { numberSpan, end }: NumberedParagraph): string {
  return fold(
    text
      .slice(numberSpan.end, end)
      .trimStart()
      .split(/[\r\n]/, 1)[0] ?? '',
  );
}

/** Whether parts with numbers of their own stand below a number: '4.1' below '4', a group where others may be left out. */
function opensGroup({ text }: Report, { number, numberSpan, end }: NumberedParagraph): boolean {
  // Without blank lines the paragraph holds its parts, and where lines are joined its line does.
  const below = text.slice(numberSpan.end, end + GROUP_REACH);
  return [...below.matchAll(/(?<![\d.])(\d{1,3})\.1\s/g)].some(([, part]) => Number(part) === number);
}

/** So near below its paragraph the first part of a group stands, in characters. */
const GROUP_REACH = 200;

function observe(
  report: Report,
  { before, paragraph, after }: NumberBreak,
  kind: Exclude<NumberBreak['kind'], 'doubtful'>,
): Observation {
  const neighbours = [before, after].filter((each) => each !== null);
  const { number } = paragraph;
  const place = (each: NumberedParagraph) => l10n.t('paragraph {0} on line {1}', each.number, lineNumber(report, each));
  const places = listed(neighbours.map(place));
  const messages = {
    replaced: before
      ? l10n.t('This paragraph is numbered {0}, but stands between {1}.', number, places)
      : l10n.t('This paragraph is numbered {0}, but {1} follows it.', number, places),
    swapped: l10n.t('Paragraph {0} stands before {1}.', number, after ? place(after) : ''),
    skipped: skippedMessage(number, places, before?.number ?? 0),
    repeated: l10n.t('The number {0} is used twice: {1} has it too.', number, places),
    backwards: l10n.t('Paragraph {0} follows {1}.', number, places),
  };
  return {
    start: paragraph.numberSpan.start,
    end: paragraph.numberSpan.end,
    message: messages[kind],
    related: neighbours.map((each) => ({ message: l10n.t('paragraph {0}', each.number), ...each.numberSpan })),
  };
}

/** @param before the number before those that are missing */
function skippedMessage(number: number, places: string, before: number): string {
  const [first, last] = [before + 1, number - 1];
  if (first === last) return l10n.t('Paragraph {0} follows {1}: {2} is missing.', number, places, first);
  return last === first + 1
    ? l10n.t('Paragraph {0} follows {1}: {2} and {3} are missing.', number, places, first, last)
    : l10n.t('Paragraph {0} follows {1}: {2} to {3} are missing.', number, places, first, last);
}

function fixesOf(report: Report, found: NumberBreak, rest: readonly Run<NumberedParagraph>[]) {
  const { kind, before, paragraph, after } = found;
  const expected = (before?.number ?? 0) + 1;
  if (kind === 'replaced') return [renumberOne(report, paragraph, expected)];
  if (kind === 'swapped' && after) return [swapNumbers(report, paragraph, after)];
  if (kind === 'skipped' || kind === 'repeated') return renumberFrom(report, rest, expected);
  return [];
}
