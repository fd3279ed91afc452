import type { ContentsList } from './contents';
import type { Heading } from './headings';
import type { LineTable } from './lines';
import { isRecommendationHeading, isTimeframe } from './recommendation-headings';

const ANNEX = /^(?:annex|appendix)\b/i;
const NUMBERED = /^\d{1,2}\.?\s/;
const LETTERED = /^[a-z][.)]\s/;

/**
 * The level of each heading that the contents list names, by the entry's indent and numbering.
 *
 * @param named For each entry of the list the index of its heading; null for none.
 */
export function contentsLevels(
  lines: LineTable,
  contents: ContentsList,
  headings: readonly Heading[],
  named: readonly (number | null)[],
): Map<Heading, number> {
  const matched = named.map((index) => headings[index ?? -1] ?? null);
  const indents = contents.entries.map((entry) => lines.indent(lines.at(entry.start)));
  const steps = [...new Set(indents)].sort((a, b) => a - b);
  const levels = new Map<Heading, number>();
  let parentFound = false;
  for (const [index, entry] of contents.entries.entries()) {
    const lettered = LETTERED.test(entry.title);
    const numbered = lettered || NUMBERED.test(entry.title);
    const heading = matched[index];
    if (!numbered) parentFound = heading != null;
    if (!heading) continue;
    const step = steps.indexOf(indents[index] ?? 0) + 1;
    levels.set(heading, Math.max(1, step) + (numbered && parentFound ? 1 : 0) + (lettered ? 1 : 0));
  }
  placeBetween(contents, headings, matched, levels);
  return levels;
}

/** A chapter that the list names otherwise stands between its neighbours: it is given the level they share. */
function placeBetween(
  contents: ContentsList,
  headings: readonly Heading[],
  matched: readonly (Heading | null)[],
  levels: Map<Heading, number>,
): void {
  for (let index = 1; index + 1 < matched.length; index++) {
    const before = matched[index - 1];
    const after = matched[index + 1];
    const named = contents.entries[index]?.title ?? '';
    if (matched[index] !== null || ANNEX.test(named) || !before || !after || levels.get(before) !== levels.get(after))
      continue;
    const only = headings.find(
      (heading) =>
        heading.start > before.start &&
        heading.start < after.start &&
        !isRecommendationHeading(heading.name) &&
        !isTimeframe(heading.name),
    );
    const level = levels.get(before);
    if (only && level !== undefined && !levels.has(only)) levels.set(only, level);
  }
}
