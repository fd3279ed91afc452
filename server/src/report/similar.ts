/**
 * Whether two names are the same but for what conversion does to a name: blanks within words, letters misread
 * ('rn' for 'm'), one or two lost or added.
 *
 * @param a A folded name.
 * @param b A folded name.
 */
export function isSameName(a: string, b: string): boolean {
  if (a === b) return true;
  const left = a.replace(/[^a-z0-9]/g, '');
  const right = b.replace(/[^a-z0-9]/g, '');
  if (left === right) return true;
  const allowed = Math.floor(Math.min(left.length, right.length) / 6);
  return allowed > 0 && Math.abs(left.length - right.length) <= allowed && within(left, right, allowed);
}

/** Whether one string becomes the other by at most so many insertions, deletions and substitutions. */
function within(a: string, b: string, allowed: number): boolean {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const substituted = (previous[j - 1] ?? 0) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      const value = Math.min(substituted, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
      current.push(value);
      if (value < least) least = value;
    }
    if (least > allowed) return false;
    previous = current;
  }
  return (previous[b.length] ?? 0) <= allowed;
}
