import type { Report } from '../../report/model';
import type { Span } from '../../text/spans';
import type { OtherPlace, OtherReport } from '../rule';

/**
 * Makes of a report what rules compare other reports by. Never throws.
 *
 * @param report A report as recognised; of a text that is none, nothing is known.
 * @param uri The document's address, as findings in other documents name it.
 * @returns Plain data that holds neither the text nor the report, so that keeping many of them costs little.
 */
export function digest(report: Report, uri: string): OtherReport {
  const { title, authority, published } = report;
  return {
    uri,
    authority: authority?.value ?? null,
    title: title?.value ?? null,
    framework: report.parts[0]?.detection?.framework.id ?? null,
    inspected: report.inspected.map((dates) => ({ from: dates.from, to: dates.to, ...placeOf(report, dates) })),
    published: published === null ? null : { value: published.value, ...placeOf(report, published) },
    judgements: report.judgements
      .filter(({ role }) => role === 'awarded')
      .map((judgement) => ({
        service: judgement.service,
        area: judgement.area,
        areaId: judgement.areaId,
        level: judgement.level,
        headline: judgement.headline,
        ...placeOf(report, judgement),
      })),
  };
}

/** Where a span starts; of a span that runs over several lines, as much as stands on the first. */
function placeOf({ lines }: Report, { start, end }: Span): OtherPlace {
  const line = lines.at(start);
  const first = lines.start(line);
  return { line, character: start - first, endCharacter: Math.min(end, lines.end(line)) - first };
}
