import type { GradeTable } from '../../tables/table';
import type { ResolvedPart } from '../../parts/parts';
import type { FrameworkArea } from '../../../frameworks/schema';

/**
 * 'Quality indicators for the nursery class   Evaluation': what the head of a list says that its areas are of. What sums up
 * findings is of no one, and a sentence that a converter has set above a list is no head.
 */
const OF = / (?:for|in|of) (?:the )?([a-z][a-z '&,-]{2,40})$/;

/** The head of the column of grades, behind it. */
const COLUMN = / (?:evaluations?|grades?|judge?ments?|ratings?|levels?)$/;

/** No head is longer. */
const LONGEST = 80;

/** So many of its areas stand in lists of something else too. */
const COMMON = 2;

/**
 * Two lists of the same areas are of two services where the heads of both name what they are of, and name different things.
 *
 * @param tables Those of one part, in order of the text.
 * @returns The names, folded, of those lists that have such a rival.
 */
export function listedServices(part: ResolvedPart, tables: readonly GradeTable[]): Map<GradeTable, string> {
  const named = tables.flatMap((table) => {
    const head = table.head.replace(COLUMN, '');
    const name = head.length > LONGEST ? undefined : OF.exec(head)?.[1];
    return name === undefined || /\b(?:findings|found)$/.test(name)
      ? []
      : [{ table, name, areas: areasOf(part, table) }];
  });
  const names = new Map<FrameworkArea, Set<string>>();
  for (const { name, areas } of named)
    for (const area of areas) names.set(area, (names.get(area) ?? new Set()).add(name));
  const rivals = named.filter(({ areas }) => areas.filter((area) => (names.get(area)?.size ?? 0) > 1).length >= COMMON);
  return new Map(rivals.map(({ table, name }) => [table, name]));
}

function areasOf({ areas }: ResolvedPart, { rows }: GradeTable): FrameworkArea[] {
  return rows.flatMap(({ name, fragments }) => (fragments.length === 0 ? [] : (areas.named(name) ?? [])));
}
