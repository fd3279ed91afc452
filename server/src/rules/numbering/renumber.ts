import * as l10n from '../../l10n';
import type { NumberedParagraph, Report } from '../../report/model';
import type { Edit, Fix } from '../finding';
import { lastOf, type Run } from './runs';
import { paragraphReferences } from '../../report/queries/references';

/** Gives one paragraph another number. */
export function renumberOne(report: Report, paragraph: NumberedParagraph, number: number): Fix {
  return {
    title: l10n.t('Renumber this paragraph to {0}', number),
    edits: [renumber(report, paragraph, number)],
    preferred: true,
    safe: true,
  };
}

/** Gives each of two neighbours the number of the other. */
export function swapNumbers(report: Report, first: NumberedParagraph, second: NumberedParagraph): Fix {
  return {
    title: l10n.t('Swap the numbers {0} and {1}', first.number, second.number),
    edits: [renumber(report, first, second.number), renumber(report, second, first.number)],
    preferred: true,
  };
}

/**
 * Gives a paragraph and all that follow it in its list numbers that go on from the paragraph before.
 * @param runs The runs of numbers from the paragraph's own on.
 * @param number What the first of them is to be.
 * @returns Nothing where a later number breaks the list again, or where the text refers to a paragraph that would
 *   change its number.
 */
export function renumberFrom(report: Report, runs: readonly Run<NumberedParagraph>[], number: number): Fix[] {
  const [own, ...later] = runs;
  if (!own) return [];
  const paragraphs = [...own];
  let last = lastOf(own).number;
  for (const run of later) {
    if (run[0].number === 1) continue;
    if (run[0].number !== last + 1) return [];
    paragraphs.push(...run);
    last = lastOf(run).number;
  }
  const first = own[0].number;
  if (paragraphReferences(report).some(({ label }) => Number(label) >= Math.min(first, number))) return [];
  const shift = number - first;
  const title =
    paragraphs.length === 1
      ? l10n.t('Renumber this paragraph to {0}', number)
      : l10n.t('Renumber this and the following paragraphs, from {0} on', number);
  return [{ title, edits: paragraphs.map((each) => renumber(report, each, each.number + shift)) }];
}

/** The digits alone change: the mark behind them, and a dash before them, stay. */
function renumber(report: Report, { number, numberSpan }: NumberedParagraph, to: number): Edit {
  const digits = String(number);
  const at = report.text.slice(numberSpan.start, numberSpan.end).lastIndexOf(digits);
  const start = numberSpan.start + Math.max(0, at);
  return { start, end: start + digits.length, newText: String(to) };
}
