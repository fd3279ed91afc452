import * as l10n from '../../l10n';
import { RECOGNISED, type Report } from '../../report/model';
import { lineNumber } from '../../report/queries/places';
import type { Observation, Rule } from '../rule';
import { type Caption, captionsOf } from './captions';

/** Captions of tables, figures, charts and appendices whose numbers are repeated, skipped or out of order. */
export const captionNumber: Rule = {
  id: 'caption-number',
  description: 'The number of a table, figure or appendix is repeated, skipped or out of order.',
  severity: 'information',
  check(report) {
    if (report.confidence < RECOGNISED) return [];
    return [...captionsOf(report).values()].flatMap((captions) => breakOf(report, captions));
  },
};

/** Fewer captions show no order. */
const FEWEST = 3;

/** The one break of a sequence. Where there are more, it is numbered by another rule, or has lost lines to conversion. */
function breakOf(report: Report, captions: readonly Caption[]): Observation[] {
  if (captions.length < FEWEST || captions[0]?.number !== 1) return [];
  const breaks: { before: Caption; caption: Caption }[] = [];
  for (let index = 1; index < captions.length; index++) {
    const [before, caption, after] = [captions[index - 1], captions[index], captions[index + 1]];
    if (before === undefined || caption === undefined || caption.number === before.number + 1) continue;
    breaks.push({ before, caption });
    // Where the number that is due fits what follows, this caption is the wrong one.
    if (after?.number === before.number + 2) index++;
  }
  const [only, ...others] = breaks;
  if (only === undefined || others.length > 0) return [];
  const { before, caption } = only;
  const name = ({ word, label }: Caption): string => `${word} ${label}`;
  const line = lineNumber(report, before);
  const message =
    before.number === caption.number
      ? l10n.t('There is a {0} already, on line {1}.', name(caption), line)
      : l10n.t('{0} follows {1} on line {2}.', name(caption), name(before), line);
  const { start, end } = caption;
  return [{ start, end, message, related: [{ start: before.start, end: before.end, message: name(before) }] }];
}
