import * as v from 'valibot';
import { agreementsOf, QUESTIONS } from '../steps/afspraken/state.ts';
import type { BoardCard } from '../steps/kaartronde/state.ts';
import type { Absentee } from '../steps/speelveld/state.ts';
import { settledEffect } from '../steps/wat/state.ts';
import { mayLeave } from './harvest.ts';
import type { SeatId, StepId } from './ids.ts';
import type { TeamSlice } from './state.ts';

const step = v.string();
const card = v.string();

/** What a line of the koers grew from: something that the team itself gathered before. Ids only, never a text. */
export const GROWN = v.variant('kind', [
  v.strictObject({ kind: v.literal('kernkaart'), step, card }),
  // ZET-4
  v.strictObject({ kind: v.literal('vastgehouden'), step, card }),
  // ZET-6
  v.strictObject({ kind: v.literal('stoel'), step, chair: v.string() }),
  // ZET-3
  v.strictObject({ kind: v.literal('geparkeerd'), parked: v.string() }),
  v.strictObject({ kind: v.literal('afspraak'), question: v.picklist(QUESTIONS) }),
  // VELD-8
  v.strictObject({ kind: v.literal('gemist'), step, absentee: v.string() }),
  // VELD-11: the top one of this speelveld
  v.strictObject({ kind: v.literal('speelveld'), step }),
  // WAT-6: what was settled in this wat
  v.strictObject({ kind: v.literal('effect'), step }),
  // SCAN-4: what the team wants to work on
  v.strictObject({ kind: v.literal('scan'), step, item: v.string() }),
]);
export type Grown = v.InferOutput<typeof GROWN>;

/** The same for the same thing, and different for any other. */
export function grownKey(grown: Grown): string {
  switch (grown.kind) {
    case 'kernkaart':
    case 'vastgehouden':
      return `${grown.kind}:${grown.step}:${grown.card}`;
    case 'stoel':
      return `${grown.kind}:${grown.step}:${grown.chair}`;
    case 'geparkeerd':
      return `${grown.kind}:${grown.parked}`;
    case 'afspraak':
      return `${grown.kind}:${grown.question}`;
    case 'gemist':
      return `${grown.kind}:${grown.step}:${grown.absentee}`;
    case 'speelveld':
    case 'effect':
      return `${grown.kind}:${grown.step}`;
    case 'scan':
      return `${grown.kind}:${grown.step}:${grown.item}`;
  }
}

/** All that a team gathered and that a line can grow from. What its writer took out is not in it. */
export function gathered(slice: TeamSlice, members: readonly SeatId[]): Grown[] {
  return [
    ...slice.kernkaarten.map((kern): Grown => ({ kind: 'kernkaart', step: kern.step, card: kern.card })),
    ...onCards(slice),
    ...slice.parked.flatMap(({ id, what }): Grown[] =>
      what.value === null ? [] : [{ kind: 'geparkeerd', parked: id }],
    ),
    ...onFields(slice),
    ...effects(slice),
    ...wantedWork(slice),
    ...agreementsOf(slice, members).flatMap(({ question, text }): Grown[] =>
      (text?.value ?? null) === null ? [] : [{ kind: 'afspraak', question }],
    ),
  ];
}

export function isGathered(grown: Grown, slice: TeamSlice, members: readonly SeatId[]): boolean {
  const key = grownKey(grown);
  return gathered(slice, members).some((one) => grownKey(one) === key);
}

function onCards({ kaartronde }: TeamSlice): Grown[] {
  return Object.entries(kaartronde).flatMap(([on, { cards }]) =>
    cards.flatMap(({ card: id, pin, chairs }) => [
      ...((pin?.text.value ?? null) === null ? [] : [{ kind: 'vastgehouden' as const, step: on, card: id }]),
      ...chairs.flatMap(({ id: chair, group }): Grown[] =>
        group.value === null ? [] : [{ kind: 'stoel', step: on, chair }],
      ),
    ]),
  );
}

function onFields({ speelveld = {} }: TeamSlice): Grown[] {
  return Object.entries(speelveld).flatMap(([on, { top, absentees }]) => [
    ...(top ? [{ kind: 'speelveld' as const, step: on }] : []),
    // a chair that came along from a card stands there already
    ...absentees.flatMap(({ id, name, origin }): Grown[] =>
      name.value === null || origin ? [] : [{ kind: 'gemist', step: on, absentee: id }],
    ),
  ]);
}

function effects(slice: TeamSlice): Grown[] {
  const settled = settledEffect(slice);
  return settled ? [{ kind: 'effect', step: settled.step }] : [];
}

/** SCAN-4: once it is settled. */
function wantedWork({ scan = {} }: TeamSlice): Grown[] {
  return Object.entries(scan).flatMap(([on, { phase, chosen }]) =>
    phase === 'klaar' ? chosen.map((item): Grown => ({ kind: 'scan', step: on, item })) : [],
  );
}

/** A card where it lies on a team's board. */
export interface Placed {
  step: StepId;
  card: BoardCard;
}

export function placedAt(slice: TeamSlice, at: StepId, id: string): Placed | null {
  const found = slice.kaartronde[at]?.cards.find((one) => one.card === id);
  return found ? { step: at, card: found } : null;
}

/** The card that something lies on or hangs on; null when it hangs on none. */
export function cardUnder(grown: Grown, slice: TeamSlice): Placed | null {
  switch (grown.kind) {
    case 'kernkaart':
    case 'vastgehouden':
      return placedAt(slice, grown.step, grown.card);
    case 'stoel': {
      const cards = slice.kaartronde[grown.step]?.cards ?? [];
      const found = cards.find(({ chairs }) => chairs.some(({ id }) => id === grown.chair));
      return found ? { step: grown.step, card: found } : null;
    }
    case 'geparkeerd': {
      const parked = slice.parked.find(({ id }) => id === grown.parked);
      return parked ? placedAt(slice, parked.step, parked.card) : null;
    }
    case 'gemist':
    case 'speelveld': {
      const origin = absenteeOf(grown, slice)?.origin;
      return origin ? placedAt(slice, origin.step, origin.card) : null;
    }
    case 'afspraak':
    case 'effect':
    case 'scan':
      return null;
  }
}

/** KOERS-5: a card in Onderstroom stays inside, with all that hangs on it, until it is ticked. */
export function placedLeaves({ step: at, card: { card: id, water } }: Placed, slice: TeamSlice): boolean {
  return water !== 'onderstroom' || mayLeave(slice, `kaart:${at}:${id}`);
}

/** KOERS-5: may this show outside the team? */
export function grownLeaves(grown: Grown, slice: TeamSlice): boolean {
  const under = cardUnder(grown, slice);
  return under === null || placedLeaves(under, slice);
}

/** Who was missed, where that is what it is about. */
export function absenteeOf(
  grown: Extract<Grown, { kind: 'gemist' | 'speelveld' }>,
  slice: TeamSlice,
): Absentee | undefined {
  const field = slice.speelveld?.[grown.step];
  const id = grown.kind === 'gemist' ? grown.absentee : field?.top?.kind === 'stoel' ? field.top.id : null;
  return field?.absentees.find((one) => one.id === id);
}
