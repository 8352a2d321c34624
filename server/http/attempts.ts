import type { Moment } from '../../shared/workshop/ids.ts';
import { Rate, type Allowance } from '../rooms/rate.ts';

/**
 * How often may be tried. A whole office comes from one address, so what succeeds is given freely; what fails is guessing
 * and is not. With three million codes, thirty wrong ones a minute get nobody anywhere.
 */
export const ALLOWED = {
  failures: { burst: 30, perSecond: 0.5 },
  successes: { burst: 1000, perSecond: 20 },
  allSuccesses: { burst: 5000, perSecond: 100 },
  allFailures: { burst: 600, perSecond: 10 },
  erasures: { burst: 3, perSecond: 1 / 60 },
  allErasures: { burst: 200, perSecond: 1 },
  creations: { burst: 60, perSecond: 1 / 10 },
  allCreations: { burst: 300, perSecond: 1 },
} as const satisfies Record<string, Allowance>;

/** More addresses than this are not kept apart; the oldest that did nothing lately are forgotten. */
const ADDRESSES = 10_000;

/** One limit per address and one for all together. */
export class Attempts {
  readonly #perAddress: Allowance;
  readonly #all: Rate;
  readonly #rates = new Map<string, Rate>();

  constructor(perAddress: Allowance, all: Allowance, now: Moment) {
    this.#perAddress = perAddress;
    this.#all = new Rate(all, now);
  }

  /** Seconds to wait, or 0 when there is room for an attempt. */
  wait(address: string, now: Moment): number {
    return Math.max(this.#of(address, now).wait(now), this.#all.wait(now));
  }

  /** Also without room: guesses that were sent all at once are paid for afterwards. */
  count(address: string, now: Moment): void {
    this.#of(address, now).pay(now);
    this.#all.pay(now);
  }

  #of(address: string, now: Moment): Rate {
    const known = this.#rates.get(address);
    if (known) return known;
    if (this.#rates.size >= ADDRESSES) this.#forget(now);
    const rate = new Rate(this.#perAddress, now);
    this.#rates.set(address, rate);
    return rate;
  }

  #forget(now: Moment): void {
    for (const [address, rate] of this.#rates) if (rate.full(now)) this.#rates.delete(address);
    const oldest = this.#rates.keys().next();
    if (this.#rates.size >= ADDRESSES && !oldest.done) this.#rates.delete(oldest.value);
  }
}
