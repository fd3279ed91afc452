/** The time, as the host gives it. */
export interface Clock {
  /** Milliseconds since any fixed moment. */
  now(): number;
  /** Runs something once, later. @returns what prevents it */
  after(milliseconds: number, run: () => void): () => void;
}

const shortest = 10;
const longest = 300;

/**
 * Runs the work of a document soon after it was asked for, once for however many times it was asked meanwhile.
 * The wait is as long as the work took the last time, so that a large document leaves the server half of its time
 * for requests, and a small one is answered at once. The wait is not prolonged by further edits: somebody who types
 * without a pause still sees answers.
 */
export class Scheduler {
  private readonly pending = new Map<string, { work: () => void; readonly cancel: () => void }>();
  private readonly costs = new Map<string, number>();

  constructor(private readonly clock: Clock) {}

  /** Asks for the work of a key. Where some is waiting already, this takes its place and does not wait longer. */
  schedule(key: string, work: () => void): void {
    const waiting = this.pending.get(key);
    if (waiting !== undefined) {
      waiting.work = work;
      return;
    }
    const wait = Math.min(longest, Math.max(shortest, this.costs.get(key) ?? 0));
    const cancel = this.clock.after(wait, () => {
      this.run(key);
    });
    this.pending.set(key, { work, cancel });
  }

  /** Drops a key's waiting work and what is known of its cost. */
  drop(key: string): void {
    this.pending.get(key)?.cancel();
    this.pending.delete(key);
    this.costs.delete(key);
  }

  /** Drops everything that waits. */
  dispose(): void {
    for (const key of [...this.pending.keys()]) this.drop(key);
  }

  private run(key: string): void {
    const work = this.pending.get(key)?.work;
    this.pending.delete(key);
    const started = this.clock.now();
    work?.();
    this.costs.set(key, this.clock.now() - started);
  }
}
