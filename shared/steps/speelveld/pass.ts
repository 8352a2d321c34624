import * as v from 'valibot';
import { findCard } from '../../decks/content.ts';
import { clean } from '../../text/clean.ts';
import { forSeat, seatChannel, teamChannel } from '../../workshop/channel.ts';
import {
  event,
  freshId,
  isPresent,
  type Context,
  type Decision,
  type Handlers,
} from '../../workshop/context.ts';
import type { Event } from '../../workshop/events.ts';
import { owned, type SeatId, type StepId } from '../../workshop/ids.ts';
import { staysTurn, turnAnew } from '../../workshop/pass.ts';
import { isRefusal, refuse, type Refusal } from '../../workshop/refusal.ts';
import { allReady, mayShow } from '../../workshop/silence.ts';
import type { State, Team, TeamSlice } from '../../workshop/state.ts';
import { atField, toField, tooFew, type AtField } from './at-field.ts';
import { SECTORS, VELD_LIMITS, type Candidate, type CarriedChair, type VeldTeam } from './state.ts';

const step = v.string();
export const PASS_COMMANDS = [
  v.strictObject({ type: v.literal('veld/schrijf'), step, name: v.string(), sector: v.picklist(SECTORS) }),
  v.strictObject({ type: v.literal('veld/pak'), step, card: v.string() }),
  v.strictObject({ type: v.literal('veld/leg-weg'), step, candidate: v.string() }),
  v.strictObject({ type: v.literal('veld/gereed'), step }),
  v.strictObject({ type: v.literal('veld/begin'), step }),
  v.strictObject({ type: v.literal('veld/klaar'), step }),
  v.strictObject({ type: v.literal('veld/pas'), step }),
  v.strictObject({ type: v.literal('veld/sla-over'), step, seat: v.string() }),
] as const;
export type PassCommand = v.InferOutput<(typeof PASS_COMMANDS)[number]>;

const WRITING = ['stil', 'beurten', 'vrij'] as const;

export const passHandlers: Handlers<PassCommand> = {
  // VELD-1: privately, two at a time
  'veld/schrijf'(state, command, ctx) {
    const at = atField(state, command.step, ctx, WRITING);
    if (isRefusal(at)) return at;
    const name = clean(command.name, VELD_LIMITS.name);
    if (typeof name !== 'string') return name;
    const { sector } = command;
    return keep(state, at, { id: freshId(ctx), card: null, name: owned(at.seat, name), sector });
  },
  // VELD-2: only cards of parties
  'veld/pak'(state, command, ctx) {
    const at = atField(state, command.step, ctx, WRITING);
    if (isRefusal(at)) return at;
    const card = findCard(ctx.content, command.card);
    const sector = SECTORS.find((one) => card?.labels.includes(one));
    if (card?.deck !== at.spec.settings.deck || !card.labels.includes('partij') || !sector)
      return refuse('kaart-niet-in-hand');
    if (ownOf(state, at.seat, at.step).some((one) => one.card === card.id)) return refuse('al-gedaan');
    return keep(state, at, { id: freshId(ctx), card: card.id, name: null, sector });
  },
  'veld/leg-weg'(state, command, ctx) {
    const at = atField(state, command.step, ctx, WRITING);
    if (isRefusal(at)) return at;
    const own = ownOf(state, at.seat, at.step);
    if (!own.some(({ id }) => id === command.candidate)) return refuse('kaart-niet-in-hand');
    const part = {
      type: 'veld/eigen',
      step: at.step,
      own: own.filter(({ id }) => id !== command.candidate),
    } as const;
    return [event(part.type, { ...forSeat(at.seat, part) })];
  },
  'veld/gereed'(state, command, ctx) {
    const at = atField(state, command.step, ctx, ['stil']);
    if (isRefusal(at)) return at;
    if (at.field.ready.includes(at.seat)) return refuse('al-gedaan');
    const said = toField(at.team, { type: 'veld/gereed', step: at.step, seat: at.seat });
    return allReady(state, at.team, at.field.ready, at.seat) ? [said, ...beginPass(state, at, ctx)] : [said];
  },
  // the clock advises, people decide: after the silent time any member may begin
  'veld/begin'(state, command, ctx) {
    const at = atField(state, command.step, ctx, ['stil']);
    if (isRefusal(at)) return at;
    if (!mayShow(state, at.team, at.field, at.spec.settings.silentSeconds, ctx)) return refuse('nog-niet');
    return beginPass(state, at, ctx);
  },
  'veld/klaar'(state, command, ctx) {
    const at = myTurn(state, command.step, ctx);
    if (isRefusal(at)) return at;
    if (at.field.turn?.party === null) return refuse('niet-aan-de-beurt');
    return giveTurn(state, at.team, at.step, at.field, ctx);
  },
  // no reason asked; passing is not counted anywhere
  'veld/pas'(state, command, ctx) {
    const at = myTurn(state, command.step, ctx);
    if (isRefusal(at)) return at;
    if (at.field.turn?.party !== null) return refuse('kaart-al-gelegd');
    return giveTurn(state, at.team, at.step, at.field, ctx);
  },
  'veld/sla-over'(state, command, ctx) {
    const at = atField(state, command.step, ctx, ['beurten']);
    if (isRefusal(at)) return at;
    if (at.field.turn?.seat !== command.seat) return refuse('niet-aan-de-beurt');
    return skipVeldTurn(state, at.team, at.step, at.field, ctx);
  },
};

