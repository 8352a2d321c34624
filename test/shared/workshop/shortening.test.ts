import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { shortening } from '../../../shared/workshop/shortening.ts';
import { contentOf, Theatre } from './theatre.ts';

const MINUTE = 60_000;
const CONTENT = contentOf('grenzeloos-180');
const { format } = CONTENT;
let stage: Theatre;
beforeEach(() => {
  stage = new Theatre(2, CONTENT).open();
});

const proposed = () => shortening(stage.state.all, format, stage.now);
/** Stays so many minutes longer in the step that is on than was planned. */
function late(minutes: number): void {
  stage.now = stage.state.all.clock.endsAt + minutes * MINUTE;
}

describe('REGIE-2: what can be dropped when it runs over', () => {
  test('on time nothing is proposed, and the slack is used up first', () => {
    expect(proposed()).toEqual([]);
    late(format.slack);
    expect(proposed()).toEqual([]);
    late(format.slack + 1);
    expect(proposed()).toEqual([{ id: 'regels', from: 20, to: 19 }]);
  });

  test('the next one follows when the first can lose no more; what does not fit stays', () => {
    late(format.slack + 12);
    expect(proposed()).toEqual([
      { id: 'regels', from: 20, to: 12 },
      { id: 'leiderschap', from: 18, to: 14 },
    ]);
    late(500);
    expect(proposed().at(-1)).toEqual({ id: 'leiderschap', from: 18, to: 12 });
  });

  test('a facilitator accepts it, and can put the plan back', () => {
    late(format.slack + 3);
    const from = stage.step;
    expect(stage.refused('noor', { type: 'regie/plan-terug' })).toBe('al-gedaan');
    stage.must('noor', { type: 'regie/kort-in', from });
    const minutes = () => stage.state.all.workshop?.plan.find(({ id }) => id === 'regels')?.minutes;
    expect(minutes()).toBe(17);
    expect(proposed()).toEqual([]);
    expect(stage.refused('noor', { type: 'regie/kort-in', from })).toBe('al-gedaan');
    stage.must('noor', { type: 'regie/plan-terug' });
    expect(minutes()).toBe(20);
  });

  test('only a facilitator shortens', () => {
    stage.enter('anna');
    late(20);
    expect(stage.refused('anna', { type: 'regie/kort-in', from: stage.step })).toBe('niet-jouw-rol');
    expect(stage.refused('anna', { type: 'regie/plan-terug' })).toBe('niet-jouw-rol');
  });

  test('never below what a step needs, never more than it runs over, never what is past', () => {
    fc.assert(
      fc.property(fc.nat(10), fc.integer({ min: -5, max: 120 }), (steps, minutes) => {
        stage = new Theatre(4, CONTENT).open();
        for (let done = 0; done < steps; done += 1) {
          stage.now = stage.state.all.clock.endsAt;
          stage.must('noor', { type: 'regie/volgende', from: stage.step, direct: true });
        }
        late(minutes);
        const order = format.steps.map(({ id }) => id);
        const dropped = proposed().map(({ id, from, to }) => {
          const least = format.steps.find((step) => step.id === id)?.least ?? from;
          expect(order.indexOf(id)).toBeGreaterThan(order.indexOf(stage.step));
          expect(to).toBeGreaterThanOrEqual(least);
          expect(to).toBeLessThan(from);
          return from - to;
        });
        const sum = dropped.reduce((total, one) => total + one, 0);
        expect(sum).toBeLessThanOrEqual(Math.max(0, minutes - format.slack));
      }),
      { seed: 21, numRuns: 60 },
    );
  });
});
