import { catalogue as shipped } from '../frameworks/catalogue';
import { frameworkSchema, type Framework } from '../frameworks/schema';
import * as l10n from '../l10n';
import { problemsOf, wrong, type Problem } from './problems';
import { senseOf } from './sense';
import type { Path } from './shape';

/** The frameworks that a user added, and what is wrong with those that are left out. */
export interface OwnFrameworks {
  readonly frameworks: readonly Framework[];
  readonly problems: readonly Problem[];
}

/** Nothing added. */
const noFrameworks: OwnFrameworks = { frameworks: [], problems: [] };

/** More frameworks than any folder needs. */
const most = 1000;

/**
 * Reads a list of frameworks. One with an error is left out, and the others hold.
 * @param value the list as it stands in a file or in the settings, from outside
 * @param path where the list stands
 */
export function readFrameworks(value: unknown, path: Path): OwnFrameworks {
  if (value === undefined) return noFrameworks;
  if (!Array.isArray(value))
    return { frameworks: [], problems: [wrong(path, l10n.t("'frameworks' must be a list in [ ]."), true)] };
  const problems: Problem[] = [];
  const entries = (value as unknown[]).slice(0, most);
  if (value.length > most) {
    problems.push(
      wrong(
        [...path, most],
        l10n.t('There are {0} frameworks: only the first {1} are read.', value.length, most),
        true,
      ),
    );
  }
  const taken = new Map(shipped.map(({ id }) => [id, shipsWithUs]));
  const read = entries.flatMap((entry, index) => {
    const at = [...path, index];
    const result = checked(entry);
    if (result === null) {
      problems.push(wrong(at, l10n.t("A field 'length' in it holds an object in { }: there is no such field."), true));
      return [];
    }
    if (!result.success) {
      problems.push(...problemsOf(frameworkSchema, entry, result.error.issues, at));
      return [];
    }
    const { id } = result.data;
    const clash = taken.get(id);
    if (clash !== undefined) {
      problems.push(wrong([...at, 'id'], clash(id)));
      return [];
    }
    taken.set(id, standsAbove);
    return [{ framework: result.data, at }];
  });
  const known = new Set(taken.keys());
  const frameworks = read.flatMap(({ framework, at }) => {
    const found = senseOf(framework, at, known);
    problems.push(...found);
    return found.some(({ severity }) => severity === 'error') ? [] : [framework];
  });
  return { frameworks, problems };
}

/**
 * What the schema says of a value. It compares the length of whatever has one with a number: null where that is an
 * object, which cannot be compared.
 */
function checked(value: unknown) {
  try {
    return frameworkSchema.safeParse(value);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function shipsWithUs(id: string): string {
  return l10n.t("A framework with the id '{0}' ships with the product: choose another id.", id);
}

function standsAbove(id: string): string {
  return l10n.t("A framework with the id '{0}' stands above: choose another id.", id);
}
