import type { Location, Position } from 'vscode-languageserver';
import type { Report } from '../../report/model';
import { mentions } from '../../report/queries/mentions';
import type { Span } from '../../text/spans';
import { toOffset, toRange } from '../positions';
import { areaPlaces } from './area-places';
import { placeAt } from './place';

/**
 * Every place that speaks of what stands at a position: each that judges an area, what is cited of it included; each
 * that mentions a paragraph, an annex, a footnote or a listed heading.
 *
 * @param position 0-based, UTF-16
 * @param uri the document's address
 * @param declared whether the place that is spoken of is wanted too
 */
export function references(report: Report, position: Position, uri: string, declared: boolean): Location[] {
  return placesFor(report, position, declared).map((span) => ({ uri, range: toRange(report.lines, span) }));
}

/**
 * The same as spans.
 *
 * @returns In the order of the text; none in prose.
 */
export function placesFor(report: Report, position: Position, declared: boolean): Span[] {
  const place = placeAt(report, toOffset(report.lines, position));
  if (place === null) return [];
  if (place.kind === 'judgement') return [...areaPlaces(report, place.judgement)];
  const target = place.kind === 'mention' ? place.mention.target : place.span;
  const found = mentions(report).filter((mention) => mention.target.start === target.start);
  return [...(declared ? [target] : []), ...found].sort((a, b) => a.start - b.start);
}
