import { fold } from '../../text/fold';
import type { ContentsEntry, Report } from '../../report/model';
import { sectionsOf } from '../../report/queries/sections';

/** In a shorter list, or in one in which more is missing, the headings may be lost. */
const FEWEST = 6;

/** A longer line is no heading. */
const LONGEST = 200;

/** Words that tell nothing. */
const SMALL = new Set(['a', 'an', 'and', 'for', 'in', 'of', 'on', 'or', 'the', 'this', 'to', 'what', 'with']);

/**
 * The only entry of a contents list that has no heading, where no line of the report is even like it: a heading that
 * is named otherwise, or that conversion damaged, shares words with its entry.
 *
 * @returns One entry or none.
 */
export function unheadedEntry(report: Report): ContentsEntry[] {
  const { contents, lines, text } = report;
  const missing = contents.filter(({ heading }) => heading === null);
  const [entry] = missing;
  if (contents.length < FEWEST || missing.length !== 1 || entry?.page == null) return [];
  // A list without its heading may have lost more.
  if (!sectionsOf(report).some(({ kind, start }) => kind === 'contents' && start !== contents[0]?.start)) return [];
  const words = wordsOf(entry.title);
  if (words.size < 2) return [];
  const title = fold(entry.title);
  const listEnd = lines.at(contents.at(-1)?.end ?? 0);
  for (let line = listEnd + 1; line < lines.count; line++) {
    const start = lines.start(line);
    if (lines.end(line) - start > LONGEST) continue;
    // A word may be parted between lines.
    const end =
      text.charAt(lines.inkEnd(line) - 1) === '-' && line + 1 < lines.count ? lines.end(line + 1) : lines.end(line);
    const others = [...wordsOf(text.slice(start, end))];
    const shared = others.filter((word) => words.has(word)).length;
    if (shared > 0 && shared * 2 >= words.size && shared * 2 >= others.length) return [];
    // A heading that is wrapped, blank lines between, has the first words alone on its first line.
    if (shared > 1 && title.startsWith(fold(text.slice(start, lines.end(line))))) return [];
  }
  return [entry];
}

function wordsOf(text: string): Set<string> {
  return new Set(
    fold(text)
      .replace(/(?<=[a-z])- /g, '')
      .split(/[^a-z]+/)
      .filter((word) => word.length > 1 && !SMALL.has(word)),
  );
}
