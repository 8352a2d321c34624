import { RINGS, type Ring } from '../../../shared/steps/speelveld/state.ts';
import type { Size, Spot } from '../geometry.ts';

/** An ellipse along the axes. */
export interface Ellipse {
  readonly centre: Spot;
  readonly rx: number;
  readonly ry: number;
}

/** The place on it at an angle in radians, from the right and clockwise; `scale` 1 is the ellipse itself. */
export function onEllipse({ centre, rx, ry }: Ellipse, angle: number, scale = 1): Spot {
  return { x: centre.x + rx * scale * Math.cos(angle), y: centre.y + ry * scale * Math.sin(angle) };
}

/** How far out a spot lies: 0 in the middle, 1 on the ellipse, 2 at twice its size. */
export function levelIn({ centre, rx, ry }: Ellipse, { x, y }: Spot): number {
  return Math.hypot((x - centre.x) / rx, (y - centre.y) / ry);
}

/** A closed line round the ellipse, in straight pieces that nobody sees. */
export function outline(ellipse: Ellipse, pieces = 120): Spot[] {
  return Array.from({ length: pieces + 1 }, (_, i) => onEllipse(ellipse, (2 * Math.PI * i) / pieces));
}

/** half of the width and of the height of the chart that a ring takes; the one at the table grows when many sit there */
const SHARES: Record<Ring, readonly [number, number]> = {
  'aan-tafel': [0.49, 0.43],
  betrokken: [0.715, 0.685],
  'op-afstand': [0.9, 0.89],
};
const WIDE_TABLE = {
  many: 8,
  shares: { 'aan-tafel': [0.58, 0.56], betrokken: [0.765, 0.75] },
} as const satisfies { many: number; shares: Partial<Record<Ring, readonly [number, number]>> };

/** The three rings in a chart of this size. More than eight at the table get a wider one. */
export function rings(size: Size, atTable: number): Record<Ring, Ellipse> {
  const shares = atTable > WIDE_TABLE.many ? { ...SHARES, ...WIDE_TABLE.shares } : SHARES;
  const centre = { x: size.width / 2, y: size.height * 0.492 };
  const ring = ([across, down]: readonly [number, number]): Ellipse => ({
    centre,
    rx: (size.width / 2) * across,
    ry: (size.height / 2) * down,
  });
  return {
    'aan-tafel': ring(shares['aan-tafel']),
    betrokken: ring(shares.betrokken),
    'op-afstand': ring(shares['op-afstand']),
  };
}

/** The ring whose line is nearest to a spot. */
export function ringAt(all: Readonly<Record<Ring, Ellipse>>, spot: Spot): Ring {
  const away = (ring: Ring): number => Math.abs(levelIn(all[ring], spot) - 1) * all[ring].ry;
  return RINGS.reduce((nearest, ring) => (away(ring) < away(nearest) ? ring : nearest));
}
