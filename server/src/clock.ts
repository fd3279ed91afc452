import type { Clock } from './workspace/scheduler';

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
