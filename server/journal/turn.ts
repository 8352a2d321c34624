import { JournalError } from './error.ts';

/** Runs work so that either all of it lasts or, when it throws, none of it. */
export type Atomically = <T>(work: () => T) => T;

export interface Turn {
  /**
   * Puts a write in the queue; `judge` runs inside the transaction and decides for itself. Returning a JournalError
   * rejects this one only; throwing one fails all that share the transaction. A write with `after` gets a transaction
   * of its own, and `after` runs once it is committed, before anybody hears of it.
   */
  add<T>(judge: () => T | JournalError, after?: () => void): Promise<T>;
  /** Does now what is waiting. */
  flush(): void;
}

interface Job {
  judge(): () => void;
  reject(error: unknown): void;
  after: (() => void) | undefined;
}

/**
 * Collects all writes that are handed in during one turn of the event loop, in order, into one transaction. By
 * setImmediate: the messages of all sockets are read in the poll phase, each in a callback of its own, and the check
 * phase comes right after it. A microtask would run after the first of those callbacks and see one write at a time.
 */
export function turn(atomically: Atomically): Turn {
  let waiting: Job[] = [];

  function flush(): void {
    const jobs = waiting;
    waiting = [];
    for (const batch of batches(jobs)) settle(batch);
  }

  function settle(batch: readonly Job[]): void {
    let answers: (() => void)[];
    try {
      answers = atomically(() => batch.map((job) => job.judge()));
    } catch (error) {
      for (const job of batch) job.reject(error);
      return;
    }
    for (const job of batch) job.after?.();
    for (const answer of answers) answer();
  }

  return {
    add(judge, after) {
      return new Promise((resolve, reject) => {
        if (waiting.length === 0) setImmediate(flush);
        waiting.push({
          judge() {
            const verdict = judge();
            return () => (verdict instanceof JournalError ? reject(verdict) : resolve(verdict));
          },
          reject,
          after,
        });
      });
    },
    flush,
  };
}

function batches(jobs: readonly Job[]): Job[][] {
  const found: Job[][] = [];
  let open: Job[] | null = null;
  for (const job of jobs) {
    if (job.after === undefined && open !== null) {
      open.push(job);
      continue;
    }
    const batch = [job];
    found.push(batch);
    open = job.after === undefined ? batch : null;
  }
  return found;
}
