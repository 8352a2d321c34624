import { describe, expect, test } from 'vitest';
import { galleryGrid, goalType } from '../../../client/screens/plenair/gallery.ts';

/** graphemes: the longest sentence of a koers (KOERS-1) */
const LONGEST = 140;
const teams = Array.from({ length: 24 }, (_, at) => at + 1);

describe('the gallery on the plenary screen', () => {
  test.each(teams)('%i teams have a cell each, and no row stays empty', (count) => {
    const { columns, rows, free } = galleryGrid(count);
    expect(columns * rows - free).toBe(count);
    expect(free).toBeLessThan(columns);
  });

  test.each(teams)('of %i teams every sentence is at least 25 px high', (count) => {
    expect(goalType(LONGEST, galleryGrid(count)).size).toBeGreaterThanOrEqual(25);
  });

  test('up to six teams show the longest sentence whole', () => {
    for (const count of [3, 4, 5, 6]) {
      const grid = galleryGrid(count);
      const { size, lines } = goalType(LONGEST, grid);
      expect(size).toBeGreaterThan(25);
      expect(lines).toBeGreaterThanOrEqual(3);
    }
  });

  test('a short sentence stands larger than a long one, and never larger than the title of a screen', () => {
    const grid = galleryGrid(6);
    expect(goalType(30, grid).size).toBe(49);
    expect(goalType(LONGEST, grid).size).toBeLessThan(goalType(30, grid).size);
  });

  test('what is shown of a team grows less with their number', () => {
    expect([1, 2, 3, 6, 7, 20].map((count) => galleryGrid(count).room)).toEqual([
      'much',
      'much',
      'some',
      'some',
      'little',
      'little',
    ]);
  });
});
