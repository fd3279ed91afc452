import type { Judgement, Report } from '../../report/model';
import { earlierInspections, type EarlierInspection } from '../../report/queries/earlier-inspections';
import { citedGrades, reportOn } from '../../rules/citations/cited-grades';
import { earlierReports } from '../../rules/citations/earlier-reports';
import type { OtherPlace, OtherReport } from '../../rules/rule';
import { fold } from '../../text/fold';
import type { Span } from '../../text/spans';

/** A place that speaks of another inspection of which the report is at hand; the span is that of the date or grade. */
export interface CitedReport extends Span {
  /** The address of the other report. */
  readonly uri: string;
  readonly there: OtherPlace;
}

/**
 * What a report says of earlier inspections, with where the reports on them say it: of a cited grade the row that gives
 * it, of a date the other report's own.
 *
 * @param others the other reports that are known
 */
export function citedReports(report: Report, others: readonly OtherReport[]): CitedReport[] {
  const earlier = earlierReports(report, { others });
  if (earlier.length === 0) return [];
  const said = earlierInspections(report);
  const dates = said.flatMap((each) => {
    const other = reportOn(each, earlier);
    return other === null ? [] : [{ start: each.start, end: yearEnd(report, each), uri: other.uri, there: top(other) }];
  });
  const grades = citedGrades(report, said).flatMap(({ judgement, said: when }) => {
    const other = reportOn(when, earlier);
    if (other === null) return [];
    const { start, end } = judgement;
    return [{ start, end, uri: other.uri, there: resultOf(judgement, other) ?? top(other) }];
  });
  return [...dates, ...grades];
}

/** The year stands behind the month, wherever the line breaks. */
function yearEnd({ text }: Report, { start, end, year }: EarlierInspection): number {
  const at = text.indexOf(String(year), start);
  return at >= 0 && at <= start + 24 ? at + 4 : end;
}

/** Where the other report says when its inspection was; its beginning where it does not. */
function top({ inspected, published }: OtherReport): OtherPlace {
  return inspected[0] ?? published ?? { line: 0, character: 0, endCharacter: 0 };
}

function resultOf({ area, areaId }: Judgement, { judgements }: OtherReport): OtherPlace | undefined {
  const alike = judgements.filter((other) => other.areaId === areaId || fold(other.area) === fold(area));
  return alike.find(({ headline }) => headline) ?? alike[0];
}
