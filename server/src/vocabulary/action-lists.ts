import type { Framework } from '../frameworks/schema';
import { dottedSource } from './dotted';
import { isRecommendationHeading } from './list-names';

/**
 * What tells the headings under which reports of a framework ask for action: those that any report may have, and its
 * own.
 *
 * @returns Whether a heading, by its folded name, is one.
 */
export function listHeadingsOf(framework: Framework | null): (name: string) => boolean {
  const own = framework?.recommendations ?? [];
  if (own.length === 0) return isRecommendationHeading;
  const pattern = new RegExp(String.raw`^(?:${own.map(dottedSource).join('|')})\b`);
  return (name) => pattern.test(name) || isRecommendationHeading(name);
}
