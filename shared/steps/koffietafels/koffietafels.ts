import { clean } from '../../text/clean.ts';
import { seatChannel } from '../../workshop/channel.ts';
import {
  event,
  facilitator,
  freshId,
  openStep,
  participant,
  type Context,
  type Handlers,
} from '../../workshop/context.ts';
import type { Event, Parts } from '../../workshop/events.ts';
import { owned, type SeatId, type StepId } from '../../workshop/ids.ts';
import { isRefusal, refuse, type Refusal } from '../../workshop/refusal.ts';
import type { State } from '../../workshop/state.ts';
import { opgavenLeft } from './opgave.ts';
import { called, cardFor, layTables, leftAt, sitDown } from './seating.ts';
import {
  hasChair,
  KOFFIE_LIMITS,
  tableOf,
  type KoffieCommand,
  type Koffietafels,
  type KoffieTable,
  type Round,
} from './state.ts';

export const koffieHandlers: Handlers<KoffieCommand> = {
  // KOFFIE-5
  'koffie/loop'(state, { step, round, table: number }, ctx) {
    const at = atTables(state, step, round, ctx);
    if (isRefusal(at)) return at;
    const table = at.here.tables.find((one) => one.number === number);
    if (!table) return refuse('vorm');
    if (table.seats.includes(at.seat)) return refuse('al-gedaan');
    if (!hasChair(table)) return refuse('tafel-bezet');
    return [sitDown(state, step, at.seat, number)];
  },
  // KOFFIE-7: on the channels of who sits there at this moment, and on no other
  'koffie/zeg'(state, { step, round, table: number, text }, ctx) {
    const at = atOwnTable(state, step, { round, number }, ctx);
    if (isRefusal(at)) return at;
    if (at.table.seats.length < 2) return refuse('niemand-aan-tafel');
    const before = leftAt(state, step, number);
    if (before <= 0) return refuse('tafel-uitgepraat', KOFFIE_LIMITS.messages);
    const said = clean(text, KOFFIE_LIMITS.message);
    if (typeof said !== 'string') return said;
    const parts: Parts = { server: { type: 'koffie/gezegd', step, table: number } };
    const part = { type: 'koffie/gezegd', step, id: freshId(ctx), text: owned(at.seat, said) } as const;
    for (const seat of at.table.seats) parts[seatChannel(seat)] = { ...part, left: before - 1 };
    return [event('koffie/gezegd', parts)];
  },
  // KOFFIE-6
  'koffie/kaart'(state, { step, round, table: number, from }, ctx) {
    const at = atOwnTable(state, step, { round, number }, ctx);
    if (isRefusal(at)) return at;
    if (at.table.cards.length !== from) return refuse('al-gedaan');
    if (from >= KOFFIE_LIMITS.cards) return refuse('kaarten-op', KOFFIE_LIMITS.cards);
    const card = cardFor(state.all, at.table, ctx);
    return [event('koffie/gekeerd', { all: { type: 'koffie/gekeerd', step, table: number, card } })];
  },
  // KOFFIE-4: also after everybody was called back from the first round
  'koffie/meng'(state, { step }, ctx) {
    const here = led(state, step, ctx);
    if (isRefusal(here)) return here;
    if (here.round === 'gemengd') return refuse('al-gedaan');
    return [layTables(state, step, 'gemengd', ctx)];
  },
  // KOFFIE-10
  'koffie/opgave'(state, { step, from }, ctx) {
    const here = led(state, step, ctx);
    if (isRefusal(here)) return here;
    if (here.round !== 'gemengd' || here.over) return refuse('andere-fase');
    if ((here.opgaven?.length ?? 0) !== from) return refuse('al-gedaan');
    const left = opgavenLeft(ctx.content, step, here);
    const card = left[Math.floor(ctx.random() * left.length)];
    if (card === undefined) return refuse('stapel-leeg');
    return [event('koffie/opgave', { all: { type: 'koffie/opgave', step, card } })];
  },
  // KOFFIE-9
  'koffie/roep'(state, { step, on }, ctx) {
    const here = led(state, step, ctx);
    if (isRefusal(here)) return here;
    if (here.over) return refuse('andere-fase');
    if ((here.until !== null) === on) return refuse('al-gedaan');
    return [called(step, on ? ctx.now + KOFFIE_LIMITS.call : null)];
  },
};

/** What was laid is left as it is (REGIE-8); what was said is gone. */
export function startKoffietafels(state: State, step: StepId, ctx: Context): Event[] {
  return state.all.koffietafels?.[step] ? [] : [layTables(state, step, 'eigen', ctx)];
}

function led(state: State, step: StepId, ctx: Context): Koffietafels | Refusal {
  const asker = facilitator(state, ctx);
  if (isRefusal(asker)) return asker;
  return openStep(state, step) ?? state.all.koffietafels?.[step] ?? refuse('andere-stap');
}

function atTables(
  state: State,
  step: StepId,
  round: Round,
  ctx: Context,
): { seat: SeatId; here: Koffietafels } | Refusal {
  const asker = participant(state, step, ctx);
  if (isRefusal(asker)) return asker;
  const here = state.all.koffietafels?.[step];
  if (!here) return refuse('andere-stap');
  return here.over || here.round !== round ? refuse('andere-fase') : { seat: asker.seat, here };
}

/** Refuses when the asker sits elsewhere by now. */
function atOwnTable(
  state: State,
  step: StepId,
  { round, number }: { round: Round; number: number },
  ctx: Context,
): { seat: SeatId; table: KoffieTable } | Refusal {
  const at = atTables(state, step, round, ctx);
  if (isRefusal(at)) return at;
  const table = tableOf(at.here, at.seat);
  return table?.number === number ? { seat: at.seat, table } : refuse('andere-tafel');
}
