import type { MixOutcome, MixTask } from '../../shared/mix/task.ts';
import { mixTask, taskKey } from '../../shared/steps/mix/proposing.ts';
import type { SystemCommand } from '../../shared/workshop/commands.ts';
import { isRefusal } from '../../shared/workshop/refusal.ts';
import type { State } from '../../shared/workshop/state.ts';
import type { Clock } from '../clock.ts';
import type { Mixer } from '../mix/mixer.ts';
import type { Outcome } from './ledger.ts';

export interface MixDeskParts {
  mixer: Mixer;
  submit: (command: SystemCommand) => Promise<Outcome>;
  after: Clock['after'];
  failed: (error: unknown, what: string) => void;
}

/** ms before what a busy store did not take is given again */
const PAUSE = 1_000;

/**
 * Has the mix made that follows from the state: looked at after each commit and after a restart, as a deadline is. One at a
 * time per workshop; what was made from a state that has changed meanwhile is thrown away and made again.
 */
export class MixDesk {
  readonly #parts: MixDeskParts;
  #wanted: { key: string; task: MixTask } | null = null;
  #busy = false;
  #stopped = false;

  constructor(parts: MixDeskParts) {
    this.#parts = parts;
  }

  arm(state: State): void {
    if (isNear(state)) this.#parts.mixer.warm();
    const task = this.#stopped ? null : mixTask(state);
    this.#wanted = task && { key: taskKey(task), task };
    if (this.#wanted && !this.#busy) void this.#work();
  }

  stop(): void {
    this.#stopped = true;
    this.#wanted = null;
  }

  async #work(): Promise<void> {
    this.#busy = true;
    let done: string | null = null;
    while (this.#wanted && this.#wanted.key !== done) {
      const { key, task } = this.#wanted;
      // eslint-disable-next-line no-await-in-loop -- one after another on purpose
      const outcome = await this.#make(task);
      if (this.#wanted?.key !== key) continue;
      // eslint-disable-next-line no-await-in-loop -- what it answers says whether there is another
      const answer = await this.#parts.submit({ type: 'mix/uitkomst', task: key, outcome });
      if (answer === 'stopped') break;
      if (isRefusal(answer) && answer.refusal === 'bezig') {
        // the store is busy, and nobody else may come by: it is made and given again
        // eslint-disable-next-line no-await-in-loop -- not at once
        await new Promise<void>((go) => this.#parts.after(PAUSE, go));
        continue;
      }
      // refused: it changed on its way, and is wanted anew once that is on disk
      done = isRefusal(answer) ? key : null;
      if (done === null && this.#wanted?.key === key) this.#wanted = null;
    }
    this.#busy = false;
  }

  async #make(task: MixTask): Promise<MixOutcome | null> {
    try {
      return await this.#parts.mixer.mix(task);
    } catch (error) {
      if (!this.#stopped) this.#parts.failed(error, 'mix');
      return null;
    }
  }
}

function isNear({ all: { clock, teams, workshop } }: State): boolean {
  const kind = workshop?.plan.find(({ id }) => id === clock.step)?.kind;
  return kind === 'mix' && teams.length === 0;
}
