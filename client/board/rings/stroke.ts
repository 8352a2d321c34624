import type { Spot } from '../geometry.ts';
import { along, between, distance, lengthOf, type Path } from './path.ts';

/** The pieces of a path that are drawn, of `on` world units each with `off` between them. */
export function dashed(path: Path, on: number, off: number): Spot[][] {
  const pieces: Spot[][] = [];
  let drawing = true;
  let left = on;
  let piece: Spot[] = [];
  let from = path[0];
  for (const to of path) {
    while (from && distance(from, to) > left) {
      const turn: Spot = between(from, to, left / distance(from, to));
      if (drawing) pieces.push([...piece, turn]);
      piece = [turn];
      from = turn;
      drawing = !drawing;
      left = drawing ? on : off;
    }
    if (from) left -= distance(from, to);
    piece.push(to);
    from = to;
  }
  if (drawing && piece.length > 1) pieces.push(piece);
  return pieces;
}

const ZIGZAG = { step: 9, swing: 5 };

/** To and fro along the path, beginning and ending on it. */
export function zigzag(path: Path): Spot[] {
  const length = lengthOf(path);
  const teeth = Math.max(2, Math.round(length / ZIGZAG.step));
  return Array.from({ length: teeth + 1 }, (_, i) => {
    const { spot, angle } = along(path, (length * i) / teeth);
    const swing = i === 0 || i === teeth ? 0 : i % 2 === 1 ? ZIGZAG.swing : -ZIGZAG.swing;
    return { x: spot.x - Math.sin(angle) * swing, y: spot.y + Math.cos(angle) * swing };
  });
}

const ARROW = { length: 18, width: 16, at: 0.56 };

/** The three corners of the arrow that says who gives the opdracht to whom: past the middle of the line. */
export function arrow(path: Path): Spot[] {
  const { spot, angle } = along(path, lengthOf(path) * ARROW.at);
  const corner = (forward: number, aside: number): Spot => ({
    x: spot.x + forward * Math.cos(angle) - aside * Math.sin(angle),
    y: spot.y + forward * Math.sin(angle) + aside * Math.cos(angle),
  });
  const half = ARROW.length / 2;
  return [corner(-half, -ARROW.width / 2), corner(half, 0), corner(-half, ARROW.width / 2)];
}
