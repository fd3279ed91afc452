import { foldName } from '../../../text/fold';
import { lastBefore } from '../../../text/spans';
import type { GradeTable } from '../../tables/table';
import type { JudgementContext } from '../context';
import { chapterTitles } from './chapter-titles';

/** What the name of a service in a grid has no more of, or what its chapter is called has: 'Maternity services'. */
const SERVICES = / services?$/;

/** The name of a service as a grid and the heading of its chapter may both have it. */
export function serviceKey(name: string): string {
  return foldName(name).replace(SERVICES, '');
}

/** The service whose chapter a table is in; null for none. */
export type ChapterOf = (table: GradeTable) => string | null;

/**
 * Tells whose chapter a table is in, where a grid gives the grades of several services: that of the last heading below it
 * that is one's name, or that which its own title names. What a table gives there is of that service.
 *
 * @param tables Those of the document, in order of the text.
 */
export function gridServices(context: JudgementContext, tables: readonly GradeTable[]): ChapterOf {
  const { lines, headings } = context;
  const names = new Map<string, string>();
  let from = Infinity;
  for (const { first, last, rows } of tables) {
    for (const { group } of rows) {
      if (
        group === null ||
        context.vocabulary.columns.isWhole(group.folded) ||
        context.partAt(lines.start(first)).areas.named(group.folded)
      )
        continue;
      names.set(serviceKey(group.name), group.name);
      from = Math.min(from, lines.end(last));
    }
  }
  const titles = chapterTitles(context, tables, (name) => names.has(serviceKey(name)));
  const chapters = headings.filter(({ start, title }) => start > from && names.has(serviceKey(title)));
  return (table) => {
    const own = titles.get(table);
    const title = own ?? chapters[lastBefore(chapters, lines.start(table.first))]?.title ?? '';
    return names.get(serviceKey(title)) ?? own ?? null;
  };
}
