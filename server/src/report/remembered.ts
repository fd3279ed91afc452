import type { Report } from './model';

/**
 * What was made for a key, or what is made for it now. It is kept as long as the key is.
 *
 * @param kept Where it is kept.
 */
export function remembered<K extends object, T extends object>(kept: WeakMap<K, T>, key: K, make: () => T): T {
  let value = kept.get(key);
  if (value === undefined) {
    value = make();
    kept.set(key, value);
  }
  return value;
}

/** What was made of each report, by what made it. */
const memories = new WeakMap<Report, Map<unknown, unknown>>();

/**
 * Makes a function of a report that several ask for run once for each report. What it made is kept as long as the
 * report is.
 *
 * @param make A pure function.
 */
export function oncePerReport<T>(make: (report: Report) => T): (report: Report) => T {
  return (report) => {
    const memory = remembered(memories, report, () => new Map<unknown, unknown>());
    // What is kept under a function is what that function made.
    if (memory.has(make)) return memory.get(make) as T;
    const made = make(report);
    memory.set(make, made);
    return made;
  };
}
