import { WIRE_LIMITS } from '../shared/wire.ts';

/** Time and chance of the device, given in so that tests decide them. */
export interface Clock {
  now(): number;
  random(): number;
  /** @returns takes the appointment back */
  after(ms: number, act: () => void): () => void;
}

/** ms; the first attempts come quickly, because a server that restarts is back within seconds */
const RETRY = { first: 400, factor: 1.7, most: 8_000 } as const;

/** ms until the next attempt to come back, spread so that a whole room does not come at once. */
export function retryDelay(attempts: number, random: number): number {
  return Math.round(Math.min(RETRY.most, RETRY.first * RETRY.factor ** attempts) * (0.5 + random / 2));
}

/** ms; after the server found it too fast */
const REST = 1_000;

export interface Pace {
  /** Whether one more may go now; if not, `again` is called when it may. */
  may(): boolean;
  /** The server found it too fast: wait a second. */
  rest(): void;
  stop(): void;
}

/** Keeps under the server's limit on commands, with half to spare for what was already on its way. */
export function createPace(clock: Clock, again: () => void): Pace {
  const most = WIRE_LIMITS.burst / 2;
  const perMs = WIRE_LIMITS.commandsPerSecond / 2 / 1_000;
  let left: number = most;
  let at = clock.now();
  let resting = false;
  let waiting: (() => void) | null = null;

  function wait(ms: number): void {
    waiting ??= clock.after(ms, () => {
      waiting = null;
      resting = false;
      again();
    });
  }

  return {
    may() {
      if (resting) return false;
      const now = clock.now();
      left = Math.min(most, left + (now - at) * perMs);
      at = now;
      if (left >= 1) {
        left -= 1;
        return true;
      }
      wait(Math.ceil((1 - left) / perMs));
      return false;
    },
    rest() {
      resting = true;
      waiting?.();
      waiting = null;
      wait(REST);
    },
    stop() {
      waiting?.();
      waiting = null;
      resting = false;
    },
  };
}
