import * as z from 'zod/mini';
import { checks, severityChoices, type Severities } from '../rules/registry';
import { problemsOf, type Problem } from './problems';
import type { Path } from './shape';

/** How serious the findings of single rules are: a field for each rule. */
export const rulesSchema = z.strictObject(
  Object.fromEntries(
    checks.map(({ id, description, severity }) => [
      id,
      z.optional(z.enum(severityChoices)).check(z.describe(`${description} Unless set: ${severity}.`)),
    ]),
  ),
);

/** What is chosen for rules, and what is wrong with the choices that do not count. */
export interface OwnSeverities {
  readonly severities: Severities;
  readonly problems: readonly Problem[];
}

/**
 * Reads what is chosen for rules. A choice with an error does not count, and the others hold.
 * @param value the choices as they stand in a file, from outside
 * @param path where they stand
 */
export function readSeverities(value: unknown, path: Path): OwnSeverities {
  if (value === undefined) return { severities: {}, problems: [] };
  const result = rulesSchema.safeParse(value);
  if (result.success) return { severities: result.data, problems: [] };
  const wrong = new Set(result.error.issues.flatMap((issue) => [issue.path[0], ...unknownKeys(issue)]));
  const entries = Object.entries(typeof value === 'object' && value !== null ? value : {});
  const held = rulesSchema.safeParse(Object.fromEntries(entries.filter(([rule]) => !wrong.has(rule))));
  return {
    severities: held.data ?? {},
    problems: problemsOf(rulesSchema, value, result.error.issues, path),
  };
}

function unknownKeys(issue: { readonly code: string; readonly keys?: readonly string[] }): readonly string[] {
  return issue.keys ?? [];
}
