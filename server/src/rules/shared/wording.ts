import type { FrameworkLevel } from '../../frameworks/schema';
import { lineNumber, sourceNames } from '../../report/queries/places';
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
  return `the ${sourceNames[judgement.source]} on line ${String(lineNumber(report, judgement))}`;
}

const listed = 3;

/** The first places by name and the number of the rest ('the table on line 4, the cover on line 9 and 2 more places'). */
export function placeNames(report: Report, judgements: readonly Judgement[]): string {
  const names = judgements.slice(0, listed).map((judgement) => placeName(report, judgement));
  const rest = judgements.length - names.length;
  if (rest > 0) names.push(rest === 1 ? '1 more place' : `${String(rest)} more places`);
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}
