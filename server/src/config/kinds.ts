import * as z from 'zod/mini';
import * as l10n from '../l10n';
import { annotationKinds, type AnnotationKind } from '../protocol';
import { problemsOf, wrong, type Problem } from './problems';
import type { Path } from './shape';

/** So many kinds may be added: more are no help to whoever chooses one. */
const mostKinds = 50;

const kindSchema = z.strictObject({
  id: z
    .string()
    .check(z.maxLength(80), z.regex(/^[a-z0-9-]+$/, 'must be lower-case letters, digits and hyphens'))
    .check(z.describe('What the files of annotations call it. Do not change it once it is used.')),
  label: z
    .string()
    .check(z.maxLength(80), z.regex(/[\p{L}\p{N}]/u, 'must have a letter or a digit'))
    .check(z.describe('What people see.')),
});

/** Kinds of annotations beside those that there are everywhere. */
export const kindsSchema = z.array(kindSchema).check(z.maxLength(mostKinds));

/** The kinds that a folder adds, and what is wrong with those that are left out. */
export interface OwnKinds {
  readonly kinds: readonly AnnotationKind[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the kinds of annotations that a folder adds. One with an error is left out, and the others hold.
 * @param value the list as it stands in a file, from outside
 * @param path where it stands
 */
export function readKinds(value: unknown, path: Path): OwnKinds {
  if (value === undefined) return { kinds: [], problems: [] };
  const whole = kindsSchema.safeParse(value);
  const problems = whole.success ? [] : problemsOf(kindsSchema, value, whole.error.issues, path);
  if (!Array.isArray(value)) return { kinds: [], problems };
  const taken = new Map(annotationKinds.map(({ id }) => [id, isEverywhere]));
  const kinds = (value as unknown[]).slice(0, mostKinds).flatMap((entry, n) => {
    const { data } = kindSchema.safeParse(entry);
    if (data === undefined) return [];
    const clash = taken.get(data.id);
    if (clash !== undefined) {
      problems.push(wrong([...path, n, 'id'], clash(data.id)));
      return [];
    }
    taken.set(data.id, standsAbove);
    return [data];
  });
  return { kinds, problems };
}

function isEverywhere(id: string): string {
  return l10n.t("A kind with the id '{0}' is there everywhere: choose another id.", id);
}

function standsAbove(id: string): string {
  return l10n.t("A kind with the id '{0}' stands above: choose another id.", id);
}
