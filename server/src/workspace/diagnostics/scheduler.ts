import type { Clock } from '../../connection/clock';

const shortest = 10;
const longest = 300;

/**
 * Runs the work of a document soon after it was asked for, once for however many times it was asked meanwhile.
 * After each run there is a rest as long as the work took, so that a large document leaves the server half of its time
 * for requests; what is asked for once the rest is over is done at once. The wait is not prolonged by further edits:
 * somebody who types without a pause still sees answers.
 */
export class Scheduler {
  private readonly pending = new Map<string, { work: () => void; readonly cancel: () => void }>();
  /** When the rest after the last run of a key is over, by the clock. */
  private readonly restsUntil = new Map<string, number>();

  constructor(private readonly clock: Clock) {}

  /** Asks for the work of a key. Where some is waiting already, this takes its place and does not wait longer. */
  schedule(key: string, work: () => void): void {
    const waiting = this.pending.get(key);
    if (waiting !== undefined) {
      waiting.work = work;
      return;
    }
    // Even work that need not wait is done in a turn of its own: edits that have arrived already are taken together.
    const wait = Math.max(0, (this.restsUntil.get(key) ?? 0) - this.clock.now());
    const cancel = this.clock.after(wait, () => {
      this.run(key);
    });
    this.pending.set(key, { work, cancel });
  }

  /** Drops a key's waiting work, and its rest. */
  drop(key: string): void {
    this.pending.get(key)?.cancel();
    this.pending.delete(key);
    this.restsUntil.delete(key);
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
    const ended = this.clock.now();
    this.restsUntil.set(key, ended + Math.min(longest, Math.max(shortest, ended - started)));
  }
}
