import { catalogue as shipped } from '../frameworks/catalogue';
import type { Framework } from '../frameworks/schema';

/** So many different sets are remembered: one for each folder that is open, and some that were typed on the way. */
const most = 16;

const made = new Map<string, readonly Framework[]>();

/**
 * The shipped frameworks with those that a user added, which come last.
 * @returns the same array for the same frameworks: what is worked out for a catalogue is remembered by its array
 */
export function withOwnFrameworks(own: readonly Framework[]): readonly Framework[] {
  if (own.length === 0) return shipped;
  const key = JSON.stringify(own);
  const known = made.get(key);
  if (known !== undefined) return known;
  const merged = [...shipped, ...own];
  if (made.size >= most) made.delete(made.keys().next().value ?? key);
  made.set(key, merged);
  return merged;
}
