/** So many words in a row may differ: a name and what belongs to it. */
const DIFFERENT = 3;

/** So many words may be there once and missing once. */
const MISSING = 1;

/** A line that has fewer words in common says something else. */
const COMMON = 2;

/**
 * Whether a line is a running line that one page prints differently: the same words but for a few in one place, at
 * least half of them ('Inspection of Anyshire council' for 'Inspection of Anyshire Council', '11 to 14 May 2024' for
 * '10 to 14 May 2024').
 */
export function isMisprintOf(line: string, running: string): boolean {
  if (line.length > 2 * running.length) return false;
  const a = line.split(/\s+/);
  const b = running.split(/\s+/);
  if (Math.abs(a.length - b.length) > MISSING) return false;
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const longest = Math.max(a.length, b.length);
  const common = head + tail;
  return common >= COMMON && 2 * common >= longest && longest - common <= DIFFERENT;
}
