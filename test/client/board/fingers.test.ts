import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pan, toScreen, toWorld, zoom, type Camera, type View } from '../../../client/board/camera.ts';
import { createFingers } from '../../../client/board/fingers.ts';
import type { Spot } from '../../../client/board/geometry.ts';

/** A world so much larger than the screen that no edge stops the camera. */
const VIEW: View = { screen: { width: 1180, height: 600 }, world: { width: 40_000, height: 40_000 } };
const BEGIN: Camera = { x: -18_000, y: -18_000, scale: 1 };

function handled() {
  let camera = BEGIN;
  let asked = 0;
  const fingers = createFingers({
    pan: (by) => {
      asked += 1;
      camera = pan(VIEW, camera, by);
    },
    zoomRound: (factor, round) => {
      asked += 1;
      camera = zoom(VIEW, camera, factor, round);
    },
  });
  return { fingers, camera: () => camera, asked: () => asked };
}

const middle = (a: Spot, b: Spot): Spot => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const apart = (a: Spot, b: Spot): number => Math.hypot(a.x - b.x, a.y - b.y);

const left = fc.record({ x: fc.integer({ min: 40, max: 480 }), y: fc.integer({ min: 40, max: 560 }) });
const right = fc.record({ x: fc.integer({ min: 620, max: 1140 }), y: fc.integer({ min: 40, max: 560 }) });

describe('two fingers', () => {
  test('pinch: what lies between them stays between them, and grows as their distance does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(left, right), { minLength: 2, maxLength: 12 }),
        fc.boolean(),
        fc.boolean(),
        (ways, firstOwned, secondOwned) => {
          const { fingers, camera } = handled();
          const [[a, b] = [BEGIN, BEGIN]] = ways;
          fingers.down(1, a, firstOwned);
          fingers.down(2, b, secondOwned);
          const between = toWorld(camera(), middle(a, b));
          let [lastA, lastB] = [a, b];
          for (const [nextA, nextB] of ways.slice(1)) {
            fingers.move(1, nextA);
            fingers.move(2, nextB);
            [lastA, lastB] = [nextA, nextB];
          }
          const scale = apart(lastA, lastB) / apart(a, b);
          // never closer than one can use
          fc.pre(scale < 2 && ways.every(([one, other]) => apart(one, other) / apart(a, b) < 2));
          expect(camera().scale).toBeCloseTo(scale, 6);
          const seen = toScreen(camera(), between);
          expect(apart(seen, middle(lastA, lastB))).toBeLessThan(0.01);
        },
      ),
      { seed: 71, numRuns: 200 },
    );
  });

  test('begin from where the first one has dragged something to', () => {
    const { fingers, camera } = handled();
    fingers.down(1, { x: 100, y: 100 }, true);
    fingers.move(1, { x: 300, y: 100 });
    fingers.down(2, { x: 500, y: 100 }, false);
    fingers.move(1, { x: 300, y: 101 });
    expect(camera().scale).toBeCloseTo(1, 3);
    expect(apart(camera(), BEGIN)).toBeLessThan(1);
  });

  test('that let go leave one, which pans from where it is', () => {
    const { fingers, camera } = handled();
    fingers.down(1, { x: 100, y: 100 }, false);
    fingers.down(2, { x: 300, y: 100 }, true);
    fingers.move(2, { x: 350, y: 100 });
    const { scale, x } = camera();
    fingers.up(2);
    fingers.move(1, { x: 120, y: 100 });
    expect(camera()).toEqual({ ...camera(), scale, x: x + 20 });
  });
});

describe('one finger', () => {
  test('pans on the ground once it moves further than a press that shook', () => {
    const { fingers, camera } = handled();
    fingers.down(1, { x: 100, y: 100 }, false);
    expect(fingers.move(1, { x: 102, y: 101 })).toBe(false);
    expect(fingers.move(1, { x: 130, y: 90 })).toBe(true);
    expect(camera()).toEqual({ scale: 1, x: BEGIN.x + 30, y: BEGIN.y - 10 });
  });

  test('on what can be pressed or dragged itself asks nothing, before a pinch and after it', () => {
    const { fingers, asked } = handled();
    fingers.down(1, { x: 100, y: 100 }, true);
    expect(fingers.move(1, { x: 200, y: 100 })).toBe(false);
    fingers.down(2, { x: 300, y: 100 }, true);
    fingers.up(2);
    expect(fingers.move(1, { x: 260, y: 100 })).toBe(false);
    expect(asked()).toBe(0);
  });

  test('is alone once a new first finger comes: nobody who was lost on the way makes it a pinch', () => {
    const { fingers, camera } = handled();
    fingers.down(1, { x: 100, y: 100 }, true);
    fingers.clear();
    fingers.down(2, { x: 300, y: 100 }, false);
    fingers.move(2, { x: 340, y: 100 });
    expect(camera()).toEqual({ scale: 1, x: BEGIN.x + 40, y: BEGIN.y });
  });
});
