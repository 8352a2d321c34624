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

/** A thread of another kind: what it does with each task. */
const script = (work: string): URL =>
  new URL(
    `data:text/javascript,import { parentPort } from 'node:worker_threads'; parentPort.on('message', (task) => { ${work} });`,
  );

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

  test('a mix that throws is the only one that fails', async () => {
    mixer = new MixThread(new TestClock());
    const broken: MixTask = {
      ...task(8),
      wish: JSON.parse('{ "size": 6, "wishes": [null] }') as MixTask['wish'],
    };
    const outcomes = await Promise.allSettled([task(12), broken, task(36)].map((one) => mixer.mix(one)));
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(outcomes[1]).toMatchObject({ reason: { name: 'TypeError' } });
    expect(outcomes[2]).toMatchObject({ value: runMix(task(36)) });
  });

  test('a thread that dies fails the mix it was making; those behind it get another thread', async () => {
    const dying = script(
      `if (task.seed === 1) throw new Error('broken'); parentPort.postMessage({ outcome: { refused: 'unfound' } });`,
    );
    mixer = new MixThread(new TestClock(), dying);
    const outcomes = await Promise.allSettled([task(8), task(9, 2), task(8, 3)].map((one) => mixer.mix(one)));
    expect(outcomes[0]).toMatchObject({ reason: { message: 'broken' } });
    for (const outcome of outcomes.slice(1)) expect(outcome).toMatchObject({ value: { refused: 'unfound' } });
  });

  test('a mix without end is given up, and only that one: the time of each counts from when it begins', async () => {
    const clock = new TestClock();
    const endless = script(
      `if (task.seed === 1) for (;;) {} parentPort.postMessage({ outcome: { refused: 'unfound' } });`,
    );
    mixer = new MixThread(clock, endless);
    expect(await mixer.mix(task(8, 2))).toEqual({ refused: 'unfound' });
    const first = mixer.mix(task(8));
    const failed = expect(first).rejects.toThrow('longer than');
    clock.advance(29_999);
    const others = [mixer.mix(task(8, 2)), mixer.mix(task(8)), mixer.mix(task(8, 3))];
    const settled = Promise.allSettled(others);
    clock.advance(1);
    await failed;
    // the second has all its time still, and the third begins only after it
    expect(await others[0]).toEqual({ refused: 'unfound' });
    clock.advance(30_000);
    expect((await settled).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  test('what waits behind others is not late for that', async () => {
    const clock = new TestClock();
    mixer = new MixThread(clock);
    const mixing = [36, 48, 60].map((people) => mixer.mix(task(people)));
    for (const one of mixing) {
      // eslint-disable-next-line no-await-in-loop -- one after another on purpose
      await one;
      clock.advance(29_999);
    }
    expect(await mixer.mix(task(8))).toEqual(runMix(task(8)));
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
