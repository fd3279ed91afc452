import type { ContentsList } from '../layout/contents-entries';
import type { Heading } from './heading';
import type { LineTable } from '../../text/lines';
import { isRecommendationHeading, isTimeframe } from '../../vocabulary/list-names';

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
  const top = topIndent(indents);
  const steps = [...new Set(indents.map((indent) => Math.max(indent, top)))].sort((a, b) => a - b);
  const levels = new Map<Heading, number>();
  let parentFound = false;
  for (const [index, entry] of contents.entries.entries()) {
    const lettered = LETTERED.test(entry.title);
    const numbered = lettered || NUMBERED.test(entry.title);
    const heading = matched[index];
    if (!numbered) parentFound = heading != null;
    if (!heading) continue;
    const step = steps.indexOf(Math.max(indents[index] ?? 0, top)) + 1;
    levels.set(heading, step + (numbered && parentFound ? 1 : 0) + (lettered ? 1 : 0));
  }
  placeBetween(contents, headings, matched, levels);
  return levels;
}

/** The indent of chapters: what is set further left but stands over nothing is a slip of conversion. */
function topIndent(indents: readonly number[]): number {
  const chapters = indents.filter((indent, index) => indent < (indents[index + 1] ?? 0));
  if (chapters.length > 0) return chapters.reduce((least, indent) => Math.min(least, indent));
  return indents.reduce((most, indent) => Math.max(most, indent), 0);
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
