import { beforeEach, expect, test } from 'vitest';
import { MixDesk } from '../../../server/rooms/mix-desk.ts';
import type { Outcome } from '../../../server/rooms/ledger.ts';
import { runMix } from '../../../shared/mix/task.ts';
import type { SystemCommand } from '../../../shared/workshop/commands.ts';
import { refuse } from '../../../shared/workshop/refusal.ts';
import { Theatre } from '../../shared/workshop/theatre.ts';
import { TestClock } from '../house.ts';

let clock: TestClock;
let answers: Outcome[];
let submitted: SystemCommand[];
let desk: MixDesk;
let stage: Theatre;

/** All that is under way has come as far as it can. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A workshop that waits for a mix, at a store that gives these answers. */
beforeEach(() => {
  clock = new TestClock();
  [answers, submitted] = [[], []];
  desk = new MixDesk({
    mixer: { warm() {}, mix: (task) => Promise.resolve(runMix(task)), close: () => Promise.resolve() },
    submit(command) {
      submitted.push(command);
      return Promise.resolve(answers.shift() ?? { seq: 1 });
    },
    after: clock.after,
    failed(error) {
      throw error;
    },
  });
  stage = new Theatre(21).open();
  for (const seat of ['anna', 'bo', 'cas', 'dirk', 'eva', 'fien']) stage.enter(seat);
  stage.goTo('mix');
  stage.holdsMix = true;
  stage.must('noor', { type: 'mix/voorstel', step: stage.step, size: 3 });
});

test('what a busy store did not take is given again after a second, until it is taken', async () => {
  answers = [refuse('bezig'), refuse('bezig'), { seq: 9 }];
  desk.arm(stage.state);
  await settled();
  expect(submitted).toHaveLength(1);
  for (const times of [2, 3]) {
    clock.advance(999);
    await settled();
    expect(submitted).toHaveLength(times - 1);
    clock.advance(1);
    await settled();
    expect(submitted).toHaveLength(times);
  }
  expect(submitted.every((command) => command.type === 'mix/uitkomst')).toBe(true);
  expect(submitted[2]).toEqual(submitted[0]);
  clock.advance(60_000);
  await settled();
  expect(submitted).toHaveLength(3);
});

test('what the rules refuse is not given again: it changed on its way', async () => {
  answers = [refuse('al-gedaan')];
  desk.arm(stage.state);
  await settled();
  clock.advance(60_000);
  await settled();
  expect(submitted).toHaveLength(1);
});

test('a desk that was stopped meanwhile gives nothing again', async () => {
  answers = [refuse('bezig')];
  desk.arm(stage.state);
  await settled();
  desk.stop();
  clock.advance(1_000);
  await settled();
  expect(submitted).toHaveLength(1);
});
