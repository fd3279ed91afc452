import * as l10n from '../../l10n';
import type { EarlierInspection } from '../../report/queries/earlier-inspections';
import { MONTHS } from '../../text/dates';
import type { Report } from '../../report/model';
import type { Fix } from '../finding';
import { datesInWords, monthName } from '../../text/date-forms';
import { isTrueOf } from './earlier-reports';
import type { Observation, OtherPlace, OtherReport } from '../rule';

/**
 * What the text says of when the last inspection was, against the report on it.
 *
 * @param earlier The reports on earlier inspections, the latest first.
 * @returns An observation where the month is another than that of the only report of that year, or the year is before
 *   that of a later report.
 */
export function datesCited(report: Report, said: EarlierInspection, earlier: readonly OtherReport[]): Observation[] {
  if (!said.last || earlier.some((other) => isTrueOf(said, other))) return [];
  const ofYear = earlier.filter((other) => isTrueOf({ ...said, month: null }, other));
  const [meant, ...more] = ofYear;
  if (said.month === null || meant === undefined || more.length > 0) return [];
  const { published } = meant;
  const inspected = meant.inspected[0];
  if (inspected === undefined || isOfPublication(said, meant)) return [];
  const [place, message] =
    said.event === 'published' && published !== null
      ? [published, l10n.t('Published on {0}', datesInWords({ from: published.value, to: published.value }))]
      : [inspected, l10n.t('Inspected {0}', datesInWords(inspected))];
  const month = report.text.slice(said.start, said.end).replace(/\s+/g, ' ');
  return [
    {
      start: said.start,
      end: said.end,
      // Of an inspection, writers often name the month in which the report came out.
      ...(said.event === 'published' && published !== null ? {} : { severity: 'information' }),
      message: messageOf(said, month, meant),
      related: [],
      elsewhere: [elsewhereOf(meant, place, message)],
      fixes: monthFixes(said, meant),
    },
  ];
}

/** Whether the month is that in which the report on the inspection came out. */
function isOfPublication({ year, month }: EarlierInspection, { published }: OtherReport): boolean {
  return (
    month !== null && published?.value.startsWith(`${String(year)}-${String(month + 1).padStart(2, '0')}`) === true
  );
}

/** @param month as the report prints it */
function messageOf({ event }: EarlierInspection, month: string, { inspected, published }: OtherReport): string {
  const [dates] = inspected;
  const when = dates === undefined ? '' : datesInWords(dates);
  if (event === 'published' && published !== null) {
    const day = datesInWords({ from: published.value, to: published.value });
    return l10n.t(
      "The last inspection's report was published in {0} here, but that report is dated {1} (inspected {2}).",
      month,
      day,
      when,
    );
  }
  return event === 'published'
    ? l10n.t("The last inspection's report was published in {0} here, but the inspection was from {1}.", month, when)
    : l10n.t('The last inspection was in {0} here, but that report says {1}.', month, when);
}

/** A place of another report with what it says there. */
export function elsewhereOf(
  { uri }: OtherReport,
  { line, character, endCharacter }: OtherPlace,
  message: string,
): NonNullable<Observation['elsewhere']>[number] {
  return { uri, line, character, endCharacter, message };
}

/** The month of the inspection, or those in which it began and ended; the month of publication, where that is said. */
function monthFixes({ event, year, monthSpan }: EarlierInspection, { inspected, published }: OtherReport): Fix[] {
  const dates = event === 'published' ? [published?.value] : [inspected[0]?.from, inspected.at(-1)?.to];
  const months = new Set(dates.flatMap((date) => (date?.startsWith(String(year)) ? [date.slice(5, 7)] : [])));
  if (monthSpan === null) return [];
  return [...months].map((number) => {
    const newText = monthName(MONTHS[Number(number) - 1] ?? '');
    return {
      title: l10n.t("Change to '{0}'", newText),
      edits: [{ start: monthSpan.start, end: monthSpan.end, newText }],
      preferred: months.size === 1,
    };
  });
}
