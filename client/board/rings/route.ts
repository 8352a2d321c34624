import { middleOf, overlap, type Box, type Size, type Spot } from '../geometry.ts';
import { Ways } from './detour.ts';
import type { RingsLayout } from './layout.ts';
import { between, clipped, curve, distance, inside, lengthOf, rounded, type Path } from './path.ts';
import { Traffic } from './traffic.ts';
import { placeWords } from './words.ts';

/** A relation that wants a line, from `a` to `b`. */
export interface Relation {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  /** how large its words are on the chart; null when it has none */
  readonly words: Size | null;
}

export interface Route {
  readonly id: string;
  /** from the edge of one label to the edge of the other */
  readonly path: Path;
  /** where its words cover no label; null when it has none, or when there is no such place */
  readonly words: Box | null;
  /** from the middle of the line to its words, where they stand off from it */
  readonly leader: readonly [Spot, Spot] | null;
  /** labels that it runs behind because there is no way round them; nearly always none */
  readonly behind: readonly string[];
}

/** What a line goes round, and where it may go. */
interface Ground {
  readonly boxes: ReadonlyMap<string, Box>;
  /** boxes that no line crosses: labels, the opgave and the controls */
  readonly walls: readonly Box[];
  /** the names of the rings lie over lines: better not, but it may */
  readonly names: readonly Box[];
  readonly ways: Ways;
  readonly traffic: Traffic;
  readonly size: Size;
  readonly centre: Spot;
}

/** world units between a line and what it goes round */
const CLEAR = 5;
const BENDS = [0.1, -0.1, 0.2, -0.2, 0, 0.32, -0.32, 0.48, -0.48, 0.7, -0.7, 1, -1];
/** what a candidate costs, in world units of length */
const PRICE = { wall: 4000, name: 60, busy: 11, short: 500, inward: 1.25 };
/** the least of a line that one can see which kind it is */
const VISIBLE = 44;

/**
 * The way of every line, in their order: a bow from label to label where that is free, else round what lies between.
 * The same relations and layout always give the same ways, and a relation that comes last moves no other.
 * @param taken where the controls of the chart lie
 */
export function route(
  relations: readonly Relation[],
  layout: RingsLayout,
  { size, taken }: { readonly size: Size; readonly taken: readonly Box[] },
): Route[] {
  const labels = layout.labels.map(({ box }) => box);
  const walls = [...labels, layout.plate, ...taken];
  const ground: Ground = {
    boxes: new Map(layout.labels.map(({ id, box }) => [id, box])),
    walls,
    names: Object.values(layout.ringNames),
    ways: new Ways(walls, size),
    traffic: new Traffic(size),
    size,
    centre: middleOf(layout.plate),
  };
  const paths = relations.flatMap((relation) => {
    const path = wayOf(relation, ground);
    if (!path) return [];
    ground.traffic.add(path);
    return [{ relation, path }];
  });
  const spots = placeWords(
    paths.map(({ relation: { id, words }, path }) => ({ id, words, path })),
    [...walls, ...ground.names],
    size,
  );
  return paths.map(({ relation: { id, a, b }, path }) => ({
    id,
    path,
    words: spots.get(id)?.box ?? null,
    leader: spots.get(id)?.leader ?? null,
    behind: layout.labels
      .filter((label) => label.id !== a && label.id !== b && path.some((spot) => inside(spot, label.box)))
      .map((label) => label.id),
  }));
}

function wayOf({ a, b }: Relation, ground: Ground): Path | null {
  const [from, to] = [ground.boxes.get(a), ground.boxes.get(b)];
  if (!from || !to) return null;
  const walls = ground.walls.filter((box) => box !== from && box !== to);
  const bow = cheapestBow(from, to, walls, ground);
  if (bow.cost < PRICE.wall) {
    const detoured = bow.cost > distance(middleOf(from), middleOf(to)) * 1.7 + 60;
    const round = detoured ? wayRound(from, to, walls, ground) : null;
    return round && round.cost < bow.cost ? round.path : bow.path;
  }
  const round = wayRound(from, to, walls, ground);
  return round && round.cost < bow.cost ? round.path : bow.path;
}

