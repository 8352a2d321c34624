import { describe, expect, test } from 'vitest';
import { boardActions, isQuiet } from '../../../client/screens/regie/board.ts';
import type { KaartStand } from '../../../shared/steps/kaartronde/stand.ts';

const MINUTE = 60_000;
const stand = (over: Partial<KaartStand> = {}): KaartStand => ({
  phase: 'vrij',
  waters: { meewind: 1, tegenwind: 1, mist: 0, onderstroom: 0 },
  bars: [3, 2, 1, 0],
  turns: { done: 4, of: 4 },
  gedoe: 'geen',
  dotsReady: 0,
  at: 0,
  ...over,
});

describe('REGIE-3: little on the board is a hint', () => {
  test('a lively board gives none', () => {
    expect(isQuiet(stand(), MINUTE)).toBe(false);
  });

  test('a board on which nothing happened for four minutes does', () => {
    expect(isQuiet(stand(), 4 * MINUTE - 1)).toBe(false);
    expect(isQuiet(stand(), 4 * MINUTE)).toBe(true);
    expect(isQuiet(stand({ phase: 'beurten' }), 4 * MINUTE)).toBe(true);
  });

  test('in free play it does when half of the team left nothing; in the pass they may still be to come', () => {
    expect(isQuiet(stand({ bars: [5, 1, 0, 0] }), MINUTE)).toBe(true);
    expect(isQuiet(stand({ phase: 'beurten', bars: [1, 0, 0, 0] }), MINUTE)).toBe(false);
  });

  test.each(['lezen', 'stippen', 'kiezen', 'klaar'] as const)('silence in %s is not a hint', (phase) => {
    expect(isQuiet(stand({ phase, bars: [0, 0, 0, 0] }), 60 * MINUTE)).toBe(false);
  });
});

describe('what can be done for a board', () => {
  test('gedoe only in play, once, and only in a round that has it (KAART-18)', () => {
    expect(boardActions(stand(), true).gedoe).toBe(true);
    expect(boardActions(stand(), false).gedoe).toBe(false);
    expect(boardActions(stand({ gedoe: 'bezig' }), true).gedoe).toBe(false);
    expect(boardActions(stand({ phase: 'lezen' }), true).gedoe).toBe(false);
  });

  test('dots open in play, and are shown while they are laid (KAART-20)', () => {
    expect(boardActions(stand({ phase: 'beurten' }), true)).toMatchObject({ dots: true, reveal: false });
    expect(boardActions(stand({ phase: 'stippen' }), true)).toMatchObject({ dots: false, reveal: true });
    expect(boardActions(stand({ phase: 'klaar' }), true)).toEqual({
      gedoe: false,
      dots: false,
      reveal: false,
    });
  });
});
