import type { Hover, MarkupKind, Position } from 'vscode-languageserver';
import { catalogue as shipped } from '../../frameworks/catalogue';
import type { Framework } from '../../frameworks/schema';
import type { Report } from '../../report/model';
import { toOffset, toRange } from '../positions';
import { targetAt } from './find';
import { judgementText } from './judgement';
import { legendText } from './legend';
import { markdown, plain } from './style';

/**
 * What the grade, the area's name or the legend at a position means.
 * @param position 0-based, UTF-16
 * @param uri the document's address, for the links to its other places
 * @param format what the client shows
 * @param catalogue the frameworks that grades are compared with; those that ship with the product if left out
 * @param isTold whether a finding that is shown beside it says what the other places say
 * @returns null where nothing is graded
 */
export function hover(
  report: Report,
  position: Position,
  uri: string,
  format: MarkupKind,
  catalogue: readonly Framework[] = shipped,
  isTold = false,
): Hover | null {
  const target = targetAt(report, toOffset(report.lines, position));
  if (target === null) return null;
  const style = format === 'markdown' ? markdown : plain;
  const paragraphs =
    target.kind === 'judgement'
      ? judgementText(report, target.judgement, uri, style, catalogue, isTold)
      : legendText(target.legend, style, catalogue);
  return { contents: { kind: format, value: paragraphs.join('\n\n') }, range: toRange(report.lines, target.span) };
}
