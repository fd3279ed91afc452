import { DocumentHighlightKind, type DocumentHighlight, type Position } from 'vscode-languageserver';
import type { Report } from '../../report/model';
import { toOffset, toRange } from '../positions';
import { areaPlaces } from './area-places';
import { placeAt } from './place';
import { placesFor } from './references';

/**
 * The other places of what the caret stands on. Of an area, those that award a grade are written and what is cited is
 * read, as editors colour it; each piece of a grade that a line breaks is marked by itself.
 *
 * @param position 0-based, UTF-16
 * @returns None in prose, where an editor marks equal words.
 */
export function highlights(report: Report, position: Position): DocumentHighlight[] {
  const place = placeAt(report, toOffset(report.lines, position));
  if (place?.kind !== 'judgement') {
    return placesFor(report, position, true).map((span) => ({
      range: toRange(report.lines, span),
      kind: DocumentHighlightKind.Text,
    }));
  }
  return areaPlaces(report, place.judgement).flatMap(({ fragments, role }) =>
    fragments.map((piece) => ({
      range: toRange(report.lines, piece),
      kind: role === 'awarded' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    })),
  );
}
