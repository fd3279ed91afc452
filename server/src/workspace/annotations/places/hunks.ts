import { isWithinWord } from '../../../annotations/places/pattern';

/** A piece of a text, 0-based and in UTF-16 code units, and what is put in its place. */
export interface Hunk {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * What an edit changes. A program that reads a file anew, or lays a text out, replaces all of it where little of it is
 * other; what stays as it was is told by its lines, in time that hardly more than grows with them.
 * @param before the text before the edit
 * @returns in order and without overlaps; the edit as it is, where it puts no lines in the place of others
 */
export function hunksOf(before: string, edit: Hunk): Hunk[] {
  const old = linesOf(before.slice(edit.start, edit.end), edit.start);
  const now = linesOf(edit.text, 0);
  if (old.length < 2 || now.length < 2) return [edit];
  const hunks: Hunk[] = [];
  let [a, b] = [0, 0];
  for (const [oldEnd, newEnd] of [...pairs(old, now), [old.length, now.length] as const]) {
    const hunk = between(before, edit, {
      old: old.slice(a, oldEnd),
      now: now.slice(b, newEnd),
      at: old[oldEnd]?.start,
    });
    if (hunk !== null) hunks.push(hunk);
    [a, b] = [oldEnd + 1, newEnd + 1];
  }
  return hunks;
}

interface Line {
  /** With its line break. */
  readonly text: string;
  readonly start: number;
}

function linesOf(text: string, from: number): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const { index, 0: lineBreak } of text.matchAll(/\r\n|[\r\n]/g)) {
    const end = index + lineBreak.length;
    lines.push({ text: text.slice(start, end), start: from + start });
    start = end;
  }
  if (start < text.length) lines.push({ text: text.slice(start), start: from + start });
  return lines;
}

/** Lines that are the same in both, by their indexes, in the order of both. */
function pairs(old: readonly Line[], now: readonly Line[]): (readonly [number, number])[] {
  let head = 0;
  while (head < old.length && head < now.length && old[head]?.text === now[head]?.text) head++;
  let tail = 0;
  const most = Math.min(old.length, now.length) - head;
  while (tail < most && old.at(-1 - tail)?.text === now.at(-1 - tail)?.text) tail++;
  const ends = { old: old.length - tail, now: now.length - tail };
  return [
    ...upTo(head, (n) => [n, n] as const),
    ...spread(longest(onceInBoth(old, now, head, ends)), old, now),
    ...upTo(tail, (n) => [ends.old + n, ends.now + n] as const),
  ];
}

function upTo<T>(count: number, make: (n: number) => T): T[] {
  return Array.from({ length: count }, (_, n) => make(n));
}

/** Lines that stand once in the old text and once in the new one: of others nobody can say which is which. */
function onceInBoth(
  old: readonly Line[],
  now: readonly Line[],
  head: number,
  ends: { readonly old: number; readonly now: number },
): (readonly [number, number])[] {
  const once = (lines: readonly Line[], end: number): Map<string, number> => {
    const places = new Map<string, number>();
    for (let n = head; n < end; n++) {
      const text = lines[n]?.text ?? '';
      places.set(text, places.has(text) || text.trim() === '' ? -1 : n);
    }
    return places;
  };
  const there = once(now, ends.now);
  return [...once(old, ends.old)].flatMap(([text, n]) => {
    const other = there.get(text) ?? -1;
    return n < 0 || other < 0 ? [] : [[n, other] as const];
  });
}

/** The most pairs that come in the same order on both sides; they are given in the order of the first. */
function longest(all: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  /** For each length the pair that ends the chain of that length with the least second number. */
  const ends: number[] = [];
  const before: number[] = [];
  for (const [n, [, second]] of all.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((all[ends[middle] ?? 0]?.[1] ?? 0) < second) low = middle + 1;
      else high = middle;
    }
    before.push(ends[low - 1] ?? -1);
    ends[low] = n;
  }
  const chain: (readonly [number, number])[] = [];
  for (let n = ends.at(-1) ?? -1; n >= 0; n = before[n] ?? -1) chain.unshift(all[n] ?? [0, 0]);
  return chain;
}

/** With the lines next to them that are the same as well. */
function spread(
  chain: readonly (readonly [number, number])[],
  old: readonly Line[],
  now: readonly Line[],
): (readonly [number, number])[] {
  const all: (readonly [number, number])[] = [];
  for (const [n, [a, b]] of chain.entries()) {
    const [lastOld, lastNew] = all.at(-1) ?? [-1, -1];
    const run: (readonly [number, number])[] = [[a, b]];
    for (let back = 1; a - back > lastOld && b - back > lastNew; back++) {
      if (old[a - back]?.text !== now[b - back]?.text) break;
      run.unshift([a - back, b - back]);
    }
    const [nextOld, nextNew] = chain[n + 1] ?? [old.length, now.length];
    for (let on = 1; a + on < nextOld && b + on < nextNew && old[a + on]?.text === now[b + on]?.text; on++) {
      run.push([a + on, b + on]);
    }
    all.push(...run);
  }
  return all;
}

/** What is other between two lines that stay; null where nothing is. */
function between(
  before: string,
  edit: Hunk,
  { old, now, at }: { old: readonly Line[]; now: readonly Line[]; at: number | undefined },
): Hunk | null {
  if (old.length === 0 && now.length === 0) return null;
  const start = old[0]?.start ?? at ?? edit.end;
  const text = now.map((line) => line.text).join('');
  const end = start + old.reduce((sum, line) => sum + line.text.length, 0);
  return trimmed(before, { start, end, text });
}

/** Without the words at its beginning and its end that stay. */
function trimmed(before: string, { start, end, text }: Hunk): Hunk {
  const old = before.slice(start, end);
  const most = Math.min(old.length, text.length);
  let head = 0;
  while (head < most && old[head] === text[head]) head++;
  while (head > 0 && (isWithinWord(old, head) || isWithinWord(text, head))) head--;
  let tail = 0;
  while (tail < most - head && old[old.length - 1 - tail] === text[text.length - 1 - tail]) tail++;
  while (tail > 0 && (isWithinWord(old, old.length - tail) || isWithinWord(text, text.length - tail))) tail--;
  return { start: start + head, end: end - tail, text: text.slice(head, text.length - tail) };
}
