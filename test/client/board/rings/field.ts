import fc from 'fast-check';
import type { Label } from '../../../../client/board/rings/label.ts';
import { leastChart, type RingsView } from '../../../../client/board/rings/layout.ts';
import type { Relation } from '../../../../client/board/rings/route.ts';
import type { Size } from '../../../../client/board/geometry.ts';
import { LINE_KINDS, RINGS, VELD_LIMITS, type Ring } from '../../../../shared/steps/speelveld/state.ts';

/** As wide as the type of the labels is on average. */
export const measure = (text: string): number => text.length * 8.5;

/** The stages in windows of 1024, 1440 and 1920 wide, and one that is too small. */
const STAGES: readonly Size[] = [
  { width: 640, height: 400 },
  { width: 1024, height: 504 },
  { width: 952, height: 622 },
  { width: 1432, height: 802 },
];

/** The chart of so many labels on a stage: never smaller than they need. */
export function chartOn(stage: Size, set: readonly Label[]): Size {
  const least = leastChart(set.length);
  return { width: Math.max(stage.width, least.width), height: Math.max(stage.height, least.height) };
}

export const stages = fc.constantFrom(...STAGES);
/** The smallest chart there is for these. */
export const smallest = (set: readonly Label[]): Size => leastChart(set.length);

const NAMES = [
  'Gemeente',
  'Wijkteam',
  'Mbo-school',
  'Woningcorporatie',
  'Ministerie',
  'Zorgverzekeraar',
  'Studiefinanciering',
  'UWV',
  'Vrijwilligers van de kerk op de hoek',
] as const;

const name = fc.oneof(fc.constantFrom(...NAMES), fc.string({ minLength: 1, maxLength: VELD_LIMITS.name }));

export function party(id: string, on: Ring, text: string): Label {
  return { id, on, text, trim: 46 };
}

/** Up to fourteen parties on any rings, with who is missed and the chair that waits for them. */
export function labels(most: { parties: number; absentees: number; least?: number }): fc.Arbitrary<Label[]> {
  const parties = fc.array(fc.record({ on: ringOf(), text: name }), {
    minLength: most.least ?? 0,
    maxLength: most.parties,
  });
  const absentees = fc.array(name, { maxLength: most.absentees });
  return fc
    .tuple(parties, absentees)
    .map(([set, missed]) => [
      ...set.map(({ on, text }, i) => party(`p${i}`, on, text)),
      ...(missed.length === 0
        ? []
        : [{ id: 'stoel', on: 'aan-tafel', text: 'lege stoel', trim: 28 } as const]),
      ...missed.map((text, i) => ({ id: `a${i}`, on: 'buiten', text, trim: 56 }) as const),
    ]);
}

/** Evenly, but also all on one ring. */
function ringOf(): fc.Arbitrary<Ring> {
  return fc.constantFrom(...RINGS);
}

/** Fourteen parties on one ring, or on two: the most crowded fields there are. */
export const CROWDED: readonly (readonly Ring[])[] = [
  ...RINGS.map((ring) => Array.from({ length: VELD_LIMITS.parties }, () => ring)),
  ...RINGS.flatMap((one) =>
    RINGS.filter((other) => other !== one).map((other) =>
      Array.from({ length: VELD_LIMITS.parties }, (_, i) => (i < 10 ? one : other)),
    ),
  ),
];

/** For a short opgave, and for the longest on the smallest chart. */
const PLATES = { short: { width: 236, height: 92 }, long: { width: 276, height: 128 } } as const;

export function viewOf(set: readonly Label[], { width }: Size): RingsView {
  return {
    labels: set,
    ringNames: { 'aan-tafel': 'aan tafel', betrokken: 'betrokken', 'op-afstand': 'op afstand' },
    measure,
    plate: width < 950 ? PLATES.long : PLATES.short,
    taken: [{ x: width - 166, y: 18, width: 148, height: 44 }],
  };
}

/** Any lines between these parties, each kind at most once between two (as VELD-6). */
export function relations(
  parties: readonly string[],
  most: number = VELD_LIMITS.lines,
): fc.Arbitrary<Relation[]> {
  if (parties.length < 2) return fc.constant([]);
  const end = fc.constantFrom(...parties);
  const one = fc.record({ kind: fc.constantFrom(...LINE_KINDS), a: end, b: end, speaks: fc.boolean() });
  return fc
    .uniqueArray(
      one.filter(({ a, b }) => a !== b),
      {
        maxLength: most,
        size: 'max',
        selector: ({ kind, a, b }) =>
          kind === 'opdracht' ? `${kind} ${a} ${b}` : `${kind} ${[a, b].toSorted().join(' ')}`,
      },
    )
    .map((lines) =>
      lines.map(({ a, b, speaks }, i) => ({
        id: `l${i}`,
        a,
        b,
        words: speaks ? { width: 178, height: 60 } : null,
      })),
    );
}
