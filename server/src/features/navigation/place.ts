import type { Judgement, Report } from '../../report/model';
import { mentions, type Mention } from '../../report/queries/mentions';
import { lastAt, type Span } from '../../text/spans';
import { targetAt } from '../hover/find';

/** What a caret can stand on that is said, or spoken of, at another place too. */
export type Landmark =
  | { readonly kind: 'judgement'; readonly judgement: Judgement; readonly span: Span }
  | { readonly kind: 'mention'; readonly mention: Mention; readonly span: Span }
  /** A numbered paragraph's number, an annex's heading, a footnote, a listed heading: what mentions lead to. */
  | { readonly kind: 'target'; readonly span: Span };

/**
 * What stands at an offset. An offset just behind a mention counts as on it, as behind a grade.
 *
 * @returns Null in prose.
 */
export function placeAt(report: Report, offset: number): Landmark | null {
  const all = mentions(report);
  const mention = all[lastAt(all, offset)] ?? all.find(({ end }) => end === offset);
  if (mention !== undefined) return { kind: 'mention', mention, span: mention };
  const graded = targetAt(report, offset);
  if (graded?.kind === 'judgement') return graded;
  const target = all.find(({ target: { start, end } }) => start <= offset && offset <= end)?.target;
  return target === undefined ? null : { kind: 'target', span: target };
}
