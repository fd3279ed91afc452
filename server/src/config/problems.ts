import type { $ZodIssue, $ZodType } from 'zod/v4/core';
import * as l10n from '../l10n';
import { missing, notOfKind, otherwise, tooBig, tooSmall } from './complaints';
import { fieldsAt, type Path } from './shape';

/** Something in a value that is not as it must be. */
export interface Problem {
  /** Where: the value itself, or the field whose name is wrong. */
  readonly path: Path;
  readonly at: 'value' | 'name';
  /** What is wrong and what is allowed: one or two whole sentences. */
  readonly message: string;
  /** An error costs the framework that it stands in; a warning costs nothing. */
  readonly severity: 'error' | 'warning';
  /** Whether the JSON schema of the file says so too, so that an editor that knows the schema has told it already. */
  readonly schema: boolean;
}

/** An error at a value. @param schema whether the JSON schema says so too */
export function wrong(path: Path, message: string, schema = false): Problem {
  return { path, at: 'value', message, severity: 'error', schema };
}

/**
 * What the schema complains of, in words, with what is allowed instead.
 * @param root the path of the value that the schema was asked about
 */
export function problemsOf(schema: $ZodType, value: unknown, issues: readonly $ZodIssue[], root: Path): Problem[] {
  const rootName = root.at(-1);
  const said = (path: Path, message: string): Problem => wrong(path, message, true);
  return issues.flatMap((issue): Problem[] => {
    const path = [...root, ...issue.path];
    const name = quoted(String(issue.path.at(-1) ?? (typeof rootName === 'string' ? rootName : 'this')));
    switch (issue.code) {
      case 'unrecognized_keys': {
        const allowed = fieldsAt(schema, issue.path).join(', ');
        return issue.keys.map((key) => ({
          path: [...path, key],
          at: 'name',
          message: l10n.t("There is no field '{0}' here. Allowed: {1}.", key, allowed),
          severity: 'error',
          schema: true,
        }));
      }
      case 'invalid_type':
        return valueAt(value, issue.path) === undefined
          ? [said(path, missing(name, issue.expected))]
          : [said(path, notOfKind(name, issue.expected))];
      case 'invalid_value': {
        const allowed = issue.values.map((each) => quoted(String(each))).join(', ');
        return valueAt(value, issue.path) === undefined
          ? [said(path, l10n.t('The field {0} is missing: one of {1}.', name, allowed))]
          : [said(path, l10n.t('{0} must be one of {1}.', name, allowed))];
      }
      case 'too_small':
        return [said(path, tooSmall(name, issue.origin, Number(issue.minimum)))];
      case 'too_big':
        return [said(path, tooBig(name, issue.origin, Number(issue.maximum)))];
      default:
        return [said(path, otherwise(name, issue))];
    }
  });
}

function valueAt(value: unknown, path: Path): unknown {
  let at = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = (at as Record<PropertyKey, unknown>)[step];
  }
  return at;
}

/** A value or a name in a message. */
export function quoted(value: string): string {
  return `'${value}'`;
}
