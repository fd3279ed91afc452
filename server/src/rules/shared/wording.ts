import * as l10n from '../../l10n';
import type { FrameworkLevel } from '../../frameworks/schema';
import { lineNumber } from '../../report/queries/places';
import { listed } from '../../l10n/listed';
import type { Judgement, Report } from '../../report/model';

/** A level in a message: its label, with its code where the scale has codes ('good (3)'). */
export function levelName(level: FrameworkLevel): string {
  return level.code === null ? level.label : `${level.label} (${level.code})`;
}

/** The area in a message, with the service that groups it ("'Staying safe' (Safeguarding)"). */
export function areaName(judgement: Judgement): string {
  return judgement.service === null ? `'${judgement.area}'` : `'${judgement.area}' (${judgement.service})`;
}

/** Where a judgement stands ('the table on line 42', 1-based). */
export function placeName(report: Report, judgement: Judgement): string {
  const line = lineNumber(report, judgement);
  switch (judgement.source) {
    case 'table':
      return l10n.t('the table on line {0}', line);
    case 'heading':
      return l10n.t('the heading on line {0}', line);
    case 'tick':
      return l10n.t('the tick row on line {0}', line);
    case 'statement':
      return l10n.t('the statement on line {0}', line);
    case 'cover':
      return l10n.t('the cover on line {0}', line);
  }
}

/** So many places are named; more are counted. */
const MOST_NAMED = 3;

/** The first places by name and the number of the rest ('the table on line 4, the cover on line 9 and 2 more places'). */
export function placeNames(report: Report, judgements: readonly Judgement[]): string {
  const names = judgements.slice(0, MOST_NAMED).map((judgement) => placeName(report, judgement));
  const rest = judgements.length - names.length;
  if (rest > 0) names.push(rest === 1 ? l10n.t('1 more place') : l10n.t('{0} more places', rest));
  return listed(names);
}
