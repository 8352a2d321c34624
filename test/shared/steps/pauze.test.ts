import { beforeEach, expect, test } from 'vitest';
import type { Content, StepSpec } from '../../../shared/decks/content.ts';
import { teamChannel } from '../../../shared/workshop/channel.ts';
import { CONTENT, Theatre } from '../workshop/theatre.ts';

const words = { nl: 'Pauze', en: 'Break' };
const spec: StepSpec = {
  id: 'pauze',
  kind: 'pauze',
  title: words,
  minutes: 12,
  instruction: words,
  note: words,
  settings: {},
};
const round = CONTENT.format.steps.findIndex(({ kind }) => kind === 'kaartronde');
const content: Content = {
  ...CONTENT,
  format: { ...CONTENT.format, steps: CONTENT.format.steps.toSpliced(round + 1, 0, spec) },
};

let stage: Theatre;
beforeEach(() => {
  stage = new Theatre(8, content).open();
  for (const seat of ['anna', 'bo', 'cas', 'dirk']) stage.enter(seat);
  stage.goTo('kaartronde');
});

test('given a break in the plan, when it begins, then its clock runs and the teams keep what they have', () => {
  const team = stage.team();
  stage.goTo('pauze');
  expect(stage.state.all.clock).toMatchObject({
    since: stage.now,
    endsAt: stage.now + 12 * 60_000,
    pausedLeft: null,
  });
  expect(stage.state[teamChannel('t1')]).toBe(team);
});

test('REGIE-1: nobody is at work in a break, so the next step comes at once, and back finds the round as it lay', () => {
  const lying = stage.round();
  stage.goTo('pauze').must('noor', { type: 'regie/volgende', from: 'pauze', direct: false });
  expect(stage.stepKind()).toBe('koers');
  stage.must('noor', { type: 'regie/terug', from: stage.step });
  stage.must('noor', { type: 'regie/terug', from: stage.step });
  expect(stage.round()).toEqual(lying);
});

test('a break can be lengthened, and its end passes without ending it', () => {
  stage.goTo('pauze').must('noor', { type: 'regie/verleng', from: 'pauze', minutes: 5 });
  expect(stage.state.all.clock.endsAt).toBe(stage.now + 17 * 60_000);
  stage.later(20 * 60_000).wake();
  expect(stage.step).toBe('pauze');
});
