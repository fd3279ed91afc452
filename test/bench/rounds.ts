/** Something whose time is measured. What it returns is only there so that the work cannot be left out. */
export interface Subject {
  readonly name: string;
  run(): unknown;
}

/** How long each subject runs before it is measured, in milliseconds: what has many functions is compiled late. */
const WARM_UP = 5000;

/**
 * Runs every subject once in each round, so that what disturbs the machine hits all alike.
 *
 * @returns the milliseconds of each round by subject, in the order of the subjects
 */
export async function inRounds(subjects: readonly Subject[], rounds: number): Promise<number[][]> {
  const times: number[][] = subjects.map(() => []);
  for (const subject of subjects) {
    const started = performance.now();
    do await subject.run();
    while (performance.now() - started < WARM_UP);
  }
  for (let round = 0; round < rounds; round++) {
    for (const [index, subject] of subjects.entries()) {
      const started = performance.now();
      await subject.run();
      times[index]?.push(performance.now() - started);
    }
  }
  return times;
}

/** The middle one; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** The value that a share of all values does not exceed. @param share 0 to 1 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/** Whether a goal is met, in words. */
export function verdict(met: boolean): string {
  return met ? 'met' : 'NOT MET';
}
