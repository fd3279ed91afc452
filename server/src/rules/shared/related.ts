import * as l10n from '../../l10n';
import type { Observation } from '../rule';

/** So many places bear on a finding that each of them would hide the others; more are counted. */
export const MOST_RELATED = 5;

/**
 * The first of the places that bear on a finding. The last of them tells how many more there are.
 *
 * @param related The places, or no more of them than are told.
 * @param all How many there are.
 */
export function firstRelated(related: Observation['related'], all = related.length): Observation['related'] {
  const first = related.slice(0, MOST_RELATED);
  const last = first.at(-1);
  if (last === undefined || all <= first.length) return first;
  return [...first.slice(0, -1), { ...last, message: l10n.t('{0} (and {1} more)', last.message, all - first.length) }];
}
