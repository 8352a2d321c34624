import { describe, expect, test } from 'vitest';
import { changedBox, shapesBox } from '../../../client/board/world/boxes.ts';
import type { Shape } from '../../../client/board/shapes.ts';

const line = (path: string, width = 5): Shape => ({ path, stroke: { ink: 'ink', width } });
const A = line('M100 100L200 150');
const B = line('M400 300Q500 250 600 400');

describe('the part of a chart that is painted anew', () => {
  test('holds the shapes and the width of their strokes', () => {
    expect(shapesBox([A])).toEqual({ x: 90, y: 90, width: 120, height: 70 });
    expect(shapesBox([{ path: 'M0 0L10 0L10 10Z', fill: 'ink' }])).toEqual({
      x: 0,
      y: 0,
      width: 10,
      height: 10,
    });
  });

  test('is the part in which a line came, went or became another', () => {
    expect(changedBox([A, B], [B])).toEqual(shapesBox([A]));
    expect(changedBox([B], [A, B])).toEqual(shapesBox([A]));
    const moved = line('M100 100L220 150');
    expect(changedBox([A, B], [moved, B])).toEqual(shapesBox([A, moved]));
    expect(changedBox([A], [line(A.path, 9)])).toEqual(shapesBox([line(A.path, 9)]));
  });

  test('is nothing where nothing is drawn or nothing changed', () => {
    expect(shapesBox([])).toBeNull();
    expect(shapesBox([line('')])).toBeNull();
    expect(changedBox([A, B], [{ ...A }, { ...B }])).toBeNull();
  });
});
