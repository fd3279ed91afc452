/** Things of which each has a number, in the order of the text, the numbers of neighbours rising by one. */
export type Run<T> = readonly [T, ...T[]];

/**
 * Parts numbered things into runs.
 * @param items In the order of the text.
 * @returns The longest runs in which each number is the one before it and one; together they are all the items.
 */
export function consecutiveRuns<T extends { readonly number: number }>(items: readonly T[]): readonly Run<T>[] {
  const runs: [T, ...T[]][] = [];
  let before: T | null = null;
  for (const item of items) {
    const run = runs.at(-1);
    if (run && before && item.number === before.number + 1) run.push(item);
    else runs.push([item]);
    before = item;
  }
  return runs;
}

/** The last item of a run. */
export function lastOf<T>(run: Run<T>): T {
  return run.at(-1) ?? run[0];
}
