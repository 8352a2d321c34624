import { noise, rings, type Point } from '../parts/contour.ts';
import type { Box, Size, Spot } from './geometry.ts';

export interface Island {
  /** Centre and radii in the units of the sea. */
  x: number;
  y: number;
  rx: number;
  ry: number;
  /** How far it rises; .6 becomes land, .4 a shoal. */
  rise: number;
}

export interface SeaPlan {
  /** Another seed, another sea. */
  seed: number;
  size: Size;
  islands: readonly Island[];
  /** How many soundings at most. */
  soundings: number;
  /** Places that stay free of soundings. */
  avoid: readonly Box[];
}

/** A depth where somebody threw the lead. */
export interface Sounding extends Spot {
  fathoms: number;
}

export interface Sea {
  /** Per level, from deep to land, the closed contours as one SVG path. */
  layers: string[];
  soundings: Sounding[];
}

const STEP = 10;
const PAD = 3;
const LEVELS = [0.2, 0.3, 0.4, 0.52, 0.64, 0.72] as const;
const SCALE = 210;
/** around what has to stay free, and between soundings */
const CLEAR = 12;
const APART = 52;

/** How high the bottom is anywhere: 0 deep, from .64 dry. */
function bottom(seed: number, islands: readonly Island[]): (x: number, y: number) => number {
  return (x, y) => {
    let height =
      0.16 +
      (noise(x / SCALE, y / SCALE, seed) - 0.5) * 0.34 +
      (noise((x / SCALE) * 2.3, (y / SCALE) * 2.3, seed + 91) - 0.5) * 0.12;
    for (const island of islands) {
      const dx = x + (noise(x / 90 + 5, y / 90, seed + 91) - 0.5) * 34 - island.x;
      const dy = y + (noise(x / 90, y / 90 + 9, seed + 91) - 0.5) * 34 - island.y;
      height += island.rise * Math.exp(-((dx / island.rx) ** 2 + (dy / island.ry) ** 2));
    }
    return height;
  };
}

/** One closed, smoothed path: quadratic curves through the middles of the edges. */
function smooth(ring: readonly Point[]): string {
  const scaled = ring.map(([x, y]): Point => [(x - PAD) * STEP, (y - PAD) * STEP]);
  const parts = scaled.map(([x, y], index) => {
    const [nx, ny] = scaled[(index + 1) % scaled.length] ?? [x, y];
    const middle = `${((x + nx) / 2).toFixed(1)} ${((y + ny) / 2).toFixed(1)}`;
    return index === 0 ? `M${middle}` : `Q${x.toFixed(1)} ${y.toFixed(1)} ${middle}`;
  });
  const [x, y] = scaled[0] ?? [0, 0];
  const [nx, ny] = scaled[1] ?? [x, y];
  return `${parts.join('')}Q${x.toFixed(1)} ${y.toFixed(1)} ${((x + nx) / 2).toFixed(1)} ${((y + ny) / 2).toFixed(1)}Z`;
}

function inside({ x, y, width, height }: Box, spot: Spot): boolean {
  return (
    spot.x > x - CLEAR && spot.x < x + width + CLEAR && spot.y > y - CLEAR && spot.y < y + height + CLEAR
  );
}

function sound(
  { seed, size, soundings, avoid }: SeaPlan,
  height: (x: number, y: number) => number,
): Sounding[] {
  const found: Sounding[] = [];
  for (let attempt = 0; found.length < soundings && attempt < soundings * 12; attempt += 1) {
    const x = 20 + noise(attempt * 3 + 0.5, 7, seed + 3) * (size.width - 40);
    const y = 20 + noise(attempt * 3 + 0.5, 19, seed + 5) * (size.height - 40);
    const rise = height(x, y);
    if (rise > 0.6 || avoid.some((box) => inside(box, { x, y }))) continue;
    if (found.some((other) => Math.hypot(other.x - x, other.y - y) < APART)) continue;
    found.push({ x, y, fathoms: Math.max(1, Math.round((0.64 - rise) * 38)) });
  }
  return found;
}

/** A printed sea, the same for the same plan on every machine. */
export function chartSea(plan: SeaPlan): Sea {
  const making = seaByParts(plan);
  let step = making.next();
  while (!step.done) step = making.next();
  return step.value;
}

/** The same sea, made a part at a time: it yields after each row and each level. */
export function* seaByParts(plan: SeaPlan): Generator<undefined, Sea> {
  const height = bottom(plan.seed, plan.islands);
  const columns = Math.ceil(plan.size.width / STEP) + 2 * PAD;
  const rows = Math.ceil(plan.size.height / STEP) + 2 * PAD;
  const heights = new Float64Array(columns * rows);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1)
      heights[row * columns + column] = height((column - PAD) * STEP, (row - PAD) * STEP);
    yield;
  }
  const at = (column: number, row: number) => heights[row * columns + column] ?? 0;
  const layers: string[] = [];
  for (const level of LEVELS) {
    const found = rings(columns, rows, at, level);
    yield;
    layers.push(found.map(smooth).join(''));
    yield;
  }
  return { layers, soundings: sound(plan, height) };
}

/** The seed of a workshop's sea: all its members sail the same one. */
export function seedOf(id: string): number {
  let mixed = 0x811c9dc5;
  for (const letter of id) mixed = Math.imul(mixed ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (mixed >>> 0) % 9973;
}
