import type { Framework } from '../frameworks/schema';
import { quoted, wrong, type Problem } from './problems';
import type { Path } from './shape';

/**
 * What a schema cannot say of a framework: levels and names that are told apart, codes in the order that the direction
 * says, neighbours that exist.
 * @param path where the framework stands
 * @param known the ids of all frameworks, this one's included
 */
export function senseOf(framework: Framework, path: Path, known: ReadonlySet<string>): Problem[] {
  return [
    ...repeated(
      framework.levels.map(({ label, variants }) => [label, ...variants]),
      [...path, 'levels'],
      'label',
    ),
    ...repeated(
      framework.areas.map(({ name, variants }) => [name, ...variants]),
      [...path, 'areas'],
      'name',
    ),
    ...repeated(
      framework.areas.map(({ id }) => [id]),
      [...path, 'areas'],
      'id',
    ),
    ...codes(framework, path),
    ...whole(framework, path),
    ...strangers(framework, path, known),
    ...strayLevels(framework, path),
  ];
}

/** Wordings that stand for two things: the report could mean either. */
function repeated(things: readonly (readonly string[])[], path: Path, field: string): Problem[] {
  const owners = new Map<string, number>();
  return things.flatMap((names, index) =>
    names.flatMap((name, nth) => {
      const folded = name.trim().replace(/\s+/g, ' ').toLowerCase();
      const owner = owners.get(folded);
      owners.set(folded, owner ?? index);
      if (owner === undefined || (owner === index && nth > 0)) return [];
      const place = nth === 0 ? [...path, index, field] : [...path, index, 'variants', nth - 1];
      return [wrong(place, `${quoted(name)} stands for another one already.`)];
    }),
  );
}

function codes({ direction, levels }: Framework, path: Path): Problem[] {
  const places = levels.map(({ code }, index) => ({ code, at: [...path, 'levels', index, 'code'] }));
  const coded = places.filter(({ code }) => code !== null);
  if (direction === 'words') {
    const message =
      "With direction 'words' no level has a code. Allowed: null, or a direction that says which end is best.";
    return coded.map(({ at }) => wrong(at, message));
  }
  const best = direction === 'highest-best' ? 'highest' : 'lowest';
  if (coded.length === 0) {
    return [wrong([...path, 'direction'], "No level has a code. Allowed: 'words', or a code on the levels.")];
  }
  return coded.flatMap(({ code, at }, index) => {
    const before = coded[index - 1];
    if (before === undefined) return [];
    const step = Number(code) - Number(before.code);
    const inOrder = direction === 'highest-best' ? step < 0 : step > 0;
    const order = `Levels run from best to worst, and with ${quoted(direction)} the best has the ${best} code`;
    return inOrder ? [] : [wrong(at, `${order}: ${quoted(code ?? '')} may not follow ${quoted(before.code ?? '')}.`)];
  });
}

function whole({ areas }: Framework, path: Path): Problem[] {
  const places = areas.flatMap(({ kind }, index) => (kind === 'overall' ? [[...path, 'areas', index, 'kind']] : []));
  return places.slice(1).map((at) => wrong(at, "Only one area may be 'overall'. Allowed here: 'area'."));
}

function strangers(
  { predecessor, successor, comparability, areas }: Framework,
  path: Path,
  known: ReadonlySet<string>,
): Problem[] {
  const named: (readonly [string | null, Path])[] = [
    [predecessor, [...path, 'predecessor']],
    [successor, [...path, 'successor']],
    ...comparability.map((entry, index) => [entry.with, [...path, 'comparability', index, 'with']] as const),
    ...areas.map(
      ({ continues }, index) => [continues?.split('/')[0] ?? null, [...path, 'areas', index, 'continues']] as const,
    ),
  ];
  return named.flatMap(([id, at]): Problem[] => {
    if (id === null || known.has(id)) return [];
    const near = [...known].filter((other) => other.split('-')[0] === id.split('-')[0]).slice(0, 12);
    const allowed = near.length > 0 ? ` Known: ${near.join(', ')}.` : '';
    return [
      {
        path: at,
        at: 'value',
        message: `There is no framework ${quoted(id)}.${allowed}`,
        severity: 'warning',
        schema: false,
      },
    ];
  });
}

function strayLevels({ comparability, levels }: Framework, path: Path): Problem[] {
  const labels = levels.map(({ label }) => label);
  return comparability.flatMap((entry, index) =>
    entry.levels.flatMap((label, nth): Problem[] => {
      if (labels.includes(label)) return [];
      const message = `${quoted(label)} is no level of this framework. Allowed: ${labels.map(quoted).join(', ')}.`;
      return [
        {
          path: [...path, 'comparability', index, 'levels', nth],
          at: 'value',
          message,
          severity: 'warning',
          schema: false,
        },
      ];
    }),
  );
}
