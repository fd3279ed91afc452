import type { Framework } from './schema';

/** Whether a framework governs an inspection of that date; partial dates stand for the whole month or year. */
export function isWithin(framework: Framework, date: string): boolean {
  if (framework.from !== null && date < framework.from) return false;
  return framework.to === null || date.slice(0, framework.to.length) <= framework.to;
}
