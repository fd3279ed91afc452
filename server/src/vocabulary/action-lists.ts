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
  const own = framework?.recommendations.filter((phrase) => !phrase.endsWith('.')) ?? [];
  if (own.length === 0) return isRecommendationHeading;
  const pattern = new RegExp(String.raw`^(?:${own.map(dottedSource).join('|')})\b`);
  return (name) => pattern.test(name) || isRecommendationHeading(name);
}

/**
 * What tells the sentences after which reports of a framework ask for action, without a heading of its own: those of its
 * phrases that end in a full stop.
 *
 * @returns Whether a paragraph, folded, begins with one.
 */
export function leadInsOf(framework: Framework | null): (folded: string) => boolean {
  const own = framework?.recommendations.filter((phrase) => phrase.endsWith('.')) ?? [];
  if (own.length === 0) return () => false;
  const pattern = new RegExp(String.raw`^(?:${own.map((phrase) => dottedSource(phrase.slice(0, -1))).join('|')})\b`);
  return (folded) => pattern.test(folded);
}
