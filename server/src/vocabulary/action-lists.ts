import type { Framework } from '../frameworks/schema';
import { fold } from '../text/fold';
import { isRecommendationHeading } from './list-names';

/** Stands for a few words within a heading. */
const DOTS = /\.\.\.|\u2026/;

const SPECIAL = /[.*+?^${}()|[\]\\]/g;

/**
 * What tells the headings under which reports of a framework ask for action: those that any report may have, and its
 * own.
 *
 * @returns Whether a heading, by its folded name, is one.
 */
export function listHeadingsOf(framework: Framework | null): (name: string) => boolean {
  const own = framework?.recommendations ?? [];
  if (own.length === 0) return isRecommendationHeading;
  const sources = own.map((heading) =>
    heading
      .split(DOTS)
      .map((words) => fold(words).replace(SPECIAL, '\\$&'))
      .join('.{1,60}?'),
  );
  const pattern = new RegExp(String.raw`^(?:${sources.join('|')})\b`);
  return (name) => pattern.test(name) || isRecommendationHeading(name);
}
