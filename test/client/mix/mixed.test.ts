import { describe, expect, test } from 'vitest';
import { newlyMixed } from '../../../client/mix/mixed.ts';
import type { Team } from '../../../shared/workshop/state.ts';

const team = (number: number, ...members: string[]): Team => ({
  id: `t${number}`,
  name: `Team ${number}`,
  number,
  members,
});

describe('a mix that was confirmed', () => {
  const now = [team(1, 'an', 'bo'), team(2, 'cas', 'dee')];

  test('is one when teams come where there were none', () => {
    expect(newlyMixed([], now)).toBe(true);
  });

  test('is one when people changed teams', () => {
    expect(newlyMixed(now, [team(1, 'an', 'cas'), team(2, 'bo', 'dee')])).toBe(true);
  });

  test('is none when the same teams are heard of again, or somebody comes or leaves', () => {
    expect(newlyMixed(now, structuredClone(now))).toBe(false);
    expect(newlyMixed(now, [team(1, 'an', 'bo', 'eva'), team(2, 'cas', 'dee')])).toBe(false);
    expect(newlyMixed(now, [team(1, 'an'), team(2, 'cas', 'dee')])).toBe(false);
    expect(newlyMixed([], [])).toBe(false);
  });
});
