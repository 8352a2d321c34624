import * as v from 'valibot';
import type { CardId } from '../../decks/content.ts';
import { forSeat, seatChannel, teamChannel } from '../../workshop/channel.ts';
import { isPresent, type Context, type Decision, type Handlers } from '../../workshop/context.ts';
import type { Event, Parts } from '../../workshop/events.ts';
import type { SeatId, StepId } from '../../workshop/ids.ts';
import { staysTurn, turnAnew } from '../../workshop/pass.ts';
import { isRefusal, refuse } from '../../workshop/refusal.ts';
import { ran } from '../../workshop/running.ts';
import { allReady } from '../../workshop/silence.ts';
import type { State, Team } from '../../workshop/state.ts';
import type { KaartTeam } from './state.ts';
import { atTable, tooFew, toTable, type AtTable } from './table.ts';

const step = v.string();
export const TURN_COMMANDS = [
  v.strictObject({ type: v.literal('kaart/ruil'), step, card: v.string() }),
  v.strictObject({ type: v.literal('kaart/gelezen'), step }),
  v.strictObject({ type: v.literal('kaart/begin'), step }),
  v.strictObject({ type: v.literal('kaart/klaar'), step }),
  v.strictObject({ type: v.literal('kaart/pas'), step }),
  v.strictObject({ type: v.literal('kaart/sla-over'), step, seat: v.string() }),
] as const;
export type TurnCommand = v.InferOutput<(typeof TURN_COMMANDS)[number]>;

export const turnHandlers: Handlers<TurnCommand> = {
  // KAART-3: each may swap one card, once
  'kaart/ruil'(state, command, ctx) {
    const at = atTable(state, command.step, ctx, ['lezen']);
    if (isRefusal(at)) return at;
    if (!at.hand.includes(command.card)) return refuse('kaart-niet-in-hand');
    if (state[seatChannel(at.seat)]?.kaartronde[command.step]?.swapped) return refuse('al-geruild');
    const [drawn, ...rest] = at.pile;
    if (drawn === undefined) return refuse('stapel-leeg');
    const pile = [...rest, command.card];
    return [
      toTable(
        at.team,
        { type: 'kaart/hand', step: command.step, seat: at.holder, size: at.hand.length, pile: pile.length },
        {
          ...swapParts(at, command.card, drawn),
          server: { type: 'kaart/stapel', step: command.step, team: at.team.id, pile },
        },
      ),
    ];
  },
  'kaart/gelezen'(state, command, ctx) {
    const at = atTable(state, command.step, ctx, ['lezen']);
    if (isRefusal(at)) return at;
    if (at.round.read.includes(at.seat)) return refuse('al-gedaan');
    const read = toTable(at.team, { type: 'kaart/gelezen', step: command.step, seat: at.seat });
    const everyone = allReady(state, at.team, at.round.read, at.seat);
    return everyone ? [read, ...beginPass(state, at.team, command.step, at.round, ctx)] : [read];
  },
  // the clock advises, people decide: after the reading time any member may begin
  'kaart/begin'(state, command, ctx) {
    const at = atTable(state, command.step, ctx, ['lezen']);
    if (isRefusal(at)) return at;
    const { readSeconds } = at.spec.settings;
    if (ran(state.all, at.round.since, ctx.now) < readSeconds * 1000) return refuse('nog-niet');
    return beginPass(state, at.team, command.step, at.round, ctx);
  },
  // the layer has said why: the others may answer, and the turn goes on
  'kaart/klaar'(state, command, ctx) {
    const at = atTable(state, command.step, ctx, ['beurten']);
    if (isRefusal(at)) return at;
    const { turn } = at.round;
    if (turn?.seat !== at.seat || turn.card === null) return refuse('niet-aan-de-beurt');
    return nextTurn(state, at.team, command.step, at.round, ctx);
  },
  // KAART-7: no reason asked; passing is not counted anywhere
  'kaart/pas'(state, command, ctx) {
    const at = atTable(state, command.step, ctx, ['beurten']);
    if (isRefusal(at)) return at;
    if (at.round.turn?.seat !== at.seat) return refuse('niet-aan-de-beurt');
    if (at.round.turn.card !== null) return refuse('kaart-al-gelegd');
    return nextTurn(state, at.team, command.step, at.round, ctx);
  },
  // KAART-8: any member may press "sla over, komt terug"
  'kaart/sla-over'(state, command, ctx) {
    const at = atTable(state, command.step, ctx, ['beurten']);
    if (isRefusal(at)) return at;
    if (at.round.turn?.seat !== command.seat) return refuse('niet-aan-de-beurt');
    return skipTurn(state, at.team, command.step, at.round, ctx);
  },
};

