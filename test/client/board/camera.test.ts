import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  between,
  clamp,
  CLOSEST,
  fitBox,
  fitting,
  fitWorld,
  pan,
  toScreen,
  toWorld,
  zoom,
  type Camera,
  type View,
} from '../../../client/board/camera.ts';

const SEED = 20_262;
const side = fc.integer({ min: 300, max: 2400 });
const views: fc.Arbitrary<View> = fc.record({
  screen: fc.record({ width: side, height: side }),
  world: fc.record({ width: side, height: side }),
});
const spots = fc.record({ x: fc.integer({ min: -500, max: 3000 }), y: fc.integer({ min: -500, max: 3000 }) });
const factors = fc.double({ min: 0.2, max: 5, noNaN: true });
const VIEW: View = { screen: { width: 1000, height: 500 }, world: { width: 1000, height: 500 } };

function expectNoGap({ screen, world }: View, camera: Camera): void {
  const near = (value: number, bound: number) => Math.abs(value - bound) < 1e-6;
  for (const [at, seen, whole] of [
    [camera.x, screen.width, world.width * camera.scale],
    [camera.y, screen.height, world.height * camera.scale],
  ] as const) {
    if (whole <= seen + 1e-6) expect(near(at, (seen - whole) / 2)).toBe(true);
    else expect(at <= 1e-6 && at + whole >= seen - 1e-6).toBe(true);
  }
}

describe('the camera over a chart', () => {
  test('at rest all of the world is in sight, in the middle', () => {
    expect(fitWorld(VIEW)).toEqual({ x: 0, y: 0, scale: 1 });
    fc.assert(
      fc.property(views, (view) => {
        const camera = fitWorld(view);
        const end = toScreen(camera, { x: view.world.width, y: view.world.height });
        expect(camera.x).toBeGreaterThanOrEqual(-1e-6);
        expect(end.x).toBeLessThanOrEqual(view.screen.width + 1e-6);
        expect(end.y).toBeLessThanOrEqual(view.screen.height + 1e-6);
      }),
      { seed: SEED },
    );
  });

  test('whatever one does, it never shows less than a full stage nor comes closer than allowed', () => {
    fc.assert(
      fc.property(views, fc.array(fc.tuple(factors, spots), { maxLength: 12 }), (view, acts) => {
        let camera = fitWorld(view);
        for (const [factor, spot] of acts) {
          camera = pan(view, zoom(view, camera, factor, spot), { x: spot.x - 700, y: 600 - spot.y });
          expectNoGap(view, camera);
          expect(camera.scale).toBeGreaterThanOrEqual(fitting(view) - 1e-9);
          expect(camera.scale).toBeLessThanOrEqual(Math.max(CLOSEST, fitting(view)) + 1e-9);
          expect(clamp(view, camera)).toEqual(camera);
        }
      }),
      { seed: SEED },
    );
  });

  test('zooming in keeps what is under the pointer there, away from the edges', () => {
    const round = { x: 420, y: 260 };
    const camera = zoom(VIEW, fitWorld(VIEW), 2, round);
    expect(camera.scale).toBe(2);
    expect(toScreen(camera, toWorld(fitWorld(VIEW), round))).toEqual(round);
  });

  test('there and back: screen to world to screen', () => {
    fc.assert(
      fc.property(views, factors, spots, (view, factor, spot) => {
        const camera = zoom(view, fitWorld(view), factor, spot);
        const back = toScreen(camera, toWorld(camera, spot));
        expect(Math.hypot(back.x - spot.x, back.y - spot.y)).toBeLessThan(1e-6);
      }),
      { seed: SEED },
    );
  });

  test('a part that is asked for stands in the middle', () => {
    const camera = fitBox(VIEW, { x: 400, y: 200, width: 200, height: 100 });
    expect(camera.scale).toBe(CLOSEST);
    expect(toScreen(camera, { x: 500, y: 250 })).toEqual({ x: 500, y: 250 });
  });

  test('a drawn picture, moved by the difference, lies where it will be drawn', () => {
    fc.assert(
      fc.property(views, factors, spots, spots, (view, factor, round, spot) => {
        const drawn = fitWorld(view);
        const now = zoom(view, drawn, factor, round);
        const moved = toScreen(between(drawn, now), toScreen(drawn, spot));
        const fresh = toScreen(now, spot);
        expect(Math.hypot(moved.x - fresh.x, moved.y - fresh.y)).toBeLessThan(1e-6);
      }),
      { seed: SEED },
    );
  });
});
