import type { Ring } from '../../../shared/steps/speelveld/state.ts';
import { around, middleOf, overlap, type Box, type Size, type Spot } from '../geometry.ts';
import { levelIn, onEllipse, type Ellipse } from './ellipse.ts';
import type { Sized } from './label.ts';

/** Where labels may lie. */
export interface Field {
  readonly ellipses: Readonly<Record<Ring, Ellipse>>;
  /** the opgave, the names of the rings and the controls */
  readonly taken: readonly Box[];
  readonly size: Size;
}

/** A place that a label could have, and how little it likes it apart from its neighbours. */
interface Candidate {
  readonly box: Box;
  readonly dislike: number;
}

/** between labels, and between a label and the edge of the chart */
const GAP = 10;
const EDGE = 16;
/** so much room a relation line wants between two labels: less is possible, but not liked */
const LANE = 34;
const ANGLES = 96;
/** a ring is a band: labels may lie a little inside or outside its line when it is full */
const SCALES: Record<Ring, readonly number[]> = {
  'aan-tafel': [1, 1.08, 0.92, 1.16, 0.84, 1.24, 0.76, 0.66],
  betrokken: [1, 1.05, 0.95, 1.1, 0.9, 1.15, 0.85],
  'op-afstand': [1, 1.04, 0.96, 1.07, 0.92, 0.88],
};
const GRID = 16;

/**
 * Gives every label a place, in their order, so that the last one moves none of the others. Where no place is left, as few
 * as possible make room.
 */
export function placeAll(
  labels: readonly Sized[],
  field: Field,
): { boxes: Map<string, Box>; covering: string[] } {
  const boxes = new Map<string, Box>();
  const all = new Map(labels.map((label) => [label.id, candidates(label, field)]));
  const homeless: string[] = [];
  for (const [id, options] of all) {
    const box = best(options, boxes);
    if (box) boxes.set(id, box);
    else homeless.push(id);
  }
  if (homeless.length > 0) makeRoom(all, boxes, homeless);
  return { boxes, covering: [...all.keys()].filter((id) => !boxes.has(id) || isCovering(id, boxes)) };
}

const MOVES = 160;

/** Lays who has no place where they cover the least, and then moves one that covers another, until none does. */
function makeRoom(
  all: ReadonlyMap<string, readonly Candidate[]>,
  boxes: Map<string, Box>,
  homeless: readonly string[],
): void {
  for (const id of homeless) settle(id, all, boxes);
  const moved = new Map<string, number>();
  for (let turn = 1; turn <= MOVES; turn += 1) {
    const inTheWay = [...boxes.keys()].filter((id) => isCovering(id, boxes));
    if (inTheWay.length === 0) return;
    // who moved longest ago: or two would push each other to and fro for ever
    const [next] = inTheWay.toSorted((a, b) => (moved.get(a) ?? 0) - (moved.get(b) ?? 0));
    if (next === undefined) return;
    moved.set(next, turn);
    settle(next, all, boxes);
  }
}

/** Lays a label where it covers the least of others, anywhere but where it lies. */
function settle(id: string, all: ReadonlyMap<string, readonly Candidate[]>, boxes: Map<string, Box>): void {
  const old = boxes.get(id);
  boxes.delete(id);
  const others = [...boxes.values()];
  let [found, least]: [Box | undefined, number] = [old, Infinity];
  for (const { box, dislike } of all.get(id) ?? []) {
    if (box.x === old?.x && box.y === old.y) continue;
    const cost = others.reduce((sum, other) => sum + covered(box, other), dislike * 8);
    if (cost < least) [found, least] = [box, cost];
  }
  if (found) boxes.set(id, found);
}

/** The area that two labels share, each with half of the gap round it. */
function covered(a: Box, b: Box): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) + GAP;
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) + GAP;
  return across > 0 && down > 0 ? across * down : 0;
}

function isCovering(id: string, boxes: ReadonlyMap<string, Box>): boolean {
  const mine = boxes.get(id);
  return (
    mine !== undefined && [...boxes].some(([other, box]) => other !== id && overlap(mine, box, GAP - 0.01))
  );
}

/** The free place that is liked best: near its ring's line and far from the others. */
function best(options: readonly Candidate[], boxes: ReadonlyMap<string, Box>): Box | null {
  const others = [...boxes.values()];
  let found: Candidate | null = null;
  let least = Infinity;
  for (const option of options) {
    const cost = costOf(option, others, least);
    if (cost < least) [found, least] = [option, cost];
  }
  return found?.box ?? null;
}

/** Infinite where it covers another, and as soon as it is clear that it will be more than `least`. */
function costOf({ box, dislike }: Candidate, others: readonly Box[], least: number): number {
  let cost = dislike;
  for (const other of others) {
    if (cost >= least || overlap(box, other, GAP)) return Infinity;
    cost += crowding(box, other);
  }
  return cost;
}

/** How much two labels are in each other's way: by the room between them, not by their middles, for they are wide. */
function crowding(a: Box, b: Box): number {
  const dx = Math.max(0, a.x - b.x - b.width, b.x - a.x - a.width);
  const dy = Math.max(0, a.y - b.y - b.height, b.y - a.y - a.height);
  const apart = Math.hypot(dx, dy * 1.35);
  return 60 / (apart + 20) + (apart < LANE ? 2 : 0);
}

function candidates(label: Sized, field: Field): Candidate[] {
  const free = (box: Box): boolean =>
    within(box, field.size) && !field.taken.some((other) => overlap(box, other, GAP));
  const here = label.on === 'buiten' ? outside(label, field) : onRing(label, label.on, field);
  return here.filter(({ box }) => free(box));
}

function onRing(label: Sized, ring: Ring, { ellipses }: Field): Candidate[] {
  const turn = startAngle(ring);
  return SCALES[ring].flatMap((scale) =>
    Array.from({ length: ANGLES }, (_, i) => {
      const angle = turn + (2 * Math.PI * i) / ANGLES;
      const box = around(onEllipse(ellipses[ring], angle, scale), label);
      return { box, dislike: Math.abs(scale - 1) * 30 + (1 - Math.cos(angle - turn)) * 0.02 };
    }),
  );
}

/** the first party of a ring lies here, so that those of the three rings do not lie behind one another */
function startAngle(ring: Ring): number {
  const degrees = { 'aan-tafel': -126, betrokken: -161, 'op-afstand': -42 }[ring];
  return (degrees * Math.PI) / 180;
}

/** Beyond the outermost ring: in the corners and along the lower edge first. */
function outside(label: Sized, { ellipses, size }: Field): Candidate[] {
  const home: Spot = { x: size.width * 0.76, y: size.height };
  const found: Candidate[] = [];
  for (let x = EDGE; x <= size.width - EDGE - label.width; x += GRID)
    for (let y = size.height - EDGE - label.height; y >= EDGE; y -= GRID) {
      const box = { x, y, width: label.width, height: label.height };
      const middle = middleOf(box);
      const level = levelIn(ellipses['op-afstand'], middle);
      if (level < 0.74) continue;
      const far = Math.hypot(middle.x - home.x, middle.y - home.y) / size.width;
      found.push({ box, dislike: Math.max(0, 1.08 - level) * 30 + far * 3 });
    }
  return found;
}

function within(box: Box, { width, height }: Size): boolean {
  return (
    box.x >= EDGE && box.y >= EDGE && box.x + box.width <= width - EDGE && box.y + box.height <= height - EDGE
  );
}
