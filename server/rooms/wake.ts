import type { SystemCommand } from '../../shared/workshop/commands.ts';
import type { State } from '../../shared/workshop/state.ts';
import { nextWake, type Wake } from '../../shared/workshop/wake.ts';
import type { Clock } from '../clock.ts';

/**
 * Watches the deadline that follows from the state: armed after each commit and after a restart, so nobody has to issue
 * timed commands from outside. A deadline that was refused is not tried again until the state gives another.
 */
export class WakeUp {
  readonly #clock: Clock;
  readonly #wake: (command: SystemCommand) => void;
  #armed: string | null = null;
  #cancel: () => void = () => {};

  constructor(clock: Clock, wake: (command: SystemCommand) => void) {
    this.#clock = clock;
    this.#wake = wake;
  }

  arm(state: State): void {
    const next = nextWake(state);
    const key = next && JSON.stringify(next);
    if (key === this.#armed) return;
    this.#cancel();
    this.#armed = key;
    if (next) this.#wait(next);
  }

  stop(): void {
    this.#cancel();
    this.#armed = null;
  }

  #wait(next: Wake): void {
    const left = next.at - this.#clock.now();
    this.#cancel = this.#clock.after(left, () => {
      // a timer may fire early, or not have been able to wait long enough
      if (this.#clock.now() < next.at) this.#wait(next);
      else this.#wake(next.command);
    });
  }
}
