import * as v from 'valibot';
import { teamChannel } from './channel.ts';
import { isPresent, present, teamById, type Context } from './context.ts';
import type { Moment, SeatId, StepId, TeamId } from './ids.ts';
import { refuse, type Refusal } from './refusal.ts';
import { runsOut } from './running.ts';
import type { State, Team, TeamSlice } from './state.ts';

/** A pass in turns: whose turn it is, who comes, and who was put off once. */
export interface Pass {
  turn: Turn | null;
  queue: SeatId[];
  deferred: SeatId[];
}

interface Turn {
  seat: SeatId;
  since: Moment;
}

/** ms offline within one's own turn (KAART-8) */
export const ABSENT = 30_000;

/** The order from somebody on, round the table. */
export function fromOn(seats: readonly SeatId[], first: SeatId | undefined): SeatId[] {
  const at = Math.max(0, first === undefined ? 0 : seats.indexOf(first));
  return [...seats.slice(at), ...seats.slice(0, at)];
}

/** The turn goes to the first in the queue who is there; without any the pass is over. */
export function nextTurn(state: State, { queue, deferred }: Omit<Pass, 'turn'>, now: Moment): Pass {
  const seat = queue.find((one) => isPresent(state, one));
  if (seat === undefined) return { turn: null, queue: [], deferred: [] };
  return { turn: { seat, since: now }, queue: queue.filter((one) => one !== seat), deferred };
}

/** KAART-8: the first time to the end of the pass, the second time passed over. */
export function skippedTurn(state: State, { turn, queue, deferred }: Pass, now: Moment): Pass {
  if (!turn || deferred.includes(turn.seat)) return nextTurn(state, { queue, deferred }, now);
  const later = { queue: [...queue, turn.seat], deferred: [...deferred, turn.seat] };
  return nextTurn(state, later, now);
}

/** Without somebody who left, perhaps in the middle of their turn; null when nothing changes. `state`: after they left. */
export function passWithout(state: State, pass: Pass, seat: SeatId, now: Moment): Pass | null {
  const rest = {
    queue: pass.queue.filter((one) => one !== seat),
    deferred: pass.deferred.filter((one) => one !== seat),
  };
  if (pass.turn?.seat === seat) return nextTurn(state, rest, now);
  return rest.queue.length === pass.queue.length ? null : { ...rest, turn: pass.turn };
}

/** KAART-8: why nobody can be passed over now, or null. With the whole team away the turn waits: there is nobody to give it to. */
export function staysTurn(state: State, team: Team): Refusal | null {
  return present(state, team).length === 0 ? refuse('nog-niet') : null;
}

/** Who was away with all others gets thirty seconds to come back as well, from when the first does; null where nothing waits for that. */
export function turnAnew<T extends Turn>(state: State, turn: T | null, now: Moment): T | null {
  return turn && !isPresent(state, turn.seat) ? { ...turn, since: now } : null;
}

/** That somebody was away for too long within their own turn. */
export interface PassWake<T extends string> {
  type: T;
  step: StepId;
  team: TeamId;
  seat: SeatId;
}

export const passWake = <const T extends string>(type: T) =>
  v.strictObject({ type: v.literal(type), step: v.string(), team: v.string(), seat: v.string() });

/** The pass of a team in a step; undefined where there is none. */
type PassOf<P extends { turn: Turn | null }> = (slice: TeamSlice, step: StepId) => P | undefined;

/** KAART-8: of each team in this step when it passes over who is away, if they are. */
export function passWakes<T extends string>(
  state: State,
  step: StepId,
  type: T,
  passOf: PassOf<{ turn: Turn | null }>,
): { at: Moment; command: PassWake<T> }[] {
  return state.all.teams.flatMap((team) => {
    const slice = state[teamChannel(team.id)];
    const turn = (slice && passOf(slice, step)?.turn) ?? null;
    const at = turn && absentAt(state, team, turn);
    return turn && at !== null ? [{ at, command: { type, step, team: team.id, seat: turn.seat } }] : [];
  });
}

/** The pass that such a wake is about; refused when the turn went on, or nobody of the team is there. */
export function passToSkip<P extends { turn: Turn | null }>(
  state: State,
  { step, team: id, seat }: PassWake<string>,
  passOf: PassOf<P>,
  { now }: Context,
): { team: Team; pass: P } | Refusal {
  const team = state.all.clock.step === step ? teamById(state, id) : undefined;
  const slice = team && state[teamChannel(team.id)];
  const pass = slice && passOf(slice, step);
  if (!team || !pass?.turn || pass.turn.seat !== seat) return refuse('te-laat');
  const at = absentAt(state, team, pass.turn);
  return at === null || now < at ? refuse('te-laat') : { team, pass };
}

/** When somebody whose turn it is was away for too long; null while they are there, or nobody is. */
function absentAt(state: State, team: Team, { seat, since }: Turn): Moment | null {
  if (isPresent(state, seat) || staysTurn(state, team)) return null;
  return runsOut(state.all, Math.max(state.all.people[seat]?.offlineSince ?? 0, since), ABSENT);
}
