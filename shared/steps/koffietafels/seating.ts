import { forSeat, isSeatChannel, seatOf } from '../../workshop/channel.ts';
import { event, isPresent, specOf, type Context } from '../../workshop/context.ts';
import type { AllPart, Event, Parts } from '../../workshop/events.ts';
import { evolveAll } from '../../workshop/evolve.ts';
import type { SeatId, StepId } from '../../workshop/ids.ts';
import { participants } from '../../workshop/participants.ts';
import type { AllSlice, State } from '../../workshop/state.ts';
import { shownFlavour } from '../vragenlijst.ts';
import { byFlavour, mixed, type Dealt } from './dealing.ts';
import {
  hasChair,
  KOFFIE_LIMITS,
  tableOf,
  type Koffietafels,
  type KoffieTable,
  type Round,
} from './state.ts';
import { drawTalkCard, type TalkCard } from './talk-card.ts';

/** Tables for everybody who is there; what was said at the tables before is gone. */
export function layTables(state: State, step: StepId, round: Round, ctx: Context): Event {
  const chairs = chairsIn(step, ctx);
  const sitters = participants(state.all.people)
    .filter((seat) => isPresent(state, seat))
    .map((seat) => ({ seat, flavour: shownFlavour(state.all, seat) }));
  const deal = round === 'eigen' ? byFlavour : mixed;
  const tables = withRoom(deal(sitters, chairs, ctx.random), chairs).map(
    ({ flavour, seats }, at): KoffieTable => {
      const table = { number: at + 1, flavour, chairs: Math.max(chairs, seats.length), seats, cards: [] };
      return { ...table, cards: [cardFor(state.all, table, ctx)] };
    },
  );
  const parts: Parts = {
    all: { type: 'koffie/gedekt', step, round, at: ctx.now, tables },
    server: { type: 'koffie/gedekt', step },
    ...silenced(state, step),
  };
  for (const seat of tables.flatMap(({ seats }) => seats))
    Object.assign(parts, forSeat(seat, { type: 'koffie/gezeten', step, left: KOFFIE_LIMITS.messages }));
  return event('koffie/gedekt', parts);
}

/** KOFFIE-5: with all chairs of several tables taken nobody could walk, so that one more table stands ready. */
function withRoom(dealt: readonly Dealt[], chairs: number): readonly Dealt[] {
  const full = dealt.length > 1 && dealt.every(({ seats }) => seats.length >= chairs);
  return full ? [...dealt, { flavour: null, seats: [] }] : dealt;
}

/** KOFFIE-6 */
export function cardFor(all: AllSlice, table: KoffieTable, ctx: Context): TalkCard {
  const shown = table.seats.flatMap((seat) => shownFlavour(all, seat) ?? []);
  return drawTalkCard(table.flavour ? [table.flavour] : shown, table.cards, ctx.random);
}

/** Somebody takes a chair: they hear what is said from now on, and no longer what was said where they sat. */
export function sitDown(state: State, step: StepId, seat: SeatId, table: number): Event {
  const left = leftAt(state, step, table);
  return event('koffie/gezeten', {
    all: { type: 'koffie/gezeten', step, seat, table },
    ...forSeat(seat, { type: 'koffie/gezeten', step, left }),
  });
}

/** How many more messages this table takes in this round. */
export function leftAt({ server }: State, step: StepId, table: number): number {
  return KOFFIE_LIMITS.messages - (server.koffietafels?.[step]?.[table] ?? 0);
}

/** KOFFIE-9: the tables are cleared. */
export function finish(state: State, step: StepId): Event {
  return event('koffie/klaar', { all: { type: 'koffie/klaar', step }, ...silenced(state, step) });
}

/** Nobody has anything of the talk of this step any more, or nobody but who still sits at a table. */
function silenced(state: State, step: StepId, but: readonly SeatId[] = []): Parts {
  const parts: Parts = {};
  for (const channel of Object.keys(state).filter(isSeatChannel))
    if (state[channel]?.koffietafels?.[step] && !but.includes(seatOf(channel)))
      parts[channel] = { type: 'koffie/leeg', step };
  return parts;
}

const MOVING: readonly AllPart['type'][] = [
  'zit/aanwezig',
  'zit/weg',
  'smaak/getoond',
  'stap/begonnen',
  'workshop/afgelopen',
];

