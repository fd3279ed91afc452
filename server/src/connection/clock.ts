/** The time, as the host gives it. */
export interface Clock {
  /** Milliseconds since any fixed moment. */
  now(): number;
  /** Runs something once, later. @returns what prevents it */
  after(milliseconds: number, run: () => void): () => void;
}

/** The time of the host: Node and a web worker have the same two functions. */
export const hostClock: Clock = {
  now: () => performance.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};
