import { parentPort } from 'node:worker_threads';
import { runMix, type MixTask } from '../../shared/mix/task.ts';

/** The other thread: a task comes in, its outcome goes back. It knows nothing of workshops. */
parentPort?.on('message', ({ id, task }: { id: number; task: MixTask }) => {
  parentPort?.postMessage({ id, outcome: runMix(task) }, []);
});
