import { describe, expect, test } from 'vitest';
import { entriesOf, mayDrop, viewOf } from '../../../client/steps/kaartronde/chart/view.ts';
import type { Water } from '../../../shared/decks/content.ts';
import type { BoardCard, KaartTeam } from '../../../shared/steps/kaartronde/state.ts';

function lying(card: string, water: Water): BoardCard {
  return {
    card,
    water,
    by: 'a',
    insight: null,
    responses: {},
    questions: [],
    pin: null,
    chairs: [],
    open: true,
  };
}

function round(cards: BoardCard[], more: Partial<KaartTeam> = {}): KaartTeam {
  return {
    deck: 'wicked',
    phase: 'vrij',
    since: 0,
    read: [],
    starter: 'a',
    queue: [],
    deferred: [],
    turn: null,
    cards,
    links: [],
    pile: 0,
    handSizes: {},
    gedoe: null,
    zetten: {},
    stilte: null,
    mirrors: [],
    last: {},
    moves: [],
    dotsAsked: null,
    dotsReady: [],
    dots: null,
    tie: null,
    kern: [],
    ...more,
  };
}

const gedoe = { card: 'GE01', since: 0, water: 'mist', answer: null, confirmed: false, open: false } as const;

describe('what the chart of a card round shows', () => {
  test('KAART-22 kernkaarten of earlier rounds lie under what is laid now, in their own water', () => {
    const entries = entriesOf(round([lying('WP01', 'mist'), lying('WP02', 'meewind')]), [
      { card: 'OR03', water: 'mist' },
    ]);
    expect(entries.mist.map(({ kind, id }) => [kind, id])).toEqual([
      ['eerder', 'OR03'],
      ['kaart', 'WP01'],
    ]);
    expect(entries.meewind.map(({ id }) => id)).toEqual(['WP02']);
    expect(entries.tegenwind).toEqual([]);
  });

  test('KAART-19 gedoe lies in its water once it has one, and does not fold before it is answered', () => {
    const asked = round([], { gedoe: { ...gedoe } });
    expect(viewOf(entriesOf(asked, []), asked).mist).toEqual([{ id: 'GE01', keeps: true }]);
    const answered = round([], { gedoe: { ...gedoe, confirmed: true } });
    expect(viewOf(entriesOf(answered, []), answered).mist).toEqual([{ id: 'GE01', keeps: false }]);
    const nowhere = round([], { gedoe: { ...gedoe, water: null } });
    expect(entriesOf(nowhere, []).mist).toEqual([]);
  });

  test('KAART-20 KAART-21 cards with dots and kernkaarten fold last; before the reveal no card does', () => {
    const cards = [lying('WP01', 'mist'), lying('WP02', 'mist'), lying('WP03', 'mist')];
    const blind = round(cards);
    expect(viewOf(entriesOf(blind, []), blind).mist.map(({ keeps }) => keeps)).toEqual([false, false, false]);
    const counted = round(cards, { dots: { WP01: 2, WP02: 0 }, kern: ['WP03'] });
    expect(viewOf(entriesOf(counted, []), counted).mist.map(({ keeps }) => keeps)).toEqual([
      true,
      false,
      true,
    ]);
  });

  test('KAART-9 the card of who has the floor does not fold', () => {
    const told = round([lying('WP01', 'mist')], { turn: { seat: 'a', since: 0, card: 'WP01' } });
    expect(viewOf(entriesOf(told, []), told).mist).toEqual([{ id: 'WP01', keeps: true }]);
  });

  test('a card of the hand may go to any water, a lying one only to another', () => {
    expect(mayDrop(null, 'mist')).toBe(true);
    expect(mayDrop('meewind', 'mist')).toBe(true);
    expect(mayDrop('mist', 'mist')).toBe(false);
  });
});
