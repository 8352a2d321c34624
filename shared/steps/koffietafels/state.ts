import * as v from 'valibot';
import type { CardId, Style } from '../../decks/content.ts';
import type { Folds } from '../../workshop/fold.ts';
import type { Moment, Owned, SeatId, StepId } from '../../workshop/ids.ts';
import { ran, runsOut, type Running } from '../../workshop/running.ts';
import type { AllSlice, SeatSlice, ServerSlice } from '../../workshop/state.ts';
import type { TalkCard } from './talk-card.ts';

/** First with one's own flavour, then mixed (KOFFIE-1, KOFFIE-4). */
export const ROUNDS = ['eigen', 'gemengd'] as const;
export type Round = (typeof ROUNDS)[number];

/** Who sits where. What is said at a table stands with the people at it and nowhere else. */
export interface Koffietafels {
  round: Round;
  since: Moment;
  /** none once everybody was called back */
  tables: KoffieTable[];
  /** everybody was called back, and until then they may finish (KOFFIE-9) */
  until: Moment | null;
  /** everybody is back */
  over: boolean;
  /** opgaven that were put on all tables, the last one lies (KOFFIE-10); absent until one was */
  opgaven?: CardId[];
}

export interface KoffieTable {
  /** what people call it; from one, in each round anew */
  number: number;
  /** the flavour that was dealt to it; null: mixed */
  flavour: Style | null;
  chairs: number;
  seats: SeatId[];
  /** what was turned over; the last one lies open */
  cards: TalkCard[];
}

/** What somebody heard at the table where they sit, since they sat down (KOFFIE-7). */
export interface KoffieSeat {
  said: { id: string; text: Owned<string> }[];
  /** how many more messages the table takes in this round */
  left: number;
}

/** graphemes of a message; messages, and cards, at one table in one round; ms between the call and the end */
export const KOFFIE_LIMITS = { message: 140, messages: 100, cards: 60, call: 60_000 } as const;

const step = v.string();
// the table as the asker sees it: what was meant for one table never lands on another
const here = { step, round: v.picklist(ROUNDS), table: v.number() };
export const KOFFIE_COMMANDS = [
  v.strictObject({ type: v.literal('koffie/loop'), ...here }),
  v.strictObject({ type: v.literal('koffie/zeg'), ...here, text: v.string() }),
  // `from`: how many lie turned over, so that two who ask at once turn one
  v.strictObject({ type: v.literal('koffie/kaart'), ...here, from: v.number() }),
  v.strictObject({ type: v.literal('koffie/meng'), step }),
  // `from`: how many were put there, so that two facilitators at once put down one
  v.strictObject({ type: v.literal('koffie/opgave'), step, from: v.number() }),
  v.strictObject({ type: v.literal('koffie/roep'), step, on: v.boolean() }),
] as const;
export type KoffieCommand = v.InferOutput<(typeof KOFFIE_COMMANDS)[number]>;

export type KoffieAllPart =
  | { type: 'koffie/gedekt'; step: StepId; round: Round; at: Moment; tables: KoffieTable[] }
  | { type: 'koffie/erbij'; step: StepId; table: KoffieTable }
  | { type: 'koffie/gezeten'; step: StepId; seat: SeatId; table: number }
  | { type: 'koffie/gekeerd'; step: StepId; table: number; card: TalkCard }
  | { type: 'koffie/opgave'; step: StepId; card: CardId }
  | { type: 'koffie/geroepen'; step: StepId; until: Moment | null }
  | { type: 'koffie/klaar'; step: StepId };
export type KoffieSeatPart =
  | { type: 'koffie/gezeten'; step: StepId; left: number }
  | { type: 'koffie/gezegd'; step: StepId; id: string; text: Owned<string>; left: number }
  | { type: 'koffie/leeg'; step: StepId };
export type KoffieServerPart =
  | { type: 'koffie/gedekt'; step: StepId }
  | { type: 'koffie/gezegd'; step: StepId; table: number };

/** ms until everybody is back (KOFFIE-9). */
export function callLeft(running: Running, until: Moment, now: Moment): number {
  return KOFFIE_LIMITS.call - ran(running, until - KOFFIE_LIMITS.call, now);
}

/** When that is; null: not as long as the step does not run. */
export function backAt(running: Running, until: Moment): Moment | null {
  return runsOut(running, until - KOFFIE_LIMITS.call, KOFFIE_LIMITS.call);
}

export const koffieAll: Folds<AllSlice, KoffieAllPart> = {
  'koffie/gedekt'(all, { step: id, round, at, tables }) {
    (all.koffietafels ??= {})[id] = {
      round,
      since: at,
      tables: tables.map(copied),
      until: null,
      over: false,
    };
  },
  'koffie/erbij'(all, { step: id, table }) {
    all.koffietafels?.[id]?.tables.push(copied(table));
  },
  'koffie/gezeten'(all, { step: id, seat, table }) {
    const tables = all.koffietafels?.[id]?.tables ?? [];
    getUp(tables, seat);
    tables.find(({ number }) => number === table)?.seats.push(seat);
  },
  'koffie/gekeerd'(all, { step: id, table, card }) {
    all.koffietafels?.[id]?.tables.find(({ number }) => number === table)?.cards.push(card);
  },
  'koffie/opgave'(all, { step: id, card }) {
    const here = all.koffietafels?.[id];
    if (here) (here.opgaven ??= []).push(card);
  },
  'koffie/geroepen'(all, { step: id, until }) {
    const tables = all.koffietafels?.[id];
    if (tables) tables.until = until;
  },
  'koffie/klaar'(all, { step: id }) {
    const tables = all.koffietafels?.[id];
    if (tables) Object.assign(tables, { tables: [], until: null, over: true });
  },
};

/** Later folds write to it, and an event stays as it is. */
function copied(table: KoffieTable): KoffieTable {
  return { ...table, seats: [...table.seats], cards: [...table.cards] };
}

/** Somebody left the workshop: their chair is free, in every step. */
export function leaveKoffie({ koffietafels = {} }: Pick<AllSlice, 'koffietafels'>, seat: SeatId): void {
  for (const { tables } of Object.values(koffietafels)) getUp(tables, seat);
}

function getUp(tables: KoffieTable[], seat: SeatId): void {
  for (const table of tables) table.seats = table.seats.filter((one) => one !== seat);
}

export const koffieSeat: Folds<SeatSlice, KoffieSeatPart> = {
  'koffie/gezeten'(slice, { step: id, left }) {
    (slice.koffietafels ??= {})[id] = { said: [], left };
  },
  'koffie/gezegd'(slice, { step: id, id: message, text, left }) {
    const heard = ((slice.koffietafels ??= {})[id] ??= { said: [], left });
    heard.said.push({ id: message, text });
    heard.left = left;
  },
  'koffie/leeg'(slice, { step: id }) {
    delete slice.koffietafels?.[id];
  },
};

export const koffieServer: Folds<ServerSlice, KoffieServerPart> = {
  'koffie/gedekt'(slice, { step: id }) {
    (slice.koffietafels ??= {})[id] = {};
  },
  'koffie/gezegd'(slice, { step: id, table }) {
    const counts = ((slice.koffietafels ??= {})[id] ??= {});
    counts[table] = (counts[table] ?? 0) + 1;
  },
};

/** The table at which somebody sits; undefined: at none. */
export function tableOf({ tables }: Koffietafels, seat: SeatId): KoffieTable | undefined {
  return tables.find(({ seats }) => seats.includes(seat));
}

export const hasChair = ({ chairs, seats }: KoffieTable): boolean => seats.length < chairs;
