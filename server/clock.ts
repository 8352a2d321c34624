import type { Moment } from '../shared/workshop/ids.ts';

/** Time as the server sees it. Tests bring their own, so that no test waits. */
export interface Clock {
  now: () => Moment;
  /** Runs `work` once, `ms` milliseconds from now, and gives back how to call it off. */
  after: (ms: number, work: () => void) => () => void;
}

/** Longest delay that a Node timer keeps; a longer one would fire at once. */
const LONGEST = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  after(ms, work) {
    const timer = setTimeout(work, Math.min(Math.max(0, ms), LONGEST));
    return () => clearTimeout(timer);
  },
};
