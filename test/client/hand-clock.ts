import type { Clock } from '../../client/pace.ts';

/** A clock that stands still until a test moves it. */
export class HandClock implements Clock {
  #now = Date.UTC(2026, 10, 24, 9);
  #timers = new Set<{ at: number; act: () => void }>();

  now = (): number => this.#now;
  random = (): number => 0.5;

  after = (ms: number, act: () => void): (() => void) => {
    const timer = { at: this.#now + ms, act };
    this.#timers.add(timer);
    return () => void this.#timers.delete(timer);
  };

  /** Lets time pass; whatever was due happens at its own moment, in order. */
  pass(ms: number): void {
    const end = this.#now + ms;
    for (;;) {
      const next = [...this.#timers].filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.#timers.delete(next);
      this.#now = Math.max(this.#now, next.at);
      next.act();
    }
    this.#now = end;
  }
}
