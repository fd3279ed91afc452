import * as l10n from '../l10n';
import type { DocumentLink } from 'vscode-languageserver';
import type { Report } from '../report/model';
import { mentions, type Mention } from '../report/queries/mentions';
import { lineNumber } from '../report/queries/places';
import type { OtherReport } from '../rules/rule';
import { citedReports } from './navigation/cited-reports';
import { toRange } from './positions';
import { lineAddress } from './line-address';
import { brokenAddresses } from './navigation/web-addresses';

/**
 * What can be followed: mentions of paragraphs, annexes, footnotes and headings, what is said of earlier inspections
 * whose reports are at hand, and web addresses that an editor does not know for such, because they have no scheme or a
 * converter has broken them.
 *
 * @param uri the document's address
 * @param others the other reports that are known
 */
export function links(report: Report, uri: string, others: readonly OtherReport[]): DocumentLink[] {
  const within = mentions(report).map((mention) => ({
    range: toRange(report.lines, mention),
    target: lineAddress(uri, lineNumber(report, mention.target)),
    tooltip: tooltipOf(mention),
  }));
  const cited = citedReports(report, others).map((place) => ({
    range: toRange(report.lines, place),
    target: lineAddress(place.uri, place.there.line + 1),
    tooltip: l10n.t('Go to the report on that inspection'),
  }));
  const addresses = brokenAddresses(report).flatMap(({ address, pieces }) =>
    pieces.map((piece) => ({ range: toRange(report.lines, piece), target: address })),
  );
  return [...within, ...cited, ...addresses];
}

function tooltipOf({ kind, label }: Mention): string {
  switch (kind) {
    case 'contents':
      return l10n.t('Go to the heading');
    case 'paragraph':
      return l10n.t('Go to paragraph {0}', label);
    case 'footnote':
      return l10n.t('Go to footnote {0}', label);
    case 'annex':
      return l10n.t('Go to {0}', label);
  }
}