/** What the tables do about people who come, go and hide their flavour, and about a step or workshop that ends. */
export function followPeople(state: State, decision: readonly Event[], ctx: Context): Event[] {
  if (!decision.some(({ parts }) => parts.all && MOVING.includes(parts.all.type))) return [];
  const events: Event[] = [];
  let now = evolveAll(state, decision);
  const then = (...more: readonly Event[]): void => {
    events.push(...more);
    now = evolveAll(now, more);
  };
  for (const step of Object.keys(now.all.koffietafels ?? {})) then(...leftStep(now, step));
  const step = now.all.clock.step;
  for (const seat of hidden(state, decision)) then(...atMixed(now, step, seat, ctx));
  for (const seat of participants(now.all.people)) then(...lateComer(now, step, seat, ctx));
  return events;
}

/** KOFFIE-8: who got up hears nothing any more, nor does anybody in a step that was left; after the end nothing of it is left. */
function leftStep(state: State, step: StepId): Event[] {
  const here = state.all.koffietafels?.[step];
  if (!here) return [];
  if (state.all.ended !== null) return here.over ? [] : [finish(state, step)];
  const on = state.all.clock.step === step;
  const gone = silenced(state, step, on ? here.tables.flatMap(({ seats }) => seats) : []);
  const anew: Parts = on ? {} : { server: { type: 'koffie/gedekt', step } };
  return [
    ...(Object.keys(gone).length === 0 ? [] : [event('koffie/leeg', { ...anew, ...gone })]),
    ...(on || here.until === null ? [] : [called(step, null)]),
  ];
}

export function called(step: StepId, until: number | null): Event {
  return event('koffie/geroepen', { all: { type: 'koffie/geroepen', step, until } });
}

/** Who had a flavour beside their name and has it no longer. */
function hidden(state: State, decision: readonly Event[]): SeatId[] {
  return decision.flatMap(({ parts: { all } }) =>
    all?.type === 'smaak/getoond' && all.flavour === null && shownFlavour(state.all, all.seat) !== null
      ? [all.seat]
      : [],
  );
}

/** KOFFIE-3: whoever hides the flavour of their table moves to a mixed one in the same breath. */
function atMixed(state: State, step: StepId, seat: SeatId, ctx: Context): Event[] {
  const here = open(state, step);
  const table = here && tableOf(here, seat);
  return table && table.flavour !== null ? chairFor(state, step, here, seat, ctx) : [];
}

/** KOFFIE-5 */
function lateComer(state: State, step: StepId, seat: SeatId, ctx: Context): Event[] {
  const here = open(state, step);
  if (!here || !isPresent(state, seat) || tableOf(here, seat)) return [];
  return chairFor(state, step, here, seat, ctx);
}

function open({ all }: State, step: StepId): Koffietafels | null {
  const here = all.koffietafels?.[step];
  return here && !here.over && all.ended === null ? here : null;
}

/** Where somebody sits who was not dealt: with somebody alone, else where their flavour is missing, else where few sit. */
function chairFor(state: State, step: StepId, here: Koffietafels, seat: SeatId, ctx: Context): Event[] {
  const mine = shownFlavour(state.all, seat);
  const free = here.tables.filter((table) => hasChair(table) && !table.seats.includes(seat));
  const own = free.filter(({ flavour }) => flavour !== null && flavour === mine);
  const among = own.length > 0 ? own : free.filter(({ flavour }) => flavour === null);
  const cost = ({ seats }: KoffieTable): number => {
    const there = seats.filter((one) => isPresent(state, one));
    const alike =
      here.round === 'gemengd' && there.some((one) => mine !== null && shownFlavour(state.all, one) === mine);
    // somebody alone first; an empty table last
    return (there.length === 1 ? 0 : there.length === 0 ? 100 : 10) + (alike ? 20 : 0) + there.length;
  };
  const [best] = among.toSorted((one, other) => cost(one) - cost(other));
  if (best) return [sitDown(state, step, seat, best.number)];
  const number = Math.max(0, ...here.tables.map((table) => table.number)) + 1;
  const bare: KoffieTable = { number, flavour: null, chairs: chairsIn(step, ctx), seats: [], cards: [] };
  const table = { ...bare, cards: [cardFor(state.all, { ...bare, seats: [seat] }, ctx)] };
  return [
    event('koffie/erbij', { all: { type: 'koffie/erbij', step, table } }),
    sitDown(state, step, seat, number),
  ];
}

function chairsIn(step: StepId, ctx: Context): number {
  return specOf(ctx.content, step, 'koffietafels')?.settings.seats ?? 4;
}
