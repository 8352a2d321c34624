import type { Box, Size, Spot } from '../geometry.ts';
import { distance, inside } from './path.ts';

/** world units between a label and a line that goes round it: at the corner of its way, and at the least */
const ROUND = 15;
const CLEAR = 7;

interface Corner {
  readonly spot: Spot;
  readonly near: { readonly to: number; readonly length: number }[];
}

/** The ways round all boxes on the chart, from corner to corner. */
export class Ways {
  readonly #boxes: readonly Box[];
  readonly #corners: Corner[];

  constructor(boxes: readonly Box[], size: Size) {
    this.#boxes = boxes;
    this.#corners = boxes
      .flatMap((box) => corners(box))
      .filter(({ x, y }) => x > CLEAR && y > CLEAR && x < size.width - CLEAR && y < size.height - CLEAR)
      .filter((spot) => !boxes.some((box) => inside(spot, box, CLEAR)))
      .map((spot) => ({ spot, near: [] }));
    this.#corners.forEach((a, i) => {
      for (let j = i + 1; j < this.#corners.length; j += 1) {
        const b = this.#corners[j];
        if (!b || boxes.some((box) => cuts(a.spot, b.spot, box))) continue;
        const length = distance(a.spot, b.spot);
        a.near.push({ to: j, length });
        b.near.push({ to: i, length });
      }
    });
  }

  /**
   * The corners of the shortest way from `from` to `to`, both included; null when there is none.
   * @param ends the boxes that the way may leave from and arrive in
   * @param price what a piece costs on top of its length
   */
  shortest(from: Spot, to: Spot, ends: readonly Box[], price: (a: Spot, b: Spot) => number): Spot[] | null {
    const others = this.#boxes.filter((box) => !ends.includes(box));
    const free = (a: Spot, b: Spot): boolean => !others.some((box) => cuts(a, b, box));
    const cost = this.#corners.map(({ spot }) =>
      free(from, spot) ? distance(from, spot) + price(from, spot) : Infinity,
    );
    const last = this.#corners.map(({ spot }) =>
      free(spot, to) ? distance(spot, to) + price(spot, to) : Infinity,
    );
    const before = new Map<number, number>();
    const done = new Set<number>();
    let [end, total] = [-1, Infinity];
    for (;;) {
      const next = cheapest(cost, done);
      if (next === -1 || (cost[next] ?? Infinity) >= total) break;
      done.add(next);
      const here = this.#corners[next];
      const paid = cost[next] ?? Infinity;
      if (!here) break;
      if (paid + (last[next] ?? Infinity) < total) [end, total] = [next, paid + (last[next] ?? Infinity)];
      for (const { to: other, length } of here.near) {
        const there = this.#corners[other];
        if (!there || done.has(other)) continue;
        const sum = paid + length + TURN + price(here.spot, there.spot);
        if (sum >= (cost[other] ?? Infinity)) continue;
        cost[other] = sum;
        before.set(other, next);
      }
    }
    if (end === -1) return null;
    const way: Spot[] = [to];
    for (let at: number | undefined = end; at !== undefined; at = before.get(at)) {
      const corner = this.#corners[at];
      if (corner) way.unshift(corner.spot);
    }
    return [from, ...way];
  }
}

/** a way with few turns is easier to follow than one that is a little shorter */
const TURN = 12;

function cheapest(cost: readonly number[], done: ReadonlySet<number>): number {
  let found = -1;
  cost.forEach((sum, i) => {
    if (!done.has(i) && sum < (cost[found] ?? Infinity)) found = i;
  });
  return found;
}

function corners({ x, y, width, height }: Box): Spot[] {
  const [left, right, top, bottom] = [x - ROUND, x + width + ROUND, y - ROUND, y + height + ROUND];
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: left, y: bottom },
    { x: right, y: bottom },
  ];
}

/** Does the straight piece come closer to the box than a line may? */
function cuts(a: Spot, b: Spot, box: Box, margin = CLEAR): boolean {
  const { x, y, width, height } = box;
  const across = crossing(a.x, b.x - a.x, x - margin, x + width + margin);
  const down = crossing(a.y, b.y - a.y, y - margin, y + height + margin);
  return Math.max(0, across.enter, down.enter) < Math.min(1, across.leave, down.leave);
}

interface Stretch {
  readonly enter: number;
  readonly leave: number;
}

const ALWAYS: Stretch = { enter: -Infinity, leave: Infinity };
const NEVER: Stretch = { enter: Infinity, leave: -Infinity };

/** Between which shares of the way a piece lies between `low` and `high` in one direction. */
function crossing(from: number, by: number, low: number, high: number): Stretch {
  if (by === 0) return from > low && from < high ? ALWAYS : NEVER;
  const [one, other] = by > 0 ? [low, high] : [high, low];
  return { enter: (one - from) / by, leave: (other - from) / by };
}
