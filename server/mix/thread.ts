import { parentPort } from 'node:worker_threads';
import { runMix, type MixTask } from '../../shared/mix/task.ts';
import type { Answer } from './mixer.ts';

/** The other thread: a task comes in, its outcome or what went wrong goes back. It knows nothing of workshops. */
parentPort?.on('message', (task: MixTask) => {
  parentPort?.postMessage(answered(task), []);
});

function answered(task: MixTask): Answer {
  try {
    return { outcome: runMix(task) };
  } catch (error) {
    return { error };
  }
}
