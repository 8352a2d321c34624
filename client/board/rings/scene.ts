import { RINGS, type LineKind, type Ring } from '../../../shared/steps/speelveld/state.ts';
import type { Box, Size } from '../geometry.ts';
import { cornerIslands, scaleBorder, seaShapes } from '../ground.ts';
import { lineShapes, type LineForm } from '../lines.ts';
import { point, type Ink, type Shape } from '../shapes.ts';
import { outline, type Ellipse } from './ellipse.ts';
import type { RingsLayout } from './layout.ts';
import type { Path } from './path.ts';
import type { Route } from './route.ts';

const FRAME = 7;
const RING_STROKES: Record<Ring, { width: number; dash?: readonly number[] }> = {
  'aan-tafel': { width: 2 },
  betrokken: { width: 1.5, dash: [12, 4] },
  'op-afstand': { width: 1.5, dash: [3, 6] },
};

/** The chart of a speelveld without its words: the sea, the rings and the border. Depends on the rings and the size only. */
export function ringsGround(
  { rings, plate, ringNames }: Pick<RingsLayout, 'rings' | 'plate' | 'ringNames'>,
  size: Size,
  seed: number,
): Shape[] {
  const { centre, rx, ry } = rings['aan-tafel'];
  return [
    ...seaShapes({
      seed,
      size,
      soundings: 26,
      islands: [{ ...centre, rx: rx * 1.03, ry: ry * 1.14, rise: 0.5 }, ...cornerIslands(size)],
      // labels lie where the rings are
      avoid: [plate, ...Object.values(ringNames), ...onRings(rings)],
    }),
    ...RINGS.toReversed().flatMap((ring) => ringShapes(rings[ring], ring)),
    ...scaleBorder(size, FRAME),
  ];
}

function ringShapes(ellipse: Ellipse, ring: Ring): Shape[] {
  const path = pathOf(outline(ellipse));
  const stroke: Shape = { path, stroke: { ink: 'course', ...RING_STROKES[ring] } };
  return ring === 'aan-tafel' ? [{ path: `${path}Z`, fill: 'chart-land', alpha: 0.55 }, stroke] : [stroke];
}

function onRings(rings: RingsLayout['rings']): Box[] {
  return RINGS.flatMap((ring) =>
    outline(rings[ring], 24).map(({ x, y }) => ({ x: x - 20, y: y - 16, width: 40, height: 32 })),
  );
}

/** A relation as it is painted: its way, and what it is. */
export interface Drawn {
  readonly route: Route;
  /** `stoel`: from who is missed to the chair that waits */
  readonly kind: LineKind | 'stoel';
  /** the party one looks at has nothing to do with it */
  readonly faint: boolean;
}

/** How each kind of relation is drawn: its form says it, the colour only helps. */
export const FORMS: Record<LineKind, { form: LineForm; ink: Ink }> = {
  samenwerking: { form: 'solid', ink: 'samenwerking' },
  spanning: { form: 'zigzag', ink: 'spanning' },
  opdracht: { form: 'arrow', ink: 'opdracht' },
};
const FAINT = 0.3;

/** Lines in their forms with their halo of paper, in the order in which they were drawn, faint ones under the others. */
export function relationShapes(drawn: readonly Drawn[]): Shape[] {
  const inOrder = [...drawn.filter(({ faint }) => faint), ...drawn.filter(({ faint }) => !faint)];
  return inOrder.flatMap(({ route: { id, path, leader }, kind, faint }) => {
    const shapes =
      kind === 'stoel'
        ? chairShapes(path)
        : [
            ...leaderShapes(leader, FORMS[kind].ink),
            ...lineShapes({ id, through: path, ...FORMS[kind], width: 5 }),
          ];
    return faint ? shapes.map((shape) => ({ ...shape, alpha: (shape.alpha ?? 1) * FAINT })) : shapes;
  });
}

/** Thin, to words that stand off from their line. */
function leaderShapes(leader: Route['leader'], ink: Ink): Shape[] {
  if (!leader) return [];
  const [from, to] = leader;
  const path = `M${point(from.x, from.y)}L${point(to.x, to.y)}`;
  return [
    { path, stroke: { ink: 'sheet', width: 5 } },
    { path, stroke: { ink, width: 1.5 } },
  ];
}

/** Dotted, to the edge of the chair, with a point there. */
function chairShapes(path: Path): Shape[] {
  const [before, end] = [path.at(-3) ?? path[0], path.at(-1)];
  if (!before || !end) return [];
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1;
  const way = { x: (end.x - before.x) / length, y: (end.y - before.y) / length };
  const corner = (back: number, aside: number): string =>
    point(end.x - way.x * back - way.y * aside, end.y - way.y * back + way.x * aside);
  return [
    { path: pathOf(path), stroke: { ink: 'course', width: 3, dash: [2, 8], round: true } },
    { path: `M${corner(14, -7)}L${corner(0, 0)}L${corner(14, 7)}Z`, fill: 'course' },
  ];
}

function pathOf(path: Path): string {
  return path.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${point(x, y)}`).join('');
}
