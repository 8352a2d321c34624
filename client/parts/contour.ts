/** Deterministic noise in 0..1 from two whole numbers and a seed. */
function grain(x: number, y: number, seed: number): number {
  let mixed = Math.imul(x | 0, 0x27d4eb2d) ^ Math.imul(y | 0, 0x165667b1) ^ Math.imul(seed, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 4294967296;
}

function eased(t: number): number {
  return t * t * t * (t * (t * 6 - 15) + 10);
}

/** Smooth value noise, 0..1, the same for the same seed on every machine. */
export function noise(x: number, y: number, seed: number): number {
  const left = Math.floor(x);
  const top = Math.floor(y);
  const across = eased(x - left);
  const down = eased(y - top);
  const upper = grain(left, top, seed) * (1 - across) + grain(left + 1, top, seed) * across;
  const lower = grain(left, top + 1, seed) * (1 - across) + grain(left + 1, top + 1, seed) * across;
  return upper * (1 - down) + lower * down;
}

export type Point = readonly [x: number, y: number];

/** Corner bits: 1 upper left, 2 upper right, 4 lower right, 8 lower left. Per case the edges (0 top, 1 right, 2 bottom, 3 left) a line runs from and to. */
const SEGMENTS: readonly (readonly (readonly [number, number])[])[] = [
  [],
  [[3, 0]],
  [[0, 1]],
  [[3, 1]],
  [[1, 2]],
  [
    [3, 0],
    [1, 2],
  ],
  [[0, 2]],
  [[3, 2]],
  [[2, 3]],
  [[2, 0]],
  [
    [0, 1],
    [2, 3],
  ],
  [[2, 1]],
  [[1, 3]],
  [[1, 0]],
  [[0, 3]],
  [],
];

/**
 * Closed rings around everything above `level`, by marching squares, in units of the grid.
 * The border of the grid counts as below every level, so that each ring closes.
 */
export function rings(
  columns: number,
  rows: number,
  height: (column: number, row: number) => number,
  level: number,
): Point[][] {
  const at = (column: number, row: number) =>
    column <= 0 || row <= 0 || column >= columns - 1 || row >= rows - 1 ? level - 1 : height(column, row);
  const next = new Map<number, number>();
  const points = new Map<number, Point>();
  function edge(column: number, row: number, side: number): number {
    const low = side === 2 ? [column, row + 1] : side === 1 ? [column + 1, row] : [column, row];
    const [x = 0, y = 0] = low;
    const upright = side === 1 || side === 3;
    const key = 2 * (y * columns + x) + (upright ? 1 : 0);
    if (!points.has(key)) {
      const from = at(x, y);
      const to = upright ? at(x, y + 1) : at(x + 1, y);
      const along = (level - from) / (to - from);
      points.set(key, upright ? [x, y + along] : [x + along, y]);
    }
    return key;
  }
  for (let row = 0; row < rows - 1; row += 1) {
    for (let column = 0; column < columns - 1; column += 1) {
      const above = (dx: number, dy: number, bit: number) => (at(column + dx, row + dy) > level ? bit : 0);
      const corner = above(0, 0, 1) | above(1, 0, 2) | above(1, 1, 4) | above(0, 1, 8);
      for (const [from, to] of SEGMENTS[corner] ?? [])
        next.set(edge(column, row, from), edge(column, row, to));
    }
  }
  const found: Point[][] = [];
  while (next.size > 0) {
    const ring: Point[] = [];
    let key = next.keys().next().value;
    while (key !== undefined && next.has(key)) {
      const point = points.get(key);
      if (point !== undefined) ring.push(point);
      const following = next.get(key);
      next.delete(key);
      key = following;
    }
    found.push(ring);
  }
  return found;
}
