import { beforeEach, expect, test } from 'vitest';
import { EARLY_TIMES, talkCards } from '../../../shared/workshop/early.ts';
import { contentOf, Theatre } from './theatre.ts';

let stage: Theatre;
let step: string;

/** Two members at their opgave, which they have not chosen yet. */
beforeEach(() => {
  stage = new Theatre(3, contentOf('grenzeloos-75')).open();
  stage.enter('anna').enter('bo');
  stage.goTo('opgave');
  step = stage.step;
});

function chosen(): void {
  const words = { sentence: 'Wie belt er?', forWhom: '', effect: '' };
  stage.must('anna', { type: 'opgave/stel-voor', step, card: null, ...words });
  const proposal = stage.team().opgaveStep[step]?.proposals[0]?.id ?? '';
  stage.must('anna', { type: 'opgave/kies', step, proposal });
  stage.must('bo', { type: 'opgave/kies', step, proposal });
}

test('a team that is not done gets no extra card', () => {
  expect(stage.refused('anna', { type: 'extra/trek', step })).toBe('nog-niet');
});

test('a team that is done gets one card, the same for all, once per step', () => {
  chosen();
  const [drawn] = stage.must('anna', { type: 'extra/trek', step });
  expect(Object.keys(drawn?.parts ?? {})).toEqual(['team:t1']);
  expect(talkCards(stage.content)).toContain(stage.team().extra?.[step]);
  expect(stage.refused('bo', { type: 'extra/trek', step })).toBe('al-gedaan');
});

test('with less than two minutes left there is none', () => {
  chosen();
  stage.now = stage.state.all.clock.endsAt - EARLY_TIMES.left + 1;
  expect(stage.refused('anna', { type: 'extra/trek', step })).toBe('nog-niet');
});

test('a werkvorm without cards to look back with gives one of its check-in', () => {
  expect(talkCards(contentOf('kennismaken')).every((card) => card.startsWith('EN'))).toBe(true);
});
