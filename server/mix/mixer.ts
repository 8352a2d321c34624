import { Worker } from 'node:worker_threads';
import type { MixOutcome, MixTask } from '../../shared/mix/task.ts';
import type { Clock } from '../clock.ts';

/** Makes teams where no room waits for it. Rejects when that failed; asking again may work. */
export interface Mixer {
  /** Somebody may soon ask for a mix: what takes time to start can start. */
  warm(): void;
  mix(task: MixTask): Promise<MixOutcome>;
  /** Lets go of what is under way: that is rejected. */
  close(): Promise<void>;
}

/** How long one mix may take, in ms; the largest takes less than one second. */
const PATIENCE = 30_000;

interface Waiting {
  resolve: (outcome: MixOutcome) => void;
  reject: (error: unknown) => void;
  calm: () => void;
}

/** One thread beside the rooms, started when the first mix is near; one mix after another. A thread that died is replaced. */
export class MixThread implements Mixer {
  readonly #clock: Clock;
  readonly #script: URL;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #last = 0;
  #closed = false;

  constructor(clock: Clock, script = new URL('./thread.ts', import.meta.url)) {
    this.#clock = clock;
    this.#script = script;
  }

  warm(): void {
    if (!this.#closed) this.#worker ??= this.#start();
  }

  mix(task: MixTask): Promise<MixOutcome> {
    if (this.#closed) return Promise.reject(new Error('the mixer is closed'));
    const worker = (this.#worker ??= this.#start());
    this.#last += 1;
    const id = this.#last;
    return new Promise((resolve, reject) => {
      const late = (): void => this.#drop(worker, new Error(`a mix took longer than ${PATIENCE} ms`));
      this.#waiting.set(id, { resolve, reject, calm: this.#clock.after(PATIENCE, late) });
      worker.postMessage({ id, task }, []);
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    const worker = this.#worker;
    if (!worker) return;
    this.#drop(worker, new Error('the mixer is closed'));
    await worker.terminate();
  }

  #start(): Worker {
    const worker = new Worker(this.#script);
    // a thread that waits for work holds up no stop
    worker.unref();
    worker.on('message', ({ id, outcome }: { id: number; outcome: MixOutcome }) => {
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      waiting?.calm();
      waiting?.resolve(outcome);
    });
    worker.on('error', (error) => this.#drop(worker, error));
    worker.on('exit', () => this.#drop(worker, new Error('the thread of the mixer ended')));
    return worker;
  }

  /** Everything that waits for this thread has failed; the next mix gets a new one. */
  #drop(worker: Worker, error: unknown): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    void worker.terminate();
    const lost = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject, calm } of lost) {
      calm();
      reject(error);
    }
  }
}
