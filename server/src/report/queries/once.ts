import type { Report } from '../model';

/**
 * What was made of reports, by what made it. A map is given up for a new one after a few reports: engines hold on to all
 * that a map which is kept for long has for a report, and so to the report, until they next go through their whole memory.
 */
let memories = new WeakMap<Report, Map<unknown, unknown>>();
/** The one before it: a report that is still asked about is taken over. */
let before = memories;
let remembering = 0;

/** As many reports may be asked about by turns. */
const FEW = 8;
function memoryOf(report: Report): Map<unknown, unknown> {
  const known = memories.get(report);
  if (known) return known;
  const memory = before.get(report) ?? new Map<unknown, unknown>();
  if (++remembering > FEW) {
    before = memories;
    memories = new WeakMap();
    remembering = 1;
  }
  memories.set(report, memory);
  return memory;
}

/**
 * Makes a function of a report that several ask for run once for each report, unless many others are
 * asked about in between.
 *
 * @param make A pure function.
 */
export function oncePerReport<T>(make: (report: Report) => T): (report: Report) => T {
  return (report) => {
    const memory = memoryOf(report);
    // What is kept under a function is what that function made.
    if (memory.has(make)) return memory.get(make) as T;
    const made = make(report);
    memory.set(make, made);
    return made;
  };
}
