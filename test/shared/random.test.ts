import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seeded, shuffled } from '../../shared/random.ts';

test.each([
  [0, [0.26642920868471265, 0.0003297457005828619, 0.2232720274478197]],
  [1, [0.6270739405881613, 0.002735721180215478, 0.5274470399599522]],
  [2 ** 32 + 1, [0.6270739405881613, 0.002735721180215478, 0.5274470399599522]],
])('seed %i gives the known row of mulberry32', (seed, row) => {
  const random = seeded(seed);
  expect(row.map(() => random())).toEqual(row);
});

test('numbers lie in [0, 1)', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const random = seeded(seed);
      return Array.from({ length: 50 }, random).every((value) => value >= 0 && value < 1);
    }),
    { seed: 11 },
  );
});

test('shuffling keeps every item once, repeats for the same seed and leaves the original alone', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
      const before = [...items];
      const result = shuffled(items, seeded(seed));
      expect(items).toEqual(before);
      expect(result.toSorted()).toEqual(before.toSorted());
      expect(shuffled(items, seeded(seed))).toEqual(result);
    }),
    { seed: 12 },
  );
});

test('every order of three items comes about equally often', () => {
  const random = seeded(7);
  const counts = new Map<string, number>();
  for (let draw = 0; draw < 6000; draw += 1) {
    const order = shuffled(['a', 'b', 'c'], random).join('');
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect(counts.size).toBe(6);
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
});
