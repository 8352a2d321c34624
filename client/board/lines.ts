import type { Spot } from './geometry.ts';
import { fine, point, type Ink, type Shape } from './shapes.ts';

/** solid: cooperation and links · zigzag: tension · arrow: dashed, from who gives to who gets. Form says it, colour only helps. */
export type LineForm = 'solid' | 'zigzag' | 'arrow';

/** A relation as it runs over the chart; who lays the lines decides the way, who paints them the looks. */
export interface Line {
  readonly id: string;
  /** at least two: it runs straight from each to the next, or as one curve when `bend` is there */
  readonly through: readonly Spot[];
  /** control point of one quadratic curve from the first to the last spot */
  readonly bend?: Spot;
  readonly form: LineForm;
  readonly ink: Ink;
  /** of the solid form; 3 for links between cards, 5 on the speelveld */
  readonly width?: number;
}

const HALO = 9;
const WAVE = 9;
const SWING = 5;

/** The shapes of a line: its paper halo first, then the line itself in its form. */
export function lineShapes(line: Line): Shape[] {
  const base = basePath(line);
  const halo: Shape = { path: base, stroke: { ink: 'sheet', width: HALO, round: true }, alpha: 0.85 };
  const { ink } = line;
  switch (line.form) {
    case 'solid':
      return [halo, { path: base, stroke: { ink, width: line.width ?? 5, round: true } }];
    case 'zigzag':
      return [halo, { path: zigzag(line), stroke: { ink, width: 2.6, round: true } }];
    case 'arrow':
      return [
        halo,
        { path: base, stroke: { ink, width: 3, dash: [9, 6] } },
        { path: arrowHead(line), fill: ink, stroke: { ink: 'sheet', width: 1.5 } },
      ];
  }
}

/** The line as one SVG path, without its form. */
function basePath({ through, bend }: Pick<Line, 'through' | 'bend'>): string {
  const [first, ...others] = through;
  const last = others.at(-1);
  if (!first || !last) return '';
  const start = `M${point(first.x, first.y)}`;
  if (bend) return `${start}Q${point(bend.x, bend.y)} ${point(last.x, last.y)}`;
  return start + others.map(({ x, y }) => `L${point(x, y)}`).join('');
}

/** The place a share (0…1) of the way along a line. */
export function along(line: Pick<Line, 'through' | 'bend'>, share: number): Spot {
  const spots = stretched(line);
  const whole = lengthOf(spots);
  let left = whole * Math.min(1, Math.max(0, share));
  for (let index = 1; index < spots.length; index += 1) {
    const from = spots[index - 1];
    const to = spots[index];
    if (!from || !to) break;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    if (left <= length) {
      const part = length === 0 ? 0 : left / length;
      return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
    }
    left -= length;
  }
  return spots.at(-1) ?? { x: 0, y: 0 };
}

function stretched({ through, bend }: Pick<Line, 'through' | 'bend'>): readonly Spot[] {
  const first = through[0];
  const last = through.at(-1);
  if (!bend || !first || !last) return through;
  return Array.from({ length: 33 }, (_, step) => {
    const t = step / 32;
    const [a, b, c] = [(1 - t) ** 2, 2 * (1 - t) * t, t ** 2];
    return { x: a * first.x + b * bend.x + c * last.x, y: a * first.y + b * bend.y + c * last.y };
  });
}

function lengthOf(spots: readonly Spot[]): number {
  return spots.reduce((sum, spot, index) => {
    const before = spots[index - 1];
    return before ? sum + Math.hypot(spot.x - before.x, spot.y - before.y) : sum;
  }, 0);
}

/** Which way the line goes there, as a unit vector. */
function heading(line: Pick<Line, 'through' | 'bend'>, share: number): Spot {
  const from = along(line, Math.max(0, share - 0.02));
  const to = along(line, Math.min(1, share + 0.02));
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

function zigzag(line: Line): string {
  const turns = Math.max(2, Math.round(lengthOf(stretched(line)) / WAVE));
  const parts = Array.from({ length: turns + 1 }, (_, turn) => {
    const share = turn / turns;
    const { x, y } = along(line, share);
    const way = heading(line, share);
    const swing = turn === 0 || turn === turns ? 0 : turn % 2 === 0 ? -SWING : SWING;
    return `${turn === 0 ? 'M' : 'L'}${point(x - way.y * swing, y + way.x * swing)}`;
  });
  return parts.join('');
}

/** Just past the middle, so that it is seen between two tokens. */
function arrowHead(line: Line): string {
  const at = along(line, 0.56);
  const way = heading(line, 0.56);
  const place = (ahead: number, aside: number): string =>
    `${fine(at.x + way.x * ahead - way.y * aside)} ${fine(at.y + way.y * ahead + way.x * aside)}`;
  return `M${place(-9, -8)}L${place(9, 0)}L${place(-9, 8)}Z`;
}
