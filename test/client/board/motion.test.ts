import { describe, expect, test } from 'vitest';
import { movesBetween, revealDelays, type Seen } from '../../../client/board/motion.ts';

function lies(id: string, x: number, y: number, whole = true): Seen {
  return { id, box: { x, y, width: 196, height: whole ? 108 : 40 }, whole };
}

describe('what moves is the difference between two boards', () => {
  test('nothing on the first look', () => {
    expect(movesBetween(null, [lies('WP01', 14, 64)])).toEqual([]);
  });

  test('nothing when nothing changed', () => {
    expect(movesBetween([lies('WP01', 14, 64)], [lies('WP01', 14, 64)])).toEqual([]);
  });

  test('a card that was not there arrives at its place', () => {
    const now = lies('WP02', 230, 14);
    expect(movesBetween([lies('WP01', 14, 64)], [lies('WP01', 14, 64), now])).toEqual([
      { kind: 'arrive', id: 'WP02', to: now.box },
    ]);
  });

  test('a card in another water comes from where it lay', () => {
    expect(movesBetween([lies('WP01', 14, 64)], [lies('WP01', 714, 464)])).toEqual([
      { kind: 'shift', id: 'WP01', by: { x: -700, y: -400 } },
    ]);
  });

  test('a card that folds where it lies only folds', () => {
    expect(movesBetween([lies('WP01', 14, 64)], [lies('WP01', 14, 64, false)])).toEqual([
      { kind: 'fold', id: 'WP01', whole: false },
    ]);
  });

  test('a card that was taken back leaves nothing to move', () => {
    expect(movesBetween([lies('WP01', 14, 64)], [])).toEqual([]);
  });

  test('at a reveal each begins a little after the one before', () => {
    expect([...revealDelays(['WP01', 'WP02', 'WP03']).values()]).toEqual([0, 60, 120]);
  });
});
