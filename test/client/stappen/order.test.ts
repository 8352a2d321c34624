import { expect, test } from 'vitest';
import { statementsOf } from '../../../shared/decks/content.ts';
import { ownOrder } from '../../../client/steps/vragenlijst/order.ts';
import { CONTENT } from '../../shared/workshop/theatre.ts';

const { questionnaire } = CONTENT;
const seats = Array.from({ length: 40 }, (_seat, index) => `z${index}abc`);

test('one person gets the same order after every reload', () => {
  for (const seat of seats) expect(ownOrder(seat, questionnaire)).toEqual(ownOrder(seat, questionnaire));
});

test('people get orders of their own, each with every statement once', () => {
  const all = statementsOf(questionnaire)
    .map(({ id }) => id)
    .toSorted();
  for (const seat of seats) expect(ownOrder(seat, questionnaire).toSorted()).toEqual(all);
  expect(new Set(seats.map((seat) => ownOrder(seat, questionnaire).join())).size).toBe(seats.length);
});
