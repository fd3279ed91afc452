import type { $ZodIssue } from 'zod/v4/core';
import * as l10n from '../l10n';

type Sentences = Readonly<Record<string, (name: string) => string>>;

/** That a field must be of another kind. @param kind as the schema names it */
export function notOfKind(name: string, kind: string): string {
  return ofKind[kind]?.(name) ?? l10n.t('{0} must be {1}.', name, kind);
}

/** That a field is missing. @param kind what it must be, as the schema names it */
export function missing(name: string, kind: string): string {
  return missingOfKind[kind]?.(name) ?? l10n.t('The field {0} is missing: {1}.', name, kind);
}

/** That something is smaller than it must be. @param size the smallest that it may be */
export function tooSmall(name: string, origin: string, size: number): string {
  if (origin === 'string') {
    return size === 1
      ? l10n.t('{0} must not be empty.', name)
      : l10n.t('{0} must have at least {1} characters.', name, size);
  }
  if (origin === 'array') return l10n.t('{0} must have at least {1} entries.', name, size);
  return l10n.t('{0} must be at least {1}.', name, size);
}

/** That something is bigger than it may be. @param size the biggest that it may be */
export function tooBig(name: string, origin: string, size: number): string {
  if (origin === 'string') return l10n.t('{0} must have at most {1} characters.', name, size);
  if (origin === 'array') return l10n.t('{0} must have at most {1} entries.', name, size);
  return l10n.t('{0} must be at most {1}.', name, size);
}

/** Whatever else a schema complains of. */
export function otherwise(name: string, { message }: $ZodIssue): string {
  return ofForm[message]?.(name) ?? `${name} ${message}.`;
}

const ofKind: Sentences = {
  string: (name) => l10n.t('{0} must be a text in quotes.', name),
  int: (name) => l10n.t('{0} must be a whole number.', name),
  number: (name) => l10n.t('{0} must be a number.', name),
  boolean: (name) => l10n.t('{0} must be true or false.', name),
  array: (name) => l10n.t('{0} must be a list in [ ].', name),
  object: (name) => l10n.t('{0} must be an object in { }.', name),
};

const missingOfKind: Sentences = {
  string: (name) => l10n.t('The field {0} is missing: a text in quotes.', name),
  int: (name) => l10n.t('The field {0} is missing: a whole number.', name),
  number: (name) => l10n.t('The field {0} is missing: a number.', name),
  boolean: (name) => l10n.t('The field {0} is missing: true or false.', name),
  array: (name) => l10n.t('The field {0} is missing: a list in [ ].', name),
  object: (name) => l10n.t('The field {0} is missing: an object in { }.', name),
};

/** By what the schemas say, which are put together before the language is known. */
const ofForm: Sentences = {
  'must be a date: 2018, 2018-01 or 2018-01-31': (name) =>
    l10n.t('{0} must be a date: 2018, 2018-01 or 2018-01-31.', name),
  'must be one to three characters': (name) => l10n.t('{0} must be one to three characters.', name),
  'must be lower-case letters, digits and underscores': (name) =>
    l10n.t('{0} must be lower-case letters, digits and underscores.', name),
  'must be lower-case letters, digits and hyphens': (name) =>
    l10n.t('{0} must be lower-case letters, digits and hyphens.', name),
  'must have a letter or a digit': (name) => l10n.t('{0} must have a letter or a digit.', name),
  'must not have < or >': (name) => l10n.t('{0} must not have < or >.', name),
  'must be the id of a framework and that of an area: my-framework/safety': (name) =>
    l10n.t('{0} must be the id of a framework and that of an area: my-framework/safety.', name),
  'must have the grade in braces once': (name) => l10n.t('{0} must have the grade in braces once.', name),
  'must have words': (name) => l10n.t('{0} must have words.', name),
};
