import { describe, expect, test } from 'vitest';
import { MOST_MOVES, reseat, type Reseated } from '../../../shared/mix/reseat.ts';
import { crowd, mixed } from './crowd.ts';

function reseated(...given: Parameters<typeof reseat>): Reseated {
  const outcome = reseat(...given);
  if ('refused' in outcome) throw new Error(`refused: ${outcome.refused}`);
  return outcome;
}

describe('late-comers', () => {
  test('ten per cent at 120 people: every team in both windows with at most four moved, none more than needed', () => {
    for (let seed = 1; seed <= 6; seed += 1) {
      const all = crowd(132, seed, { organisations: 4 + (seed % 8) });
      const { teams } = mixed(all.slice(0, 120), { size: 4 + (seed % 3) }, seed);
      const { quality, moves, arrivals } = reseated(all, teams, [], MOST_MOVES, seed);
      expect(quality).toMatchObject({ styleViolations: 0, organisationViolations: 0, hard: 0 });
      expect(moves.length).toBeLessThanOrEqual(MOST_MOVES);
      expect(arrivals).toHaveLength(12);
      if (moves.length === 0) continue;
      const fewer = reseated(all, teams, [], moves.length - 1, seed).quality;
      expect(fewer.styleViolations + fewer.organisationViolations + fewer.hard).toBeGreaterThan(0);
    }
  });

  test('MIX-5: without a budget nobody moves', () => {
    const all = crowd(44, 6);
    const { teams } = mixed(all.slice(0, 40), { size: 5 }, 6);
    const after = reseated(all, teams, [], 0, 1);
    expect(after.moves).toEqual([]);
    for (const [index, team] of teams.entries())
      expect(after.teams[index]).toEqual(expect.arrayContaining(team));
  });

  test('a late-comer joins who they must be with, and a wish that was overruled by hand asks nothing any more', () => {
    const all = crowd(31, 9);
    const { teams } = mixed(all.slice(0, 30), { size: 5 }, 9);
    const [here, there] = [teams[0]?.[0] ?? '', teams[1]?.[0] ?? ''];
    const after = reseated(
      all,
      teams,
      [
        { kind: 'together', seats: ['s30', here] },
        { kind: 'together', seats: [here, there] },
      ],
      0,
      1,
    );
    expect(after.arrivals).toEqual([{ seat: 's30', team: 0 }]);
    expect(after.teams[1]).toContain(there);
  });
});

describe('drop-outs', () => {
  test('who is gone leaves; others stay, or at most as many move as may', () => {
    for (let seed = 1; seed <= 3; seed += 1) {
      const all = crowd(60, seed);
      const { teams } = mixed(all, { size: 5 }, seed);
      const left = all.filter((_, index) => index % 12 !== seed);
      const faults = [0, 2, 4].map((budget) => {
        const { moves, quality, teams: after } = reseated(left, teams, [], budget, seed);
        expect(moves.length).toBeLessThanOrEqual(budget);
        expect(after.flat().toSorted()).toEqual(left.map(({ seat }) => seat).toSorted());
        return [quality.hard, quality.styleViolations, quality.organisationViolations]
          .map((n) => String(n).padStart(3))
          .join();
      });
      expect(faults).toEqual(faults.toSorted().toReversed());
    }
  });

  test('every move says what it is for', () => {
    const all = crowd(60, 4);
    const { teams } = mixed(all, { size: 5 }, 4);
    const { moves } = reseated(
      all.filter((_, index) => index % 9 !== 0),
      teams,
      [],
      4,
      4,
    );
    expect(moves.length).toBeGreaterThan(0);
    for (const { from, to, because } of moves) {
      expect(from).not.toBe(to);
      expect(because === 'room' || because.length > 0).toBe(true);
    }
  });
});
