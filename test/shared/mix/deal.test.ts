import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdsIn, teamIn } from '../../../shared/mix/holding.ts';
import { deal, mix } from '../../../shared/mix/mix.ts';
import { TEAM_SIZE } from '../../../shared/mix/sizes.ts';
import type { Wish } from '../../../shared/mix/wish.ts';
import { crowd } from './crowd.ts';
import { wishesFor } from './wishing.ts';

const size = fc.integer({ min: TEAM_SIZE.least, max: TEAM_SIZE.most });

function dealt(
  people: ReturnType<typeof crowd>,
  wished: number,
  wishes: readonly Wish[],
  seed: number,
): string[][] {
  const outcome = deal(people, { size: wished, wishes }, seed);
  if ('refused' in outcome) throw new Error(`not dealt: ${outcome.refused}`);
  return outcome.teams;
}

describe('teams at once, where nobody may wait', () => {
  test('without wishes there are always teams, with everybody in one of them, also with people elsewhere', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 120 }),
        size,
        fc.nat(1e6),
        fc.double({ min: 0, max: 1 }),
        (n, wished, seed, remote) => {
          const people = crowd(n, seed, { remote });
          const teams = dealt(people, wished, [], seed);
          expect(teams.flat().toSorted()).toEqual(people.map(({ seat }) => seat).toSorted());
          const sizes = teams.map((team) => team.length);
          expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        },
      ),
      { seed: 41, numRuns: 300 },
    );
  });

  test('wishes hold where a placement is soon found; one about a team that there is not asks for nothing', () => {
    for (let seed = 0; seed < 40; seed += 1) {
      const people = crowd(48, seed);
      const wishes = wishesFor(people, 8, 0.2, seed);
      const teams = dealt(people, 6, [...wishes, { kind: 'fixed', seat: 's47', team: 8 }], seed);
      expect(wishes.filter((wish) => !holdsIn(wish, teamIn(teams)))).toEqual([]);
      expect(teams.flat()).toHaveLength(48);
    }
  });

  test('what contradicts is not looked for', () => {
    const people = crowd(48, 1);
    const wishes: Wish[] = [
      { kind: 'together', seats: ['s1', 's2'] },
      { kind: 'apart', seats: ['s1', 's2'] },
    ];
    expect(mix(people, { size: 6, wishes }, 1)).toMatchObject({ refused: 'contradictions' });
    expect(deal(people, { size: 6, wishes }, 1)).toEqual({ refused: 'unfound' });
  });
});
