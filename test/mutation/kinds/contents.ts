import type { ContentsEntry } from '../../../server/src/report/model';
import { spanOf } from '../grade-wording';
import type { Chance, Kind } from '../slip';
import type { Subject } from '../subject';

/** The page number at the end of an entry. */
function pageOf(subject: Subject, entry: ContentsEntry) {
  const { lines } = subject.report;
  const printed = subject.text.slice(entry.start, lines.end(lines.at(entry.end))).trimEnd();
  const page = String(entry.page);
  if (entry.page === null || !printed.endsWith(page)) return null;
  const end = entry.start + printed.length;
  return { start: end - page.length, end, page };
}

const pagesSwapped: Kind = {
  name: 'contents pages swapped',
  rules: ['contents-entry'],
  chances: (subject) => {
    const { contents } = subject.report;
    return contents.slice(1).map((entry, index): Chance => {
      const before = contents[index];
      const one = before && pageOf(subject, before);
      const other = pageOf(subject, entry);
      if (before === undefined || one == null || other === null) return { leftOut: 'no page is printed' };
      if (one.page === other.page) return { leftOut: 'both on one page' };
      return {
        make: () => ({
          edits: [
            { ...spanOf(one), newText: other.page },
            { ...spanOf(other), newText: one.page },
          ],
          places: [spanOf(before), spanOf(entry)],
        }),
      };
    });
  },
};

/** A contents list that does not fit the report. */
export const contentsKinds: readonly Kind[] = [pagesSwapped];
