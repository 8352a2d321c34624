import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WATERS } from '../../../shared/decks/content.ts';
import { overlap, type Box, type Size, type Spot } from '../../../client/board/geometry.ts';
import {
  BAR,
  CARD,
  layout,
  LEAST,
  waterAt,
  type Placements,
  type WatersView,
} from '../../../client/board/waters/layout.ts';
import type { Item } from '../../../client/board/waters/pack.ts';

const SEED = 20_261;

const sizes = fc.record({
  width: fc.integer({ min: LEAST.width, max: 2200 }),
  height: fc.integer({ min: LEAST.height, max: 1300 }),
});

const counts = fc.tuple(...WATERS.map(() => fc.array(fc.boolean(), { maxLength: 12 })));
const views = counts.map((lists) => viewOf(lists));

function viewOf(lists: readonly (readonly boolean[])[]): WatersView {
  const items = WATERS.map((water, at): [string, Item[]] => [
    water,
    (lists[at] ?? []).map((keeps, index) => ({ id: `${water}-${index}`, keeps })),
  ]);
  return Object.fromEntries(items) as unknown as WatersView;
}

function reaches({ x, y, width, height }: Box, spot: Spot): number {
  return Math.hypot(
    Math.max(x - spot.x, 0, spot.x - (x + width)),
    Math.max(y - spot.y, 0, spot.y - (y + height)),
  );
}

/** Everything that has words on the chart at rest. */
function everything(placed: Placements): Box[] {
  return [
    placed.plate,
    ...placed.cards.map(({ box }) => box),
    ...placed.waters.flatMap(({ label, more }) => (more ? [label, more.box] : [label])),
  ];
}

function within(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

const always = (check: (view: WatersView, size: Size) => void): void =>
  fc.assert(fc.property(views, sizes, check), { seed: SEED, numRuns: 400 });

describe('the chart of a card round', () => {
  test('nothing lies over anything else', () => {
    always((view, size) => {
      const boxes = everything(layout(view, size));
      for (const [index, box] of boxes.entries())
        for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
    });
  });

  test('every card and button lies in its own water', () => {
    always((view, size) => {
      const placed = layout(view, size);
      for (const { water, box } of placed.cards) {
        const place = placed.waters.find((one) => one.water === water);
        expect(place && within(box, place.box)).toBe(true);
        expect(waterAt({ x: box.x + box.width / 2, y: box.y + box.height / 2 }, size)).toBe(water);
      }
      for (const { box, label, more, drop } of placed.waters)
        for (const part of [label, drop, ...(more ? [more.box] : [])]) expect(within(part, box)).toBe(true);
    });
  });

  test('no card reaches into the compass ring', () => {
    always((view, size) => {
      const { ring, cards } = layout(view, size);
      for (const { box } of cards) expect(reaches(box, ring.middle)).toBeGreaterThan(ring.radius);
    });
  });

  test('the same board gives the same places', () => {
    always((view, size) => {
      expect(layout(view, size)).toEqual(layout(view, size));
    });
  });

  test('every card is in sight or behind the button of its water, once', () => {
    always((view, size) => {
      const { cards, waters } = layout(view, size);
      for (const water of WATERS) {
        const shown = cards.filter((card) => card.water === water).map(({ id }) => id);
        const hidden = waters.find((one) => one.water === water)?.more?.hidden ?? [];
        expect([...hidden, ...shown].toSorted()).toEqual(view[water].map(({ id }) => id).toSorted());
        if (view[water].length >= 7) expect(hidden.length).toBeGreaterThan(0);
      }
    });
  });

  test('at most three whole cards per water; what has no dots folds before what has', () => {
    always((view, size) => {
      const { cards } = layout(view, size);
      for (const water of WATERS) {
        const here = cards.filter((card) => card.water === water);
        expect(here.filter(({ whole }) => whole).length).toBeLessThanOrEqual(3);
        for (const { box, whole } of here)
          expect({ width: box.width, height: box.height }).toEqual(whole ? CARD : BAR);
      }
    });
  });

  test('a card alone in its water is whole', () => {
    always((view, size) => {
      const { cards } = layout(view, size);
      for (const water of WATERS) {
        if (view[water].length !== 1) continue;
        expect(cards.find((card) => card.water === water)?.whole).toBe(true);
      }
    });
  });

  test('where there is room, a card that is added moves none of the others', () => {
    const roomy = fc.record({
      width: fc.integer({ min: 1400, max: 2200 }),
      height: fc.integer({ min: 860, max: 1300 }),
    });
    const laid = fc.array(fc.boolean(), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(laid, roomy, (keeps, size) => {
        const before = layout(viewOf([keeps.slice(0, -1), [], keeps.slice(0, -1), []]), size);
        const after = layout(viewOf([keeps, [], keeps, []]), size);
        for (const { id, water, box } of before.cards) {
          const now = after.cards.find((card) => card.id === id)?.box;
          // a card that folds keeps the edge that lies at the corner of its water
          const edge = (one: Box) => (water === 'mist' ? one.y + one.height : one.y);
          expect(now && { x: now.x, edge: edge(now) }).toEqual({ x: box.x, edge: edge(box) });
        }
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  test('from the fourth on the oldest without dots fold to their title bar', () => {
    const [keeps, folds] = [true, false];
    const { cards } = layout(viewOf([[folds, keeps, folds, folds], [], [], []]), {
      width: 1400,
      height: 860,
    });
    expect(cards.map(({ whole }) => whole)).toEqual([false, true, true, true]);
    const more = layout(viewOf([[keeps, folds, folds, folds], [], [], []]), { width: 1400, height: 860 });
    expect(more.cards.map(({ whole }) => whole)).toEqual([true, false, true, true]);
  });

  test('from seven on a water shows how many more there are: “+3” at seven', () => {
    const seven = Array.from({ length: 7 }, () => false);
    const { cards, waters } = layout(viewOf([seven, [], [], []]), { width: 1400, height: 860 });
    expect(cards).toHaveLength(4);
    expect(waters[0]?.more?.hidden).toEqual(['meewind-0', 'meewind-1', 'meewind-2']);
  });

  test('forty cards at 1024 × 768: in each water some in sight, the rest one press away', () => {
    const ten = Array.from({ length: 10 }, () => false);
    const { cards, waters } = layout(viewOf([ten, ten, ten, ten]), { width: 1000, height: 420 });
    for (const { water, more } of waters) {
      const here = cards.filter((card) => card.water === water);
      expect(here.length).toBeGreaterThanOrEqual(2);
      expect(here.length + (more?.hidden.length ?? 0)).toBe(10);
    }
  });
});
