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

const keyOf = ({ scale, areaId, service }: Judgement) => `${scale.id} ${areaId} ${service ?? ''}`;
