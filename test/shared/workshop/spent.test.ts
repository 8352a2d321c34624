import { beforeEach, describe, expect, test } from 'vitest';
import { Theatre } from './theatre.ts';

let stage: Theatre;
beforeEach(() => {
  stage = new Theatre(5).open().enter('anna').enter('bo').enter('cas');
});

const MINUTE = 60_000;
const next = () => stage.must('noor', { type: 'regie/volgende', from: stage.step, direct: true });

describe('how long each step was on', () => {
  test('the time of a step counts once it is left, and its visits add up', () => {
    expect(stage.state.all.spent).toEqual({});
    stage.later(4 * MINUTE);
    next();
    expect(stage.state.all.spent).toEqual({ 'check-in': 4 * MINUTE });
    stage.later(MINUTE);
    stage.must('noor', { type: 'regie/terug', from: stage.step });
    stage.later(2 * MINUTE);
    next();
    expect(stage.state.all.spent).toEqual({ 'check-in': 6 * MINUTE, vragenlijst: MINUTE });
  });

  test('a change that is taken back is not counted', () => {
    stage.later(4 * MINUTE);
    next();
    stage.later(3000);
    stage.must('noor', { type: 'regie/ongedaan', from: stage.step });
    expect(stage.state.all.spent['check-in']).toBe(0);
    stage.later(MINUTE);
    next();
    expect(stage.state.all.spent['check-in']).toBe(5 * MINUTE + 3000);
  });
});

describe('check-out', () => {
  test('the facilitator hears that a team is done when all who are present have written, and never what', () => {
    stage.goTo('check-out');
    const write = (seat: string) =>
      stage.must(seat, {
        type: 'checkout/schrijf',
        step: stage.step,
        role: 'vragen',
        intention: '',
        shared: false,
      });
    const done = () => stage.state.facilitator.done[stage.step] ?? [];
    write('anna');
    write('bo');
    expect(done()).toEqual([]);
    const events = write('cas');
    expect(done()).toEqual(['t1']);
    expect(JSON.stringify(events.map(({ parts }) => parts.facilitator))).not.toContain('vragen');
  });
});
