import type { LocationLink, Position } from 'vscode-languageserver';
import type { Report } from '../../report/model';
import type { OtherReport } from '../../rules/rule';
import type { Span } from '../../text/spans';
import { toOffset, toRange } from '../positions';
import { definingPlace } from './area-places';
import { citedReports } from './cited-reports';
import { placeAt } from './place';

/**
 * Where to go from a position: from a place that judges an area to the report's own list of results, and from there to
 * the section that gives the reasons; from a mention of a paragraph, an annex, a footnote or a heading to that; from
 * what is said of an earlier inspection to the report on it.
 *
 * @param position 0-based, UTF-16
 * @param uri the document's address
 * @param others the other reports that are known
 */
export function definition(
  report: Report,
  position: Position,
  uri: string,
  others: readonly OtherReport[],
): LocationLink[] {
  const offset = toOffset(report.lines, position);
  const cited = others.length === 0 ? undefined : citedReports(report, others).find((each) => holds(each, offset));
  if (cited !== undefined) {
    const { line, character, endCharacter } = cited.there;
    const range = { start: { line, character }, end: { line, character: endCharacter } };
    return [link(report, cited, cited.uri, range)];
  }
  const place = placeAt(report, offset);
  switch (place?.kind) {
    case undefined:
      return [];
    case 'judgement':
      return [link(report, place.span, uri, toRange(report.lines, definingPlace(report, place.judgement)))];
    case 'mention':
      return [link(report, place.span, uri, toRange(report.lines, place.mention.target))];
    case 'target':
      return [link(report, place.span, uri, toRange(report.lines, place.span))];
  }
}

const holds = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;

function link(report: Report, from: Span, uri: string, range: LocationLink['targetRange']): LocationLink {
  return {
    originSelectionRange: toRange(report.lines, from),
    targetUri: uri,
    targetRange: range,
    targetSelectionRange: range,
  };
}
