import type { DocumentLink } from 'vscode-languageserver';
import type { Report } from '../report/model';
import { lineNumber } from '../report/queries/places';
import { toRange } from './positions';

/** The address of a line of a document, as editors open it. The line is 1-based. */
export function lineAddress(uri: string, line: number): string {
  return `${uri}#L${String(line)}`;
}

/** A link from every entry of the contents list to the heading that it names. */
export function contentsLinks(report: Report, uri: string): DocumentLink[] {
  return report.contents.flatMap((entry) => {
    if (entry.heading === null) return [];
    const target = lineAddress(uri, lineNumber(report, entry.heading));
    return [{ range: toRange(report.lines, entry), target, tooltip: 'Go to the heading' }];
  });
}