interface Candidate {
  readonly path: Path;
  readonly cost: number;
}

function cheapestBow(from: Box, to: Box, walls: readonly Box[], ground: Ground): Candidate {
  let best: Candidate = { path: [], cost: Infinity };
  for (const [start, end] of anchors(from, to))
    for (const bend of BENDS) {
      const far = distance(start, end);
      // a bow is at least as long as its chord: no need to look when that is too long already
      if (far - from.width / 2 - to.width / 2 + Math.abs(bend) * 30 >= best.cost) continue;
      const middle = between(start, end, 0.5);
      const control = {
        x: middle.x - (end.y - start.y) * bend,
        y: middle.y + (end.x - start.x) * bend,
      };
      const path = clipped(curve(start, control, end), from, to);
      const inward = distance(control, ground.centre) < distance(middle, ground.centre);
      const weight = inward ? PRICE.inward : 1;
      const cost = priceOf(path, walls, ground, best.cost / weight) * weight + Math.abs(bend) * 30;
      if (cost < best.cost) best = { path, cost };
    }
  return best;
}

/** how far from the ends of a label lines begin */
const INSET = 20;

/** From which spot in a label to which in the other: nearest to each other first. */
function anchors(from: Box, to: Box): [Spot, Spot][] {
  const [a, b] = [middleOf(from), middleOf(to)];
  const nearA = at(from, b.x);
  const near: [Spot, Spot] = [nearA, at(to, nearA.x)];
  return [near, [a, b], [at(from, -Infinity), at(to, -Infinity)], [at(from, Infinity), at(to, Infinity)]];
}

function at(box: Box, x: number): Spot {
  const inset = Math.min(INSET, box.width / 2);
  return {
    x: Math.min(box.x + box.width - inset, Math.max(box.x + inset, x)),
    y: box.y + box.height / 2,
  };
}

function wayRound(from: Box, to: Box, walls: readonly Box[], ground: Ground): Candidate | null {
  const price = (a: Spot, b: Spot): number => {
    const steps = Math.ceil(distance(a, b) / 12);
    let busy = 0;
    for (let i = 1; i <= steps; i += 1) busy += ground.traffic.at(between(a, b, i / steps));
    return busy * PRICE.busy;
  };
  const corners = ground.ways.shortest(middleOf(from), middleOf(to), [from, to], price);
  if (!corners) return null;
  // wide curves look best; where they would cut into a label, narrower ones
  const [best] = [90, 40, 18, 0]
    .map((reach) => clipped(rounded(corners, reach), from, to))
    .map((path) => ({ path, cost: priceOf(path, walls, ground) }))
    .toSorted((one, other) => Math.floor(one.cost / PRICE.wall) - Math.floor(other.cost / PRICE.wall));
  return best ?? null;
}

/** What a path costs; no more than a little above `limit` is worked out. */
function priceOf(
  path: Path,
  walls: readonly Box[],
  { names, traffic, size }: Ground,
  limit = Infinity,
): number {
  const length = lengthOf(path);
  let cost = length + (length < VISIBLE ? PRICE.short : 0);
  if (cost > limit) return cost;
  const reach = boundsOf(path);
  const near = walls.filter((box) => overlap(box, reach, CLEAR));
  const named = names.filter((box) => overlap(box, reach, CLEAR));
  for (const spot of path) {
    cost += traffic.at(spot) * PRICE.busy;
    for (const box of near) if (inside(spot, box, CLEAR)) cost += PRICE.wall;
    for (const box of named) if (inside(spot, box, 2)) cost += PRICE.name;
    if (cost > limit) return cost;
  }
  return within(reach, size) ? cost : cost + PRICE.wall;
}

function boundsOf(path: Path): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of path) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function within({ x, y, width, height }: Box, size: Size): boolean {
  return x >= CLEAR && y >= CLEAR && x + width <= size.width - CLEAR && y + height <= size.height - CLEAR;
}
