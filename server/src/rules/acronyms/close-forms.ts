import type { Acronym } from './uses';

/** Shorter acronyms that differ in a letter are different things: 'SEN' and 'SEND', 'CIN' and 'CIC'. */
const SHORTEST = 4;

/** A second form is used once or twice, the first one so often or more. */
const OFTEN = 4;

/** Finds for an acronym that a report uses once or twice and does not explain the one that it is most likely a slip of. */
export type CloseForms = (name: string) => Acronym | undefined;

/**
 * Makes the look-up of close forms: one letter is left out or added within the name, or two have changed places.
 * Another letter in place of one is another body ('NSCB' and 'LSCB'); another one at the end, another word.
 *
 * @param explained The acronyms that the report explains.
 */
export function closeForms(explained: readonly Acronym[]): CloseForms {
  const meant = new Map<string, Acronym>();
  for (const acronym of explained) {
    if (acronym.name.length >= SHORTEST && acronym.uses.length >= OFTEN) meant.set(acronym.name, acronym);
  }
  let slips: ReadonlyMap<string, Acronym> | null = null;
  return (name) => {
    if (name.length < SHORTEST || meant.size === 0) return undefined;
    const longer = withoutOne(name).find((each) => meant.has(each));
    slips ??= slipsOf(meant.values());
    return slips.get(name) ?? (longer === undefined ? undefined : meant.get(longer));
  };
}

function slipsOf(acronyms: Iterable<Acronym>): Map<string, Acronym> {
  const slips = new Map<string, Acronym>();
  for (const acronym of acronyms) {
    for (const slip of [...withoutOne(acronym.name), ...withSwap(acronym.name)]) slips.set(slip, acronym);
  }
  return slips;
}

/** The name without one of its inner letters. */
function withoutOne(name: string): string[] {
  return Array.from({ length: name.length - 2 }, (_, index) => name.slice(0, index + 1) + name.slice(index + 2));
}

/** The name with two neighbours in each other's place. */
export function withSwap(name: string): string[] {
  return Array.from(
    { length: name.length - 1 },
    (_, index) => name.slice(0, index) + name.charAt(index + 1) + name.charAt(index) + name.slice(index + 2),
  );
}
