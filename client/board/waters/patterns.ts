import type { Water } from '../../../shared/decks/content.ts';
import type { Box, Size, Spot } from '../geometry.ts';
import { point, type Shape, type Stroke } from '../shapes.ts';

interface Pattern {
  tile: Size;
  /** never more than .16: words have to win */
  alpha: number;
  stroke: Stroke;
  /** strokes of one tile: where each begins, and how it goes on */
  strokes: readonly (readonly [x: number, y: number, path: string])[];
}

const INK = { ink: 'ink' } as const;
const SWELL = 'c8-8 16-8 24 0c8 8 16 8 24 0c8-8 12-6 16-4';
const ARROW = 'h-20m5-5l-5 5l5 5';

/** The wind over each water; the same drawings as under the list (client/style/decks.css). */
const PATTERNS: Record<Water, Pattern> = {
  meewind: {
    tile: { width: 90, height: 44 },
    alpha: 0.13,
    stroke: { ...INK, width: 1.6 },
    strokes: [
      [4, 12, 'c18-6 30 5 48-1'],
      [58, 34, 'c10-4 18 3 28 0'],
    ],
  },
  tegenwind: {
    tile: { width: 60, height: 44 },
    alpha: 0.15,
    stroke: { ...INK, width: 1.6 },
    strokes: [
      [30, 8, ARROW],
      [58, 30, ARROW],
    ],
  },
  mist: {
    tile: { width: 18, height: 18 },
    alpha: 0.16,
    // squares of two pixels: a thousand round dots would cost more than all the rest of the chart
    stroke: { ...INK, width: 2.4 },
    strokes: [
      [3, 4, 'h2.4'],
      [12, 13, 'h2.4'],
    ],
  },
  onderstroom: {
    tile: { width: 64, height: 36 },
    alpha: 0.15,
    stroke: { ink: 'ink', width: 1.6, dash: [6, 5] },
    strokes: [
      [0, 10, SWELL],
      [0, 28, SWELL],
    ],
  },
};
/** The pattern fades out towards the ring in as many shades. */
const SHADES = 4;

/** The wind of one water, fading towards the middle of the chart so that the ring stays quiet. */
export function windShapes(water: Water, box: Box, middle: Spot): Shape[] {
  const { tile, alpha, stroke, strokes } = PATTERNS[water];
  const shades: string[][] = Array.from({ length: SHADES }, () => []);
  for (let y = box.y; y + tile.height <= box.y + box.height; y += tile.height) {
    for (let x = box.x; x + tile.width <= box.x + box.width; x += tile.width) {
      const spot: Spot = { x: x + tile.width / 2, y: y + tile.height / 2 };
      const shade = Math.round(SHADES * strength(spot, box, middle));
      for (const [dx, dy, path] of strokes) shades[shade - 1]?.push(`M${point(x + dx, y + dy)}${path}`);
    }
  }
  return shades.flatMap((paths, shade): Shape[] =>
    paths.length === 0 ? [] : [{ path: paths.join(''), stroke, alpha: (alpha * (shade + 1)) / SHADES }],
  );
}

/** 0 round the middle of the chart, 1 from two thirds of the water on. */
function strength(spot: Spot, { width, height }: Size, middle: Spot): number {
  const far = Math.hypot((spot.x - middle.x) / (0.74 * width), (spot.y - middle.y) / (0.9 * height));
  return Math.min(1, Math.max(0, (far - 0.38) / 0.32));
}
