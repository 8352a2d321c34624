import { beforeEach, describe, expect, test } from 'vitest';
import { schedule, secondsUntil } from '../../../client/screens/regie/schedule.ts';
import { contentOf, Theatre } from '../../shared/workshop/theatre.ts';

const MINUTE = 60_000;
let stage: Theatre;
beforeEach(() => {
  stage = new Theatre(5).open().enter('anna').enter('bo').enter('cas');
});

const next = () => stage.must('noor', { type: 'regie/volgende', from: stage.step, direct: true });
const now = () => schedule(stage.state.all, stage.content.format, stage.now);
const step = (id: string) => now().steps.find((one) => one.id === id);

describe('the draaiboek against the clock', () => {
  test('everything lies ahead at the start, and it ends when the plan says', () => {
    const { steps, behind, endsAt } = now();
    expect(steps[0]).toMatchObject({ id: 'check-in', state: 'current', planned: 3, used: 0, over: false });
    expect(steps.slice(1).every(({ state, used }) => state === 'todo' && used === null)).toBe(true);
    expect(behind).toBe(0);
    expect(endsAt).toBe(stage.now + 45 * MINUTE);
  });

  test('REGIE-2: minutes that were dropped bring it back in time', () => {
    stage = new Theatre(5, contentOf('grenzeloos-180')).open();
    stage.now = stage.state.all.clock.endsAt + 8 * MINUTE;
    expect(now().behind).toBe(8);
    stage.must('noor', { type: 'regie/kort-in', from: stage.step });
    expect(now().behind).toBe(stage.content.format.slack);
  });

  test('a step that ran over is said so, and everything after it moves', () => {
    stage.later(5 * MINUTE);
    expect(step('check-in')).toMatchObject({ state: 'current', used: 5, over: true, share: 1 });
    expect(now().behind).toBe(2);
    next();
    stage.later(MINUTE);
    expect(step('check-in')).toMatchObject({ state: 'done', used: 5, over: true });
    expect(step('vragenlijst')).toMatchObject({ state: 'current', used: 1, over: false, share: 0.2 });
    expect(now().behind).toBe(2);
  });

  test('a quick step makes the plan early', () => {
    stage.later(MINUTE);
    next();
    expect(now().behind).toBe(-2);
  });

  test('extra minutes and a pause count as later', () => {
    stage.must('noor', { type: 'regie/verleng', from: stage.step, minutes: 5 });
    expect(now().behind).toBe(5);
    stage.must('noor', { type: 'regie/pauze', on: true });
    stage.later(10 * MINUTE);
    expect(now().behind).toBe(15);
  });

  test('after going back, the later step keeps the minutes it used', () => {
    next();
    stage.later(2 * MINUTE);
    stage.must('noor', { type: 'regie/terug', from: stage.step });
    expect(step('check-in')?.state).toBe('current');
    expect(step('vragenlijst')).toMatchObject({ state: 'todo', used: 2 });
  });

  test('after the end nothing runs on', () => {
    stage.must('noor', { type: 'regie/einde', from: stage.step });
    const before = now();
    stage.later(60 * MINUTE);
    expect(now()).toEqual(before);
    expect(before.steps[0]?.state).toBe('done');
  });
});

test('a countdown shows whole seconds and stops at zero', () => {
  expect(secondsUntil(10_000, 9_001)).toBe(1);
  expect(secondsUntil(10_000, 9_000)).toBe(1);
  expect(secondsUntil(10_000, 12_000)).toBe(0);
});
