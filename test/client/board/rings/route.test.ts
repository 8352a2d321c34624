import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlap, type Size } from '../../../../client/board/geometry.ts';
import type { Label } from '../../../../client/board/rings/label.ts';
import { layout, type RingsLayout } from '../../../../client/board/rings/layout.ts';
import { distance, inside } from '../../../../client/board/rings/path.ts';
import { route, type Relation, type Route } from '../../../../client/board/rings/route.ts';
import { VELD_LIMITS } from '../../../../shared/steps/speelveld/state.ts';
import { chartOn, CROWDED, labels, party, relations, smallest, stages, viewOf } from './field.ts';

interface Drawn {
  set: Label[];
  size: Size;
  lines: Relation[];
  places: RingsLayout;
  routes: Route[];
}

function draw(set: Label[], lines: Relation[], size: Size): Drawn {
  const view = viewOf(set, size);
  const places = layout(view, size);
  return { set, size, lines, places, routes: route(lines, places, { size, taken: view.taken }) };
}

const idsOf = (set: readonly Label[]): string[] =>
  set.filter(({ id }) => id.startsWith('p')).map(({ id }) => id);

const fields = (most: Parameters<typeof labels>[0], lines: number): fc.Arbitrary<Drawn> =>
  fc
    .tuple(labels(most), stages)
    .chain(([set, stage]) =>
      relations(idsOf(set), lines).map((drawn) => draw(set, drawn, chartOn(stage, set))),
    );

/** Labels that a line runs through, apart from those that it joins. */
function through({ places }: Drawn, { path }: Route, relation: Relation | undefined): string[] {
  return places.labels
    .filter(({ id }) => id !== relation?.a && id !== relation?.b)
    .filter(({ box }) => path.some((spot) => inside(spot, box)))
    .map(({ id }) => id);
}

describe('lines between parties', () => {
  test('every line runs from the edge of one label to that of the other, through no other label and not under the opgave', () => {
    fc.assert(
      fc.property(fields({ parties: 10, absentees: 3 }, 12), (drawn) => {
        expect(drawn.routes.map(({ id }) => id)).toEqual(drawn.lines.map(({ id }) => id));
        for (const [i, one] of drawn.routes.entries()) {
          const relation = drawn.lines[i];
          expect(through(drawn, one, relation)).toEqual([]);
          expect(one.behind).toEqual([]);
          expect(one.path.some((spot) => inside(spot, drawn.places.plate))).toBe(false);
          for (const [end, id] of [
            [one.path[0], relation?.a],
            [one.path.at(-1), relation?.b],
          ] as const) {
            const box = drawn.places.labels.find((label) => label.id === id)?.box;
            expect(box && end && inside(end, box, 1) && !inside(end, box, -1)).toBe(true);
          }
        }
      }),
      { seed: 51, numRuns: 120 },
    );
  });

  // where labels stand shoulder to shoulder there may be no way between them: those are counted, and said in `behind`
  test('with fourteen parties, eight chairs and twenty lines at most one line in two hundred runs behind a label', () => {
    let [lines, behind] = [0, 0];
    fc.assert(
      fc.property(
        fields({ least: 12, parties: VELD_LIMITS.parties, absentees: VELD_LIMITS.absentees }, 20),
        (drawn) => {
          for (const [i, one] of drawn.routes.entries()) {
            expect(one.behind).toEqual(through(drawn, one, drawn.lines[i]));
            lines += 1;
            behind += one.behind.length > 0 ? 1 : 0;
          }
        },
      ),
      { seed: 52, numRuns: 120 },
    );
    expect(lines).toBeGreaterThan(500);
    expect(behind / lines).toBeLessThanOrEqual(1 / 200);
  });

  test.each(CROWDED.map((on, i) => [i, on] as const))(
    'all fourteen on one or two rings, each joined to the next and the next but two: no line behind a label (%i)',
    (_, on) => {
      const set = on.map((ring, i) => party(`p${i}`, ring, 'Uitvoerders'));
      const size = smallest(set);
      const lines = Array.from({ length: VELD_LIMITS.lines }, (_one, i) => ({
        id: `l${i}`,
        a: `p${i % 14}`,
        b: `p${(i + (i < 14 ? 1 : 3)) % 14}`,
        words: null,
      }));
      const { routes } = draw(set, lines, size);
      expect(routes.flatMap(({ behind }) => behind)).toEqual([]);
    },
  );

  test('lines between the same two parties can be told apart', () => {
    fc.assert(
      fc.property(labels({ parties: 8, absentees: 0 }), stages, (set, stage) => {
        const size = chartOn(stage, set);
        fc.pre(set.length >= 2);
        const lines = [0, 1, 2].map((i) => ({
          id: `l${i}`,
          a: 'p0',
          b: 'p1',
          words: null,
        }));
        const { routes } = draw(set, lines, size);
        for (const [i, one] of routes.entries())
          for (const other of routes.slice(i + 1)) {
            // they may cross, but never run together for most of their way
            const together = one.path.filter((spot) =>
              other.path.some((beside) => distance(spot, beside) < 8),
            );
            expect(together.length / one.path.length).toBeLessThan(0.5);
          }
      }),
      { seed: 53, numRuns: 100 },
    );
  });

  test('words lie over no label, no ring name, no opgave and no other words, within the chart', () => {
    let [asked, placed] = [0, 0];
    fc.assert(
      fc.property(fields({ parties: 10, absentees: 2 }, 10), ({ routes, places, lines }) => {
        const solid = [
          places.plate,
          ...Object.values(places.ringNames),
          ...places.labels.map(({ box }) => box),
        ];
        const words = routes.flatMap((one) => (one.words ? [one.words] : []));
        for (const [i, box] of words.entries())
          expect([...solid, ...words.slice(i + 1)].filter((other) => overlap(box, other))).toEqual([]);
        asked += lines.filter((line) => line.words).length;
        placed += words.length;
      }),
      { seed: 54, numRuns: 80 },
    );
    expect(asked).toBeGreaterThan(100);
    expect(placed / asked).toBeGreaterThan(0.9);
  });

  test('words that have no room beside their line stand further off, with a leader that runs through no label', () => {
    let led = 0;
    fc.assert(
      fc.property(fields({ parties: 10, absentees: 2 }, 10), ({ routes, places }) => {
        for (const { words, leader } of routes) {
          if (!leader) continue;
          led += 1;
          const [from, to] = leader;
          expect(words).not.toBeNull();
          if (words) expect(overlap({ ...to, width: 0, height: 0 }, words, 0.01)).toBe(true);
          for (const { box } of places.labels)
            for (const share of [0.25, 0.5, 0.75]) {
              const spot = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
              expect(overlap({ ...spot, width: 0, height: 0 }, box)).toBe(false);
            }
        }
      }),
      { seed: 56, numRuns: 80 },
    );
    expect(led).toBeGreaterThan(0);
  });

  test('the same field gives the same lines, and a line that comes last moves none of the others', () => {
    fc.assert(
      fc.property(fields({ parties: 10, absentees: 2 }, 12), ({ set, lines, size, routes }) => {
        expect(draw(structuredClone(set), structuredClone(lines), size).routes).toEqual(routes);
        fc.pre(lines.length > 0);
        const without = draw(set, lines.slice(0, -1), size).routes;
        expect(routes.slice(0, -1).map(({ path }) => path)).toEqual(without.map(({ path }) => path));
      }),
      { seed: 55, numRuns: 40 },
    );
  });
});
