import { describe, expect, test } from 'vitest';
import { equitableColouring } from '../../../shared/mix/colouring.ts';
import { posed } from '../../../shared/mix/mix.ts';
import { fullQuality, likenessWord } from '../../../shared/mix/quality.ts';
import { TEAM_SIZE } from '../../../shared/mix/sizes.ts';
import { start } from '../../../shared/mix/start.ts';
import { minusLog, threshold } from '../../../shared/mix/thresholds.ts';
import { seeded } from '../../../shared/random.ts';
import { crowd, mixed } from './crowd.ts';

const SIZES = Array.from(
  { length: TEAM_SIZE.most - TEAM_SIZE.least + 1 },
  (_, index) => TEAM_SIZE.least + index,
);

describe('the exact start', () => {
  test.each(SIZES)(
    'MIX-2: 8 to 500 people in teams of %i: every team in both windows, sizes differ by at most one',
    (size) => {
      const off: number[] = [];
      for (let count = 8; count <= 500; count += 1) {
        const problem = posed(crowd(count, count * 10 + size, { organisations: 2 + (count % 40) }), { size });
        if ('refused' in problem) throw new Error('refused');
        const { styleViolations, organisationViolations, hard } = fullQuality(start(problem, seeded(count)));
        if (styleViolations + organisationViolations + hard > 0) off.push(count);
      }
      expect(off).toEqual([]);
    },
  );

  test('also at the hardest: as many categories as people, and one category of all', () => {
    for (const [left, right] of [
      [Array.from({ length: 97 }, (_, i) => i), Array.from({ length: 97 }, () => 0)],
      [Array.from({ length: 97 }, (_, i) => i % 2), Array.from({ length: 97 }, (_, i) => i % 3)],
    ] as const) {
      const team = equitableColouring(left, right, 13, seeded(5));
      const largest = Math.max(
        ...Array.from({ length: 13 }, (_, t) => team.filter((one) => one === t).length),
      );
      expect(largest).toBe(8);
    }
  });
});

describe('the whole mix without wishes', () => {
  test.each([8, 23, 57, 120, 211, 500])(
    '%i people: no violation, proven, and teams more alike than by chance',
    (count) => {
      for (const size of SIZES) {
        const { quality, proof } = mixed(crowd(count, count + size), { size }, size);
        expect(quality).toMatchObject({ styleViolations: 0, organisationViolations: 0, hard: 0 });
        expect(proof.status).toBe('proven');
        if (count >= 120) expect(likenessWord(quality)).not.toBe('uneven');
      }
    },
  );

  test('who did not answer is a category of their own and counts as the mean', () => {
    const people = crowd(40, 3).map((person, index) =>
      index < 10 ? { ...person, style: null, scores: null } : person,
    );
    const { teams } = mixed(people, { size: 4 }, 1);
    const silent = new Set(people.slice(0, 10).map(({ seat }) => seat));
    expect(teams.map((team) => team.filter((seat) => silent.has(seat)).length)).toEqual(
      Array.from({ length: 10 }, () => 1),
    );
  });
});

describe('the table of thresholds', () => {
  test('is the logarithm, without leaning on the one of the engine', () => {
    for (let step = 1; step <= 1000; step += 1)
      expect(Math.abs(minusLog(step / 1000) + Math.log(step / 1000))).toBeLessThan(1e-13);
    expect(threshold(0)).toBeGreaterThan(threshold(0.5));
    expect(threshold(0.999_999)).toBeGreaterThan(0);
  });
});
