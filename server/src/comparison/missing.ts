import { dateOf, type Inspection } from './inspection';

/** An inspection that a report calls the one before it, and that is not among those compared. */
export interface Missing {
  /** The month or the year in which it was, or was published: '2018-11', '2018'. */
  readonly when: string;
  /** The index of the inspection whose report says so. */
  readonly saidBy: number;
}

/** A report comes out, and is spoken of, within so many months of its inspection. */
const MONTHS_TO_PUBLICATION = 5;

/**
 * The inspections that reports speak of and that are missing. What was between two grades is not known then.
 *
 * @param inspections oldest first
 */
export function missingOf(inspections: readonly Inspection[]): Missing[] {
  const found: Missing[] = [];
  for (const [saidBy, { speaksOf }] of inspections.entries()) {
    for (const when of speaksOf) {
      if (inspections.some((inspection) => mayBe(inspection, when))) continue;
      if (!found.some((other) => other.when.startsWith(when) || when.startsWith(other.when)))
        found.push({ when, saidBy });
    }
  }
  return found;
}

/** Those of the missing inspections that lie between two days, ISO dates. */
export function missingBetween(missing: readonly Missing[], after: string, before: string): Missing[] {
  return missing.filter(({ when }) => when > after.slice(0, when.length) && when <= before.slice(0, when.length));
}

/** Whether a month or a year may be that of an inspection: of its days, or of its report some months later. */
function mayBe(inspection: Inspection, when: string): boolean {
  const date = dateOf(inspection);
  if (date === null) return true;
  const days = [inspection.inspected?.from, date, inspection.published].flatMap((day) => day ?? []);
  if (days.some((day) => day.startsWith(when))) return true;
  // What was inspected in autumn may be called by the year in which its report came out.
  return within(monthsFrom(date, when.length === 4 ? `${when}-01` : when));
}

function within(months: number): boolean {
  return months >= 0 && months <= MONTHS_TO_PUBLICATION;
}

function monthsFrom(day: string, month: string): number {
  const count = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return count(month) - count(day);
}
