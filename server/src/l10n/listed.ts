import * as l10n from '.';

/** Names as a sentence lists them: 'a', 'a and b', 'a, b and c'; '' where there are none. */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  const before = names.slice(0, -1).reduce((all, name) => l10n.t('{0}, {1}', all, name));
  return l10n.t('{0} and {1}', before, last);
}
