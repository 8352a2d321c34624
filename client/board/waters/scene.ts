import { middleOf, type Box, type Spot } from '../geometry.ts';
import { compassRing, cornerIslands, scaleBorder, seaShapes } from '../ground.ts';
import { lineShapes, type Line } from '../lines.ts';
import { point, segment, type Shape } from '../shapes.ts';
import { CARD, FRAME, layout, type Placements } from './layout.ts';
import { windShapes } from './patterns.ts';

/** Two cards that the team linked. */
export interface Link {
  id: string;
  a: string;
  b: string;
}

/** The chart of a card round without its words: sea, winds, axes, ring and border. Depends on the size alone, not on what lies there. */
export function watersGround({ size, ring, waters, plate }: Placements, seed: number): Shape[] {
  const { middle, radius } = ring;
  const { width, height } = size;
  const tints = waters.flatMap(({ water, box }): Shape[] => {
    const path = aroundRing(box, middle, radius);
    if (water === 'onderstroom') return [{ path, fill: 'chart-shoal-3', alpha: 0.45 }];
    return water === 'mist' ? [{ path, fill: 'sheet', alpha: 0.4 }] : [];
  });
  return [
    ...seaShapes({
      seed,
      size,
      soundings: 26,
      islands: [{ ...middle, rx: width * 0.2, ry: height * 0.2, rise: 0.62 }, ...cornerIslands(size)],
      avoid: [plate, ...waters.map(({ label }) => label), ...usualPlaces(size)],
    }),
    ...tints,
    ...waters.flatMap(({ water, box }) => windShapes(water, box, middle)),
    ...axes(size, middle, radius),
    ...compassRing(middle.x, middle.y, radius),
    ...scaleBorder(size, FRAME),
  ];
}

/** Where the first cards of each water come to lie: soundings stay away from there. */
function usualPlaces(size: Placements['size']): Box[] {
  const three = ['1', '2', '3'].map((id) => ({ id, keeps: false }));
  const view = { meewind: three, tegenwind: three, mist: three, onderstroom: three };
  return layout(view, size).cards.map(({ box }) => box);
}

/** A water without the quarter of the ring in it. */
function aroundRing({ x, y, width, height }: Box, middle: Spot, radius: number): string {
  const right = x >= middle.x - 1;
  const low = y >= middle.y - 1;
  const outer = { x: right ? x + width : x, y: low ? y + height : y };
  const side = { x: middle.x + (right ? radius : -radius), y: middle.y };
  const end = { x: middle.x, y: middle.y + (low ? radius : -radius) };
  const sweep = right === low ? 1 : 0;
  return `M${point(side.x, side.y)}L${point(outer.x, side.y)}L${point(outer.x, outer.y)}L${point(end.x, outer.y)}L${point(end.x, end.y)}A${radius} ${radius} 0 0 ${1 - sweep} ${point(side.x, side.y)}Z`;
}

function axes({ width, height }: Placements['size'], { x, y }: Spot, radius: number): Shape[] {
  const edge = FRAME + 1;
  const lines = [
    segment(x, edge, x, y - radius),
    segment(x, height - edge, x, y + radius),
    segment(edge, y, x - radius, y),
    segment(width - edge, y, x + radius, y),
  ];
  const arrow = (dx: number, dy: number): string => {
    const tip = { x: x + dx * (radius + 17), y: y + dy * (radius + 17) };
    const foot = { x: x + dx * (radius + 3), y: y + dy * (radius + 3) };
    return `M${point(tip.x, tip.y)}L${point(foot.x + dy * 6, foot.y + dx * 6)}L${point(foot.x - dy * 6, foot.y - dx * 6)}Z`;
  };
  return [
    { path: lines.join(''), stroke: { ink: 'course', width: 1.6, dash: [10, 4, 2, 4] } },
    ...[arrow(0, -1), arrow(1, 0), arrow(0, 1), arrow(-1, 0)].map((path): Shape => ({
      path,
      fill: 'course',
    })),
  ];
}

/** Links as lines between what lies there; a card behind the button of its water is reached at that button. */
export function linkLines(links: readonly Link[], placed: Placements): Line[] {
  return links.flatMap(({ id, a, b }): Line[] => {
    const from = anchor(a, placed);
    const to = anchor(b, placed);
    if (!from || !to || (from.x === to.x && from.y === to.y)) return [];
    return [{ id, ...linkWay(from, to, placed.ring), form: 'solid', ink: 'ink', width: 3 }];
  });
}

/** Straight from one to the other; where the ring is in between, in a bow round it. */
export function linkWay(from: Spot, to: Spot, ring: Placements['ring']): Pick<Line, 'through' | 'bend'> {
  const through = [from, to];
  const nearest = nearestOn(from, to, ring.middle);
  const away = { x: nearest.x - ring.middle.x, y: nearest.y - ring.middle.y };
  const far = Math.hypot(away.x, away.y);
  const room = ring.radius + 14;
  if (far >= room) return { through };
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const out =
    far < 1
      ? { x: -(to.y - from.y) / length, y: (to.x - from.x) / length }
      : { x: away.x / far, y: away.y / far };
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const top = { x: ring.middle.x + out.x * room, y: ring.middle.y + out.y * room };
  return { through, bend: { x: 2 * top.x - middle.x, y: 2 * top.y - middle.y } };
}

function nearestOn(from: Spot, to: Spot, spot: Spot): Spot {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((spot.x - from.x) * dx + (spot.y - from.y) * dy) / length;
  const held = Math.min(1, Math.max(0, share));
  return { x: from.x + dx * held, y: from.y + dy * held };
}

/** The middle of a card's title bar, whole or not, so that a line does not jump when it folds. */
function anchor(id: string, { cards, waters }: Placements): Spot | null {
  const card = cards.find((one) => one.id === id);
  if (card) return { x: card.box.x + CARD.width / 2, y: card.box.y + 20 };
  const more = waters.find((place) => place.more?.hidden.includes(id))?.more;
  return more ? middleOf(more.box) : null;
}

export function linkShapes(lines: readonly Line[]): Shape[] {
  return lines.flatMap(lineShapes);
}
