import * as l10n from '../../l10n';
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
    const ordered = outOfOrder(report, listed).filter(({ above, below }) => !known.has(above) && !known.has(below));
    const unheaded = unheadedEntry(report).map(({ start, end, title }) => ({
      start,
      end,
      message: l10n.t("No heading of the report is '{0}'.", title),
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
    message: l10n.t("The contents list has no entry for '{0}', but for the other annexes.", title),
    related: last ? [{ start: last.start, end: last.end, message: l10n.t('The end of the contents list') }] : [],
    ...titleSpan,
  };
}

function misplacedPage(report: Report, { listed, page }: Misplaced): Observation {
  const { entry, pageSpan } = listed;
  const heading = entry.heading ?? entry;
  return {
    message: l10n.t(
      "The contents list gives page {0}, but '{1}' is on page {2} (line {3}).",
      listed.page,
      entry.title,
      page,
      lineNumber(report, heading),
    ),
    related: [{ start: heading.start, end: heading.end, message: l10n.t('The heading, on page {0}', page) }],
    ...pageSpan,
  };
}

/** Two pages that were swapped are put right together. */
function mend(misplaced: readonly Misplaced[]): Fix {
  const pages = misplaced.map(({ page }) => String(page));
  return {
    title:
      pages.length === 1
        ? l10n.t('Change to {0}', pages.join())
        : l10n.t(
            'Change the pages to {0}',
            pages.reduce((before, page) => l10n.t('{0} and {1}', before, page)),
          ),
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
  return {
    message: l10n.t('The pages of the contents list go back here, from {0} to {1}.', above.page, below.page),
    related: [{ message: l10n.t('page {0}', other.page), ...other.pageSpan }],
    ...listed.pageSpan,
  };
}
