import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dashes } from '../../../client/board/dash.ts';
import { along, lineShapes, type Line } from '../../../client/board/lines.ts';
import { linkWay } from '../../../client/board/waters/scene.ts';

const SEED = 20_263;
const STRAIGHT: Line = {
  id: 'l',
  through: [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
  ],
  form: 'solid',
  ink: 'ink',
};
const ring = { middle: { x: 500, y: 300 }, radius: 160 };
const spots = fc.record({ x: fc.integer({ min: 20, max: 980 }), y: fc.integer({ min: 20, max: 580 }) });
const outside = spots.filter(({ x, y }) => Math.hypot(x - 500, y - 300) > ring.radius + 60);

describe('lines on a chart', () => {
  test('each form has a paper halo of nine under it', () => {
    for (const form of ['solid', 'zigzag', 'arrow'] as const) {
      const [halo, ...line] = lineShapes({ ...STRAIGHT, form });
      expect(halo?.stroke).toMatchObject({ ink: 'sheet', width: 9 });
      expect(line.length).toBe(form === 'arrow' ? 2 : 1);
    }
  });

  test('form and not only colour tells them apart', () => {
    const paths = (['solid', 'zigzag', 'arrow'] as const).map((form) =>
      JSON.stringify(lineShapes({ ...STRAIGHT, form })),
    );
    expect(new Set(paths).size).toBe(3);
  });

  test('half way along a bend is on the bend', () => {
    const half = along({ through: STRAIGHT.through, bend: { x: 50, y: 80 } }, 0.5);
    expect(half.x).toBeCloseTo(50, 0);
    expect(half.y).toBeCloseTo(40, 0);
  });

  test('a link runs straight where it clears the compass ring, and else in a bow whose top does', () => {
    fc.assert(
      fc.property(outside, outside, (from, to) => {
        const way = linkWay(from, to, ring);
        if (!way.bend) {
          const inside = [0.2, 0.4, 0.5, 0.6, 0.8].some((share) => {
            const { x, y } = along(way, share);
            return Math.hypot(x - 500, y - 300) < ring.radius;
          });
          expect(inside).toBe(false);
        } else {
          const top = { x: (from.x + 2 * way.bend.x + to.x) / 4, y: (from.y + 2 * way.bend.y + to.y) / 4 };
          expect(Math.hypot(top.x - 500, top.y - 300)).toBeGreaterThan(ring.radius);
        }
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});

describe('dashes', () => {
  test('dash and gap by turns, to the end of the line', () => {
    const drawn = dashes(STRAIGHT.through, [10, 4, 2, 4]).map((piece) => [piece[0]?.x, piece.at(-1)?.x]);
    expect(drawn.slice(0, 4)).toEqual([
      [0, 10],
      [14, 16],
      [20, 30],
      [34, 36],
    ]);
  });

  test('together they are as long as the pattern says', () => {
    const lines = fc.array(spots, { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(lines, (points) => {
        const length = (spots: readonly { x: number; y: number }[]): number =>
          spots.reduce((sum, spot, at) => {
            const before = spots[at - 1];
            return before ? sum + Math.hypot(spot.x - before.x, spot.y - before.y) : sum;
          }, 0);
        const drawn = dashes(points, [9, 6]).reduce((sum, piece) => sum + length(piece), 0);
        const whole = length(points);
        const expected = Math.floor(whole / 15) * 9 + Math.min(9, whole % 15);
        expect(drawn).toBeCloseTo(expected, 3);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });
});
