import type { $ZodIssue, $ZodType } from 'zod/v4/core';
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
        const allowed = fieldsAt(schema, issue.path);
        const message = (key: string) => `There is no field ${quoted(key)} here. Allowed: ${allowed.join(', ')}.`;
        return issue.keys.map((key) => ({
          path: [...path, key],
          at: 'name',
          message: message(key),
          severity: 'error',
          schema: true,
        }));
      }
      case 'invalid_type':
        return valueAt(value, issue.path) === undefined
          ? [said(path, `The field ${name} is missing: ${kinds[issue.expected] ?? issue.expected}.`)]
          : [said(path, `${name} must be ${kinds[issue.expected] ?? issue.expected}.`)];
      case 'invalid_value': {
        const allowed = issue.values.map((each) => quoted(String(each))).join(', ');
        const missing = valueAt(value, issue.path) === undefined;
        return [
          said(
            path,
            missing ? `The field ${name} is missing: one of ${allowed}.` : `${name} must be one of ${allowed}.`,
          ),
        ];
      }
      case 'too_small':
        return [said(path, `${name} must ${sized(issue.origin, 'least', Number(issue.minimum))}.`)];
      case 'too_big':
        return [said(path, `${name} must ${sized(issue.origin, 'most', Number(issue.maximum))}.`)];
      default:
        return [said(path, `${name} ${issue.message}.`)];
    }
  });
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text in quotes',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'an object in { }',
};

function sized(origin: string, bound: 'least' | 'most', size: number): string {
  const end = `at ${bound} ${String(size)}`;
  if (origin === 'string') return bound === 'least' && size === 1 ? 'not be empty' : `have ${end} characters`;
  return origin === 'array' ? `have ${end} entries` : `be ${end}`;
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
