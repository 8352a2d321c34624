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

/** What comes back from the thread. */
export type Answer = { outcome: MixOutcome } | { error: unknown };

interface Job {
  task: MixTask;
  resolve: (outcome: MixOutcome) => void;
  reject: (error: unknown) => void;
}

/**
 * One thread beside the rooms, started when the first mix is near. Mixes wait for each other, each has its time from when
 * it begins, and one that fails or takes too long is the only one that does. A thread that died is replaced.
 */
export class MixThread implements Mixer {
  readonly #clock: Clock;
  readonly #script: URL;
  readonly #waiting: Job[] = [];
  #running: { job: Job; calm: () => void } | null = null;
  #worker: Worker | null = null;
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
    return new Promise((resolve, reject) => {
      this.#waiting.push({ task, resolve, reject });
      this.#next();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    const closed = new Error('the mixer is closed');
    for (const { reject } of this.#waiting.splice(0)) reject(closed);
    const worker = this.#worker;
    if (!worker) return;
    this.#drop(worker, closed);
    await worker.terminate();
  }

  #next(): void {
    if (this.#running) return;
    const job = this.#waiting.shift();
    if (!job) return;
    const worker = (this.#worker ??= this.#start());
    const late = (): void => this.#drop(worker, new Error(`a mix took longer than ${PATIENCE} ms`));
    this.#running = { job, calm: this.#clock.after(PATIENCE, late) };
    worker.postMessage(job.task, []);
  }

  #start(): Worker {
    const worker = new Worker(this.#script);
    // a thread that waits for work holds up no stop
    worker.unref();
    worker.on('message', (answer: Answer) => {
      if (this.#worker === worker) this.#settle(answer);
    });
    worker.on('error', (error) => this.#drop(worker, error));
    worker.on('exit', () => this.#drop(worker, new Error('the thread of the mixer ended')));
    return worker;
  }

  /** What this thread was making has failed; the next mix gets a new one. */
  #drop(worker: Worker, error: unknown): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    void worker.terminate();
    this.#settle({ error });
  }

  #settle(answer: Answer): void {
    const running = this.#running;
    this.#running = null;
    running?.calm();
    if ('error' in answer) running?.job.reject(answer.error);
    else running?.job.resolve(answer.outcome);
    this.#next();
  }
}
