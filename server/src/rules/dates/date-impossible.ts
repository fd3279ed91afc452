import * as l10n from '../../l10n';
import type { Report } from '../../report/model';
import { furnitureAt } from '../../report/queries/running-lines';
import { distantYears } from './distant-years';
import { impossibleDays } from './impossible-days';
import type { Observation, Rule } from '../rule';
import { firstRelated } from '../shared/related';
import { unfinishedPeriods } from './unfinished-periods';

/** Days that the calendar does not have, years far from the report's, past periods that end after the report. */
export const dateImpossible: Rule = {
  id: 'date-impossible',
  description: "A date that does not exist, or a year far outside the report's time.",
  severity: 'warning',
  check(report) {
    return oncePerRunningLine(report, [
      ...impossibleDays(report),
      ...distantYears(report),
      ...unfinishedPeriods(report),
    ]);
  },
};

/** What every page repeats in its header or footer is found once: the other pages are related, and mended with it. */
function oncePerRunningLine(report: Report, found: readonly Observation[]): Observation[] {
  if (found.length === 0) return [];
  const inOrder = [...found].sort((a, b) => a.start - b.start);
  const kept: Observation[] = [];
  const repeated = new Map<string, Observation[]>();
  for (const observation of inOrder) {
    if (furnitureAt(report, observation.start) === null) {
      kept.push(observation);
      continue;
    }
    const same = repeated.get(observation.message);
    if (same) same.push(observation);
    else repeated.set(observation.message, [observation]);
  }
  return [...kept, ...[...repeated.values()].flatMap(together)];
}

function together(same: readonly Observation[]): Observation[] {
  const [first, ...others] = same;
  if (first === undefined) return [];
  return [
    {
      ...first,
      related: firstRelated(
        others.map(({ start, end }) => ({ start, end, message: l10n.t('The same on another page') })),
      ),
      fixes: (first.fixes ?? []).map((fix, index) => ({
        ...fix,
        title: others.length === 0 ? fix.title : l10n.t('{0} on all {1} pages', fix.title, same.length),
        edits: same.flatMap(({ fixes }) => fixes?.[index]?.edits ?? []),
      })),
    },
  ];
}
