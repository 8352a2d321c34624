import type { Moment } from '../../shared/workshop/ids.ts';

export interface Allowance {
  /** how many may come at once */
  burst: number;
  perSecond: number;
}

/** What flows in by fractions never adds up to exactly one. */
const ONE = 1 - 1e-9;

/** A token bucket: full at first, and filled again as time goes by. */
export class Rate {
  readonly #allowance: Allowance;
  #left: number;
  #at: Moment;

  constructor(allowance: Allowance, now: Moment) {
    this.#allowance = allowance;
    this.#left = allowance.burst;
    this.#at = now;
  }

  /** Takes one, or says that there is none. */
  take(now: Moment): boolean {
    if (this.left(now) < ONE) return false;
    this.#left -= 1;
    return true;
  }

  /** Takes one that was given already, on credit if need be. */
  pay(now: Moment): void {
    this.#left = this.left(now) - 1;
  }

  left(now: Moment): number {
    const seconds = Math.max(0, now - this.#at) / 1000;
    this.#left = Math.min(this.#allowance.burst, this.#left + seconds * this.#allowance.perSecond);
    this.#at = now;
    return this.#left;
  }

  /** Nothing was taken lately: forgetting this bucket changes nothing. */
  full(now: Moment): boolean {
    return this.left(now) >= this.#allowance.burst;
  }

  /** Whole seconds until there is one again. */
  wait(now: Moment): number {
    return Math.ceil(Math.max(0, ONE - this.left(now)) / this.#allowance.perSecond);
  }
}
