import type { Clock } from './clock.ts';
import type { Journal } from './journal/journal.ts';
import type { Log } from './log.ts';
import type { Reception } from './rooms/reception.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** Deletes workshops that were kept long enough: at the start, and then every hour. */
export class Retention {
  readonly #journal: Journal;
  readonly #reception: Reception;
  readonly #days: number;
  readonly #clock: Clock;
  readonly #log: Log;
  #cancel: () => void = () => {};
  #stopped = false;

  constructor(journal: Journal, reception: Reception, days: number, clock: Clock, log: Log) {
    this.#journal = journal;
    this.#reception = reception;
    this.#days = days;
    this.#clock = clock;
    this.#log = log;
  }

  async start(): Promise<void> {
    await this.#sweep();
    if (this.#stopped) return;
    this.#cancel = this.#clock.after(HOUR, () => void this.start());
  }

  stop(): void {
    this.#stopped = true;
    this.#cancel();
  }

  async #sweep(): Promise<void> {
    try {
      const ids = await this.#journal.expire(this.#clock.now() - this.#days * DAY);
      this.#reception.forget(ids);
      if (ids.length > 0) this.#log.info({ workshops: ids.length }, 'bewaartermijn voorbij: verwijderd');
    } catch (error) {
      this.#log.error({ err: error }, 'opruimen lukte niet, over een uur weer');
    }
  }
}
