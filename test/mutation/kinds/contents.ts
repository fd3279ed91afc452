import type { ContentsEntry } from '../../../server/src/report/model';
import { spanOf } from '../grade-wording';
import type { Chance, Kind, Slip } from '../slip';
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

/** In a list of so few entries nobody can tell an entry without a heading from one whose heading was lost. */
const FEWEST = 6;

/** Whether every entry names a heading: only in such a list is one that does not a slip of the list. */
const isWhole = ({ report }: Subject) =>
  report.contents.length >= FEWEST && report.contents.every(({ heading }) => heading !== null);

/** A slip at any entry of a list that is right as it is, but for the first and the last. */
function atEntries(name: string, make: (subject: Subject, entry: ContentsEntry) => Slip | null): Kind {
  return {
    name,
    rules: ['contents-entry'],
    chances: (subject) =>
      subject.report.contents
        .slice(1, -1)
        .map((entry) =>
          isWhole(subject)
            ? { make: () => make(subject, entry) }
            : { leftOut: 'a short list, or one with gaps as it is' },
        ),
  };
}

const entryLeft = atEntries('contents entry without heading', ({ text }, entry) => {
  const at = text.slice(entry.start, entry.end).indexOf(entry.title);
  if (at < 0) return null;
  const start = entry.start + at;
  return { edits: [{ start, end: start + entry.title.length, newText: 'Resources and partnership working' }] };
});

/** A contents list that does not fit the report. */
export const contentsKinds: readonly Kind[] = [pagesSwapped, entryLeft];
