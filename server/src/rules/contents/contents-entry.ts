import type { Report, Section } from '../../report/model';
import type { Fix } from '../finding';
import { lineNumber } from '../../report/queries/places';
import { listedPages, misplacedPages, outOfOrder, type Misplaced } from './pages';
import { unheadedEntry } from './unheaded';
import { unlistedAnnex } from './unlisted';
import type { Observation, Rule } from '../rule';

/**
 * Pages of the contents list that are not those of their headings or that go back, an entry without a heading, and an
 * annex without an entry. Another heading without one is no slip: every list leaves out what its author thought too
 * small for it.
 */
export const contentsEntry: Rule = {
  id: 'contents-entry',
  description: 'The contents list and the headings disagree, or its pages are out of order.',
  severity: 'warning',
  check(report) {
    if (report.contents.length === 0) return [];
    const listed = listedPages(report);
    const misplaced = misplacedPages(report, listed);
    // What a heading's own page shows is surer than the order of the numbers.
    const known = new Set(misplaced.map((each) => each.listed));
    const ordered = outOfOrder(listed).filter(({ above, below }) => !known.has(above) && !known.has(below));
    const unheaded = unheadedEntry(report).map(({ start, end, title }) => ({
      start,
      end,
      message: `No heading of the report is '${title}'.`,
      related: [],
    }));
    return [
      ...misplaced.map((each) => ({ fixes: [mend(misplaced)], ...misplacedPage(report, each) })),
      ...ordered.map((each) => wrongOrder(each)),
      ...unheaded,
      ...unlistedAnnex(report).map((annex) => unlisted(report, annex)),
    ];
  },
};

function unlisted({ contents }: Report, { titleSpan, title }: Section): Observation {
  const last = contents.at(-1);
  return {
    message: `The contents list has no entry for '${title}', but for the other annexes.`,
    related: last ? [{ start: last.start, end: last.end, message: 'The end of the contents list' }] : [],
    ...titleSpan,
  };
}

function misplacedPage(report: Report, { listed, page }: Misplaced): Observation {
  const { entry, pageSpan } = listed;
  const heading = entry.heading ?? entry;
  return {
    message:
      `The contents list gives page ${String(listed.page)}, but '${entry.title}' is on page ${String(page)} ` +
      `(line ${String(lineNumber(report, heading))}).`,
    related: [{ start: heading.start, end: heading.end, message: `The heading, on page ${String(page)}` }],
    ...pageSpan,
  };
}

/** Two pages that were swapped are put right together. */
function mend(misplaced: readonly Misplaced[]): Fix {
  const pages = misplaced.map(({ page }) => String(page));
  return {
    title: pages.length === 1 ? `Change to ${pages.join()}` : `Change the pages to ${pages.join(' and ')}`,
    edits: misplaced.map(({ listed, page }) => ({
      newText: String(page).padStart(String(listed.page).length),
      ...listed.pageSpan,
    })),
    preferred: true,
    safe: true,
  };
}

function wrongOrder({ listed, above, below }: ReturnType<typeof outOfOrder>[number]): Observation {
  const other = listed === below ? above : below;
  const [first, second] = [String(above.page), String(below.page)];
  return {
    message: `The pages of the contents list go back here, from ${first} to ${second}.`,
    related: [{ message: `page ${String(other.page)}`, ...other.pageSpan }],
    ...listed.pageSpan,
  };
}