/** Lays a team's field ready, with the chairs of earlier rounds. A field that was begun before is left as it lies. */
export function startSpeelveld(state: State, team: Team, on: StepId, ctx: Context): Event[] {
  const slice = state[teamChannel(team.id)];
  if (slice?.speelveld?.[on]) return [];
  const { members } = team;
  const first = Math.floor(ctx.random() * members.length);
  const queue = [...members.slice(first), ...members.slice(0, first)];
  const carried = slice ? chairsOf(slice) : [];
  return [toField(team, { type: 'veld/begonnen', step: on, at: ctx.now, queue, carried })];
}

/** ZET-6: carried to the speelveld. */
function chairsOf(slice: TeamSlice): CarriedChair[] {
  return Object.entries(slice.kaartronde).flatMap(([from, round]) =>
    round.cards.flatMap(({ card, chairs }) =>
      chairs.map(({ id, group }) => ({ id, step: from, card, group })),
    ),
  );
}

/** MIX-6: who comes in before or in the pass comes last in it. */
export function joinSpeelveld(state: State, team: Team, on: StepId, seat: SeatId): Event[] {
  const field = state[teamChannel(team.id)]?.speelveld?.[on];
  if (field?.phase !== 'stil' && field?.phase !== 'beurten') return [];
  const { turn, queue, deferred } = field;
  return [toField(team, { type: 'veld/beurt', step: on, turn, queue: [...queue, seat], deferred })];
}

/** Somebody leaves for good, perhaps in the middle of their turn: what they set stays and the turn goes on. */
export function leaveSpeelveld(state: State, team: Team, on: StepId, seat: SeatId, ctx: Context): Event[] {
  const field = state[teamChannel(team.id)]?.speelveld?.[on];
  if (field?.phase !== 'stil' && field?.phase !== 'beurten') return [];
  const queue = field.queue.filter((other) => other !== seat);
  const deferred = field.deferred.filter((other) => other !== seat);
  if (field.turn?.seat === seat) return giveTurn(state, team, on, { ...field, queue, deferred }, ctx);
  if (queue.length === field.queue.length) return [];
  return [toField(team, { type: 'veld/beurt', step: on, turn: field.turn, queue, deferred })];
}

/** As KAART-8: the first of a team that was away is back. `state`: with them. */
export function returnToSpeelveld(state: State, team: Team, on: StepId, { now }: Context): Event[] {
  const field = state[teamChannel(team.id)]?.speelveld?.[on];
  const turn = field?.phase === 'beurten' ? turnAnew(state, field.turn, now) : null;
  if (!field || !turn) return [];
  const { queue, deferred } = field;
  return [toField(team, { type: 'veld/beurt', step: on, turn, queue, deferred })];
}

/** As KAART-8: the first time to the end of the pass, the second time skipped. */
export function skipVeldTurn(state: State, team: Team, on: StepId, field: VeldTeam, ctx: Context): Decision {
  const { turn, queue, deferred } = field;
  if (!turn) return refuse('niet-aan-de-beurt');
  const stays = staysTurn(state, team);
  if (stays) return stays;
  if (turn.party !== null || deferred.includes(turn.seat)) return giveTurn(state, team, on, field, ctx);
  const later = { ...field, queue: [...queue, turn.seat], deferred: [...deferred, turn.seat] };
  return giveTurn(state, team, on, later, ctx);
}

export function ownOf(state: State, seat: SeatId, on: StepId): readonly Candidate[] {
  return state[seatChannel(seat)]?.speelveld?.[on]?.own ?? [];
}

function keep(state: State, at: AtField, candidate: Candidate): Decision {
  const own = ownOf(state, at.seat, at.step);
  if (own.length >= VELD_LIMITS.own) return refuse('hand-vol', VELD_LIMITS.own);
  const kept = [...own, candidate];
  return [event('veld/eigen', { ...forSeat(at.seat, { type: 'veld/eigen', step: at.step, own: kept }) })];
}

function myTurn(state: State, on: StepId, ctx: Context): AtField | Refusal {
  const at = atField(state, on, ctx, ['beurten']);
  if (isRefusal(at)) return at;
  return at.field.turn?.seat === at.seat ? at : refuse('niet-aan-de-beurt');
}

/** Fewer than three have no turns: they set freely, also in the short version. */
function beginPass(state: State, at: AtField, ctx: Context): Event[] {
  const { team, step: on, field } = at;
  if (tooFew(state, team))
    return [toField(team, { type: 'veld/fase', step: on, phase: 'vrij', at: ctx.now })];
  const phase = toField(team, { type: 'veld/fase', step: on, phase: 'beurten', at: ctx.now });
  return [phase, ...giveTurn(state, team, on, field, ctx)];
}

/** The turn goes to the first in the queue who is present; without any the pass is over (VELD-3, VELD-12). */
function giveTurn(
  state: State,
  team: Team,
  on: StepId,
  { queue, deferred }: Pick<VeldTeam, 'queue' | 'deferred'>,
  ctx: Context,
): Event[] {
  const next = queue.find((seat) => isPresent(state, seat));
  if (next !== undefined) {
    const turn = { seat: next, since: ctx.now, party: null };
    const rest = queue.filter((seat) => seat !== next);
    return [toField(team, { type: 'veld/beurt', step: on, turn, queue: rest, deferred })];
  }
  const short = ctx.content.format.steps.some(
    (spec) => spec.id === on && spec.kind === 'speelveld' && spec.settings.short,
  );
  return [
    toField(team, { type: 'veld/beurt', step: on, turn: null, queue: [], deferred: [] }),
    toField(team, { type: 'veld/fase', step: on, phase: short ? 'stoel' : 'vrij', at: ctx.now }),
  ];
}
