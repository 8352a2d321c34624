import { GraphicsPath, Polygon, type FillInput, type Graphics } from 'pixi.js';
import { dashes } from '../dash.ts';
import type { Spot } from '../geometry.ts';
import type { Ink, Shape, Stroke } from '../shapes.ts';

/** Fills the graphics anew with these shapes, in their order. */
export function paintShapes(on: Graphics, shapes: readonly Shape[], colour: (ink: Ink) => string): void {
  on.clear();
  for (const { path, fill, stroke, alpha = 1 } of shapes) {
    if (path === '') continue;
    if (fill !== undefined) {
      const style: FillInput = { color: colour(fill), alpha };
      // eslint-disable-next-line unicorn/no-array-fill-with-reference-type -- fills a shape, not an array
      on.path(new GraphicsPath(path, true)).fill(style);
    }
    if (stroke) trace(on, path, stroke, alpha, colour);
  }
}

function trace(
  on: Graphics,
  path: string,
  { ink, width, dash, round }: Stroke,
  alpha: number,
  colour: (ink: Ink) => string,
): void {
  const line = new GraphicsPath(path);
  on.beginPath();
  if (dash) for (const piece of pieces(line, dash)) on.poly(piece.slice(), false);
  else on.path(line);
  on.stroke({ color: colour(ink), width, alpha, ...(round ? { cap: 'round', join: 'round' } : {}) });
}

/** Pixi has no dashes of its own. */
function pieces(line: GraphicsPath, dash: readonly number[]): Spot[][] {
  return line.shapePath.shapePrimitives.flatMap(({ shape }) => {
    if (!(shape instanceof Polygon)) return [];
    const spots = spotsOf(shape.points);
    const first = spots[0];
    return dashes(shape.closePath && first ? [...spots, first] : spots, dash);
  });
}

function spotsOf(flat: readonly number[]): Spot[] {
  const spots: Spot[] = [];
  for (let index = 0; index + 1 < flat.length; index += 2)
    spots.push({ x: flat[index] ?? 0, y: flat[index + 1] ?? 0 });
  return spots;
}
