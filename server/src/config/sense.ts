import type { Framework } from '../frameworks/schema';
import * as l10n from '../l10n';
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
      return [wrong(place, l10n.t("'{0}' stands for another one already.", name))];
    }),
  );
}

function codes({ direction, levels }: Framework, path: Path): Problem[] {
  const places = levels.map(({ code }, index) => ({ code, at: [...path, 'levels', index, 'code'] }));
  const coded = places.filter(({ code }) => code !== null);
  if (direction === 'words') {
    const message = l10n.t(
      "With direction 'words' no level has a code. Allowed: null, or a direction that says which end is best.",
    );
    return coded.map(({ at }) => wrong(at, message));
  }
  if (coded.length === 0) {
    return [wrong([...path, 'direction'], l10n.t("No level has a code. Allowed: 'words', or a code on the levels."))];
  }
  return coded.flatMap(({ code, at }, index) => {
    const before = coded[index - 1];
    if (before === undefined) return [];
    const step = Number(code) - Number(before.code);
    const inOrder = direction === 'highest-best' ? step < 0 : step > 0;
    return inOrder ? [] : [wrong(at, outOfOrder(direction, code ?? '', before.code ?? ''))];
  });
}

/** That a code may not follow another one. */
function outOfOrder(direction: 'highest-best' | 'lowest-best', code: string, before: string): string {
  return direction === 'highest-best'
    ? l10n.t(
        "Levels run from best to worst, and with '{0}' the best has the highest code: '{1}' may not follow '{2}'.",
        direction,
        code,
        before,
      )
    : l10n.t(
        "Levels run from best to worst, and with '{0}' the best has the lowest code: '{1}' may not follow '{2}'.",
        direction,
        code,
        before,
      );
}

function whole({ areas }: Framework, path: Path): Problem[] {
  const places = areas.flatMap(({ kind }, index) => (kind === 'overall' ? [[...path, 'areas', index, 'kind']] : []));
  return places.slice(1).map((at) => wrong(at, l10n.t("Only one area may be 'overall'. Allowed here: 'area'.")));
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
    const message =
      near.length > 0
        ? l10n.t("There is no framework '{0}'. Known: {1}.", id, near.join(', '))
        : l10n.t("There is no framework '{0}'.", id);
    return [
      {
        path: at,
        at: 'value',
        message,
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
      const message = l10n.t(
        "'{0}' is no level of this framework. Allowed: {1}.",
        label,
        labels.map(quoted).join(', '),
      );
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
