import type { Box, Spot } from '../geometry.ts';

/** A line in straight pieces so short that it looks like a curve. */
export type Path = readonly Spot[];

/** world units between two spots of a path */
const PIECE = 9;

export function distance(a: Spot, b: Spot): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

export function between(a: Spot, b: Spot, share: number): Spot {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

export function lengthOf(path: Path): number {
  let length = 0;
  let before = path[0];
  for (const spot of path) {
    if (before) length += distance(before, spot);
    before = spot;
  }
  return length;
}

/** The quadratic Bézier curve from `a` to `b` that bends towards `bend`. */
export function curve(a: Spot, bend: Spot, b: Spot): Spot[] {
  const pieces = Math.max(6, Math.ceil((distance(a, bend) + distance(bend, b)) / PIECE));
  return Array.from({ length: pieces + 1 }, (_, i) => {
    const t = i / pieces;
    const [begin, middle, end] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return { x: begin * a.x + middle * bend.x + end * b.x, y: begin * a.y + middle * bend.y + end * b.y };
  });
}

/** The corners as one flowing line: each is cut off by a curve over at most `reach` of both sides. */
export function rounded(corners: readonly Spot[], reach: number): Spot[] {
  const [first] = corners;
  if (!first) return [];
  const path = [first];
  let from = first;
  for (let i = 1; i < corners.length; i += 1) {
    const corner = corners[i];
    const next = corners[i + 1];
    if (!corner) continue;
    if (!next) {
      path.push(...straight(from, corner));
      continue;
    }
    const before = between(corner, from, share(corner, from, reach));
    const after = between(corner, next, share(corner, next, reach));
    path.push(...straight(from, before), ...curve(before, corner, after).slice(1));
    from = after;
  }
  return path;
}

/** at most half of a side, so that two corners never want the same piece */
function share(corner: Spot, other: Spot, reach: number): number {
  return Math.min(0.5, reach / Math.max(1, distance(corner, other)));
}

function straight(a: Spot, b: Spot): Spot[] {
  const pieces = Math.ceil(distance(a, b) / PIECE);
  return Array.from({ length: pieces }, (_, i) => between(a, b, (i + 1) / pieces));
}

export function inside({ x, y }: Spot, box: Box, margin = 0): boolean {
  return (
    x > box.x - margin &&
    x < box.x + box.width + margin &&
    y > box.y - margin &&
    y < box.y + box.height + margin
  );
}

/** The part between the edges of the two labels in whose middles it begins and ends. */
export function clipped(path: Path, from: Box, to: Box): Spot[] {
  const leaves = path.findLastIndex((spot) => inside(spot, from));
  const arrives = path.findIndex((spot, i) => i > leaves && inside(spot, to));
  const [last, first] = [path[leaves], path[leaves + 1]];
  const [before, end] = [path[arrives - 1], path[arrives]];
  if (!last || !first || !before || !end) return [...path];
  return [edge(last, first, from), ...path.slice(leaves + 1, arrives), edge(end, before, to)];
}

/** Where one leaves a box on the way from within to without. */
function edge(within: Spot, without: Spot, box: Box): Spot {
  let [near, far] = [within, without];
  for (let i = 0; i < 8; i += 1) {
    const half = between(near, far, 0.5);
    if (inside(half, box)) near = half;
    else far = half;
  }
  return far;
}

/** The spot at this distance from the beginning, and in which direction the path goes there, in radians. */
export function along(path: Path, far: number): { spot: Spot; angle: number } {
  let left = far;
  let a = path[0] ?? { x: 0, y: 0 };
  let angle = 0;
  for (const b of path.slice(1)) {
    const step = distance(a, b);
    if (step > 0) angle = Math.atan2(b.y - a.y, b.x - a.x);
    if (step >= left && step > 0) return { spot: between(a, b, left / step), angle };
    left -= step;
    a = b;
  }
  return { spot: a, angle };
}
