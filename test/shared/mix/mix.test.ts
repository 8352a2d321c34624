import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STYLES } from '../../../shared/decks/content.ts';
import type { MixPerson } from '../../../shared/mix/people.ts';
import { qualityOf } from '../../../shared/mix/quality.ts';
import { teamCount, TEAM_SIZE } from '../../../shared/mix/sizes.ts';
import { mixed } from './crowd.ts';

const people = (most: number): fc.Arbitrary<MixPerson[]> =>
  fc
    .array(
      fc.record({
        style: fc.constantFrom(...STYLES, null),
        organisation: fc.constantFrom('gemeente', 'rijk', null),
      }),
      {
        minLength: 2,
        maxLength: most,
      },
    )
    .map((list) => list.map((person, index) => ({ ...person, seat: `s${index}` })));
const size = fc.integer({ min: TEAM_SIZE.least, max: TEAM_SIZE.most });

describe('mix', () => {
  test('MIX-2: everybody is in exactly one team, sizes differ by at most one, and none is above eight', () => {
    fc.assert(
      fc.property(people(120), size, fc.nat(), (list, wished, seed) => {
        const { teams } = mixed(list, { size: wished }, seed);
        expect(teams.flat().toSorted()).toEqual(list.map(({ seat }) => seat).toSorted());
        const sizes = teams.map((team) => team.length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        expect(Math.max(...sizes)).toBeLessThanOrEqual(TEAM_SIZE.most);
      }),
      { seed: 31, numRuns: 300 },
    );
  });

  test('every team has the floor or the ceiling of its share of every style, always', () => {
    fc.assert(
      fc.property(people(200), size, fc.nat(), (list, wished, seed) => {
        expect(mixed(list, { size: wished }, seed).quality.styleViolations).toBe(0);
      }),
      { seed: 32, numRuns: 300 },
    );
  });

  test('the same people, wish and seed give the same teams; another seed gives others', () => {
    fc.assert(
      fc.property(people(60), size, fc.nat(), (list, wished, seed) => {
        expect(mixed(list, { size: wished }, seed)).toEqual(mixed(list, { size: wished }, seed));
      }),
      { seed: 33, numRuns: 50 },
    );
    const list = Array.from({ length: 30 }, (_, i) => ({
      seat: `s${i}`,
      style: STYLES[i % 6] ?? null,
      organisation: null,
    }));
    expect(mixed(list, { size: 5 }, 1).teams).not.toEqual(mixed(list, { size: 5 }, 2).teams);
  });

  test.each([
    [8, 5, 2],
    [9, 4, 2],
    [30, 5, 6],
    [5, 5, 1],
    [2, 3, 1],
    [7, 3, 2],
    [120, 8, 15],
    [11, 8, 2],
  ])('%i people in teams of about %i make %i teams', (count, wished, teams) => {
    expect(teamCount(count, wished)).toBe(teams);
  });

  test('the quality of a division changed by hand counts what is off', () => {
    const list = (style: MixPerson['style'], n: number): MixPerson[] =>
      Array.from({ length: n }, (_, i) => ({ seat: `${style}${i}`, style, organisation: null }));
    expect(qualityOf([list('hoeder', 3), list('aanjager', 3)]).styleViolations).toBe(4);
  });
});