/** Each name swaps once; a shared hand is held by one of them (TAFEL-4). */
function swapParts({ seat, holder, step }: AtTable, out: CardId, drawn: CardId): Parts {
  if (seat === holder) return forSeat(seat, { type: 'kaart/geruild', step, out, in: drawn });
  return {
    ...forSeat(holder, { type: 'kaart/ruil-in-hand', step, out, in: drawn }),
    ...forSeat(seat, { type: 'kaart/ruil-gedaan', step }),
  };
}

/** KAART-24: fewer than three present have no turns. */
function beginPass(state: State, team: Team, step: StepId, round: KaartTeam, ctx: Context): Event[] {
  if (tooFew(state, team)) return endPass(team, step, ctx);
  const phase = toTable(team, { type: 'kaart/fase', step, phase: 'beurten', at: ctx.now });
  return [phase, ...giveTurn(state, team, step, round.queue, [], ctx)];
}

/** Closes the turn that is on and gives the next. */
function nextTurn(state: State, team: Team, step: StepId, round: KaartTeam, ctx: Context): Event[] {
  const laid = round.turn?.card ?? null;
  const opened = laid === null ? [] : [toTable(team, { type: 'kaart/open', step, card: laid })];
  return [...opened, ...giveTurn(state, team, step, round.queue, round.deferred, ctx)];
}

/** KAART-8: the first time to the end of the pass, the second time skipped. A card already laid stays. */
export function skipTurn(state: State, team: Team, step: StepId, round: KaartTeam, ctx: Context): Decision {
  const { turn } = round;
  if (!turn) return refuse('niet-aan-de-beurt');
  const stays = staysTurn(state, team);
  if (stays) return stays;
  if (turn.card !== null || round.deferred.includes(turn.seat))
    return nextTurn(state, team, step, round, ctx);
  return giveTurn(state, team, step, [...round.queue, turn.seat], [...round.deferred, turn.seat], ctx);
}

/** KAART-8: the first of a team that was away is back. `state`: with them. */
export function returnToPass(state: State, team: Team, step: StepId, { now }: Context): Event[] {
  const round = state[teamChannel(team.id)]?.kaartronde[step];
  const turn = round?.phase === 'beurten' ? turnAnew(state, round.turn, now) : null;
  if (!round || !turn) return [];
  const { queue, deferred } = round;
  return [toTable(team, { type: 'kaart/beurt', step, turn, queue, deferred })];
}

/** Somebody leaves for good, perhaps in the middle of their turn: what they laid stays and the turn goes on. */
export function leavePass(state: State, team: Team, step: StepId, seat: SeatId, ctx: Context): Event[] {
  const round = state[teamChannel(team.id)]?.kaartronde[step];
  if (round?.phase !== 'beurten' || round.turn?.seat !== seat) return [];
  return nextTurn(state, team, step, { ...round, queue: round.queue.filter((other) => other !== seat) }, ctx);
}

/** KAART-12: the turn goes to the first in the queue who is present; without any the pass is over. */
function giveTurn(
  state: State,
  team: Team,
  step: StepId,
  queue: SeatId[],
  deferred: SeatId[],
  ctx: Context,
): Event[] {
  const next = queue.find((seat) => isPresent(state, seat));
  if (next === undefined) return endPass(team, step, ctx);
  const turn = { seat: next, since: ctx.now, card: null };
  return [
    toTable(team, {
      type: 'kaart/beurt',
      step,
      turn,
      queue: queue.filter((seat) => seat !== next),
      deferred,
    }),
  ];
}

function endPass(team: Team, step: StepId, ctx: Context): Event[] {
  return [
    toTable(team, { type: 'kaart/beurt', step, turn: null, queue: [], deferred: [] }),
    toTable(team, { type: 'kaart/fase', step, phase: 'vrij', at: ctx.now }),
  ];
}
