import type { Judgement } from '../../model';
import type { PlacedTable } from './tables';

/** As few areas that chapters give another level show that the names of a list are not below their own grades. */
const FEWEST = 2;

/** And one in so many of those that chapters give. */
const ONE_IN = 3;

/**
 * The tables without the lists in which a grade heads several names, where chapters give a part of those names another level:
 * a conversion has torn such a list apart, and where its names stand says nothing. A slip is one area among several.
 *
 * @param tables In order of the text.
 * @param headings What the headings of chapters give.
 */
export function withoutMisplaced(tables: readonly PlacedTable[], headings: readonly Judgement[]): PlacedTable[] {
  const levels = new Map<string, Set<string>>();
  for (const each of headings) {
    if (each.role !== 'awarded' || !each.level) continue;
    levels.set(keyOf(each), (levels.get(keyOf(each)) ?? new Set()).add(each.level.label));
  }
  return tables.filter(({ rows }) => {
    const given = rows.flatMap(({ judgement }) => judgement ?? []);
    if (new Set(given.map(({ start }) => start)).size === given.length) return true;
    const told = given.flatMap((each) => {
      const said = levels.get(keyOf(each));
      return said && each.level ? [said.has(each.level.label)] : [];
    });
    const others = told.filter((agrees) => !agrees).length;
    return others < FEWEST || ONE_IN * others < told.length;
  });
}

/** So many areas that two lists share can be compared, of which one in so many others shows that they are of two things. */
const FEWEST_SHARED = 3;
const ONE_IN_OTHERS = 2;

/**
 * The tables without the lists that are of something else which nothing names any more, as a nursery whose heading a conversion
 * has lost: they have the areas of a list above and for half of them other levels. A slip is one area among several.
 *
 * @param tables In order of the text.
 */
export function withoutUnnamed(tables: readonly PlacedTable[]): PlacedTable[] {
  const above: Map<string, string>[] = [];
  return tables.filter(({ rows }) => {
    const own = new Map(
      rows.flatMap(({ judgement }): [string, string][] =>
        judgement?.role === 'awarded' && judgement.level ? [[keyOf(judgement), judgement.level.label]] : [],
      ),
    );
    const isOfOther = above.some((list) => {
      const shared = [...own].filter(([key]) => list.has(key));
      const others = shared.filter(([key, label]) => list.get(key) !== label).length;
      return shared.length >= FEWEST_SHARED && others >= FEWEST && others * ONE_IN_OTHERS >= shared.length;
    });
    if (!isOfOther) above.push(own);
    return !isOfOther;
  });
}

const keyOf = ({ scale, areaId, service }: Judgement) => `${scale.id} ${areaId} ${service ?? ''}`;
