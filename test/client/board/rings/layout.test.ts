import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlap, type Box, type Size } from '../../../../client/board/geometry.ts';
import { levelIn } from '../../../../client/board/rings/ellipse.ts';
import { layout, type RingsLayout } from '../../../../client/board/rings/layout.ts';
import { middleOf } from '../../../../client/board/geometry.ts';
import { RINGS, VELD_LIMITS } from '../../../../shared/steps/speelveld/state.ts';
import { chartOn, CROWDED, labels, measure, party, smallest, stages, viewOf } from './field.ts';

const full = labels({ parties: VELD_LIMITS.parties, absentees: VELD_LIMITS.absentees });

function boxesOf({ labels: placed, plate, ringNames }: RingsLayout): Box[] {
  return [plate, ...Object.values(ringNames), ...placed.map(({ box }) => box)];
}

function covers(boxes: readonly Box[]): [Box, Box][] {
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => overlap(a, b))
      .map((b): [Box, Box] => [a, b]),
  );
}

function outside({ x, y, width, height }: Box, size: Size): boolean {
  return x < 0 || y < 0 || x + width > size.width || y + height > size.height;
}

describe('layout of the rings', () => {
  test('no label covers another, a ring name, the opgave or a control, and all lie within the chart', () => {
    fc.assert(
      fc.property(full, stages, (set, stage) => {
        const size = chartOn(stage, set);
        const view = viewOf(set, size);
        const found = layout(view, size);
        expect(found.labels.map(({ id }) => id)).toEqual(set.map(({ id }) => id));
        expect(found.covering).toEqual([]);
        expect(covers([...boxesOf(found), ...view.taken])).toEqual([]);
        expect(found.labels.filter(({ box }) => outside(box, size))).toEqual([]);
      }),
      { seed: 41, numRuns: 250 },
    );
  });

  test.each(CROWDED.map((on, i) => [i, on] as const))(
    'fourteen parties on one or two rings, with eight chairs, cover nothing on the smallest chart (%i)',
    (_, on) => {
      const set = [
        ...on.map((ring, i) => party(`p${i}`, ring, 'Uitvoeringsorganisatie')),
        { id: 'stoel', on: 'aan-tafel', text: 'lege stoel', trim: 28 } as const,
        ...Array.from({ length: VELD_LIMITS.absentees }, (_one, i) => ({
          id: `a${i}`,
          on: 'buiten' as const,
          text: 'Jongeren zelf',
          trim: 56,
        })),
      ];
      const size = smallest(set);
      const found = layout(viewOf(set, size), size);
      expect(found.covering).toEqual([]);
      expect(covers(boxesOf(found))).toEqual([]);
    },
  );

  test('a party lies nearest to the line of its own ring', () => {
    fc.assert(
      fc.property(labels({ parties: 10, absentees: 3 }), stages, (set, stage) => {
        const size = chartOn(stage, set);
        const { rings, labels: placed } = layout(viewOf(set, size), size);
        for (const { on, box } of placed) {
          const away = RINGS.map(
            (ring) => Math.abs(levelIn(rings[ring], middleOf(box)) - 1) * rings[ring].ry,
          );
          const own = on === 'buiten' ? 'op-afstand' : on;
          expect(RINGS[away.indexOf(Math.min(...away))]).toBe(own);
        }
      }),
      { seed: 42, numRuns: 150 },
    );
  });

  test('the same field in a chart of the same size has the same places', () => {
    fc.assert(
      fc.property(full, stages, (set, stage) => {
        const size = chartOn(stage, set);
        expect(layout(viewOf(set, size), size)).toEqual(layout(viewOf(structuredClone(set), size), size));
      }),
      { seed: 43, numRuns: 40 },
    );
  });

  test('a label that comes last moves none of the others: up to ten parties of which eight at the table', () => {
    fc.assert(
      fc.property(labels({ parties: 10, absentees: 0 }), stages, (set, stage) => {
        const size = chartOn(stage, set);
        fc.pre(set.length > 0 && set.filter(({ on }) => on === 'aan-tafel').length <= 8);
        const before = layout(viewOf(set.slice(0, -1), size), size);
        expect(layout(viewOf(set, size), size).labels.slice(0, -1)).toEqual(before.labels);
      }),
      { seed: 44, numRuns: 200 },
    );
  });

  test('moving a party to another ring leaves most of the others where they are', () => {
    let [stayed, all] = [0, 0];
    fc.assert(
      fc.property(
        labels({ parties: 10, absentees: 0 }),
        fc.nat(9),
        fc.constantFrom(...RINGS),
        (set, at, on) => {
          const size = smallest(set);
          fc.pre(at < set.length);
          const moved = set.map((label, i) => (i === at ? { ...label, on } : label));
          const before = new Map(layout(viewOf(set, size), size).labels.map(({ id, box }) => [id, box]));
          const after = layout(viewOf(moved, size), size).labels.filter((_, i) => i !== at);
          all += after.length;
          stayed += after.filter(
            ({ id, box }) => box.x === before.get(id)?.x && box.y === before.get(id)?.y,
          ).length;
        },
      ),
      { seed: 45, numRuns: 150 },
    );
    expect(stayed / all).toBeGreaterThan(0.6);
  });

  test('a text that is too long is cut by what it measures, between letters', () => {
    const size = smallest([]);
    const long = 'Stichting Landelijk Overleg Jongeren met Schulden';
    const [placed] = layout(viewOf([party('p', 'betrokken', long)], size), size).labels;
    expect(placed?.text).toMatch(/^Stichting Landelij.*…$/u);
    expect(measure(placed?.text ?? '')).toBeLessThanOrEqual(168);
    expect(placed?.box.height).toBe(44);
  });
});
