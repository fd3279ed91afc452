import type { Judgement } from '../../model';
import type { JudgementContext } from '../context';
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

/** Lists so near to each other, in lines, are of one summary, which may have the same areas in each of its chapters. */
const NEAR = 30;

/**
 * The tables without the lists that are of something else which nothing names any more, as a nursery whose heading a conversion
 * has lost: they have the areas of a list further up and for half of them other levels. A slip is one area among several.
 *
 * @param tables In order of the text.
 */
export function withoutUnnamed({ lines }: JudgementContext, tables: readonly PlacedTable[]): PlacedTable[] {
  const firsts = new Map<string, { readonly label: string; readonly last: number }>();
  return tables.filter(({ rows }) => {
    const given = rows.flatMap(({ judgement }) =>
      judgement?.role === 'awarded' && judgement.level ? [judgement] : [],
    );
    const [top, bottom] = [given[0], given.at(-1)];
    if (!top || !bottom) return true;
    const [first, last] = [lines.at(top.start), lines.at(bottom.start)];
    const levels = new Map(given.map((each) => [keyOf(each), each.level?.label ?? '']));
    const shared = [...levels].flatMap(([key, label]) => {
      const above = firsts.get(key);
      return above && first - above.last > NEAR ? [above.label === label] : [];
    });
    const others = shared.filter((agrees) => !agrees).length;
    if (shared.length >= FEWEST_SHARED && others >= FEWEST && others * ONE_IN_OTHERS >= shared.length) return false;
    for (const [key, label] of levels) if (!firsts.has(key)) firsts.set(key, { label, last });
    return true;
  });
}

const keyOf = ({ scale, areaId, service }: Judgement) => `${scale.id} ${areaId} ${service ?? ''}`;
