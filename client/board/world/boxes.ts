import { GraphicsPath } from 'pixi.js';
import type { Box } from '../geometry.ts';
import type { Shape } from '../shapes.ts';

/** How far beyond its path a stroke may be seen, in times its width: sharp corners stick out. */
const CORNER = 2;

/** The part of the world that these shapes take; null when there are none. */
export function shapesBox(shapes: readonly Shape[]): Box | null {
  const boxes = shapes.flatMap(({ path, stroke }) => {
    const bounds = path === '' ? null : new GraphicsPath(path).bounds;
    if (!bounds?.isValid) return [];
    const by = (stroke?.width ?? 0) * CORNER;
    return [
      {
        left: bounds.minX - by,
        top: bounds.minY - by,
        right: bounds.maxX + by,
        bottom: bounds.maxY + by,
      },
    ];
  });
  if (boxes.length === 0) return null;
  const x = Math.min(...boxes.map(({ left }) => left));
  const y = Math.min(...boxes.map(({ top }) => top));
  return {
    x,
    y,
    width: Math.max(...boxes.map(({ right }) => right)) - x,
    height: Math.max(...boxes.map(({ bottom }) => bottom)) - y,
  };
}

/** The part in which two pictures of shapes differ; null when they are alike. */
export function changedBox(before: readonly Shape[], after: readonly Shape[]): Box | null {
  const keys = (shapes: readonly Shape[]): string[] => shapes.map((shape) => JSON.stringify(shape));
  const [was, is] = [keys(before), keys(after)];
  const [had, has] = [new Set(was), new Set(is)];
  const changed = [
    ...before.filter((_, at) => !has.has(was[at] ?? '')),
    ...after.filter((_, at) => !had.has(is[at] ?? '')),
  ];
  return shapesBox(changed);
}
