import type { Acronym } from './uses';

/** Shorter acronyms that differ in a letter are different things: 'SEN' and 'SEND', 'CIN' and 'CIC'. */
const SHORTEST = 4;

/** A second form is used once or twice, the first one so often or more. */
const RARE = 2;
const OFTEN = 4;

/**
 * Finds the acronym that another one is most likely a slip of: one letter is left out or added within it, or two have
 * changed places. Another letter in place of one is another body ('NSCB' and 'LSCB').
 *
 * @param acronym An acronym that the report does not explain.
 * @param explained Those that it does, by the letter that they start with.
 */
export function closeForm(
  { name, uses }: Acronym,
  explained: ReadonlyMap<string, readonly Acronym[]>,
): Acronym | undefined {
  if (name.length < SHORTEST || uses.length > RARE) return undefined;
  return explained
    .get(name.charAt(0))
    ?.find(
      (other) =>
        other.uses.length >= OFTEN &&
        other.name.length >= SHORTEST &&
        (lacksOne(name, other.name) || lacksOne(other.name, name) || swapsTwo(name, other.name)),
    );
}

/** Whether the first name is the second without one letter within it: the last one makes a plural or another word. */
function lacksOne(short: string, long: string): boolean {
  if (long.length !== short.length + 1 || long.at(-1) !== short.at(-1)) return false;
  let at = 0;
  while (at < short.length && short.charAt(at) === long.charAt(at)) at++;
  return short.slice(at) === long.slice(at + 1);
}

function swapsTwo(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at++;
  return a.charAt(at) === b.charAt(at + 1) && a.charAt(at + 1) === b.charAt(at) && a.slice(at + 2) === b.slice(at + 2);
}
