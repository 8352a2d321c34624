import { afterEach, describe, expect, test } from 'vitest';
import { MixThread } from '../../../server/mix/mixer.ts';
import { runMix, type MixTask } from '../../../shared/mix/task.ts';
import { crowd } from '../../shared/mix/crowd.ts';
import { TestClock } from '../house.ts';

const task = (people: number, seed = 1): MixTask => ({
  people: crowd(people, seed),
  wish: { size: 6, wishes: [{ kind: 'together', seats: ['s1', 's2'] }] },
  seed,
  keep: null,
});

let mixer: MixThread;
afterEach(() => mixer.close());

describe('the thread that mixes', () => {
  test('makes what the task makes anywhere, for each who asks their own', async () => {
    mixer = new MixThread(new TestClock());
    const tasks = [task(36), task(120, 2), { ...task(36), wish: { size: 6, teams: 99 } }];
    const outcomes = await Promise.all(tasks.map((one) => mixer.mix(one)));
    expect(outcomes).toEqual(tasks.map(runMix));
    expect(outcomes[2]).toMatchObject({ refused: 'teams', most: 12 });
  });

  test('while it works the rooms go on: turns of the loop are not held up', async () => {
    mixer = new MixThread(new TestClock());
    let turns = 0;
    let done = false;
    const mixing = mixer.mix(task(500)).finally(() => (done = true));
    const turn = (): void => {
      turns += 1;
      if (!done) setImmediate(turn);
    };
    setImmediate(turn);
    await mixing;
    expect(turns).toBeGreaterThan(20);
  });

  test('a thread that dies fails what waits for it, and the next mix gets another', async () => {
    const dying = new URL(
      `data:text/javascript,import { parentPort } from 'node:worker_threads'; parentPort.on('message', ({ id, task }) => { if (task.seed === 1) throw new Error('broken'); parentPort.postMessage({ id, outcome: { refused: 'unfound' } }); });`,
    );
    mixer = new MixThread(new TestClock(), dying);
    await expect(Promise.all([mixer.mix(task(8)), mixer.mix(task(9))])).rejects.toThrow('broken');
    expect(await mixer.mix(task(8, 2))).toEqual({ refused: 'unfound' });
  });

  test('a mix without end is given up', async () => {
    const endless = new URL(
      `data:text/javascript,import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => { for (;;) {} });`,
    );
    const clock = new TestClock();
    mixer = new MixThread(clock, endless);
    const mixing = mixer.mix(task(8));
    clock.advance(30_000);
    await expect(mixing).rejects.toThrow('longer than');
  });

  test('closed, it fails what waits and takes nothing more', async () => {
    mixer = new MixThread(new TestClock());
    const mixing = mixer.mix(task(500));
    const failed = expect(mixing).rejects.toThrow('closed');
    await mixer.close();
    await failed;
    await expect(mixer.mix(task(8))).rejects.toThrow('closed');
  });
});
