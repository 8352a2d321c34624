import { isPresent } from './context.ts';
import type { Moment, SeatId } from './ids.ts';
import type { State } from './state.ts';

/** A pass in turns: whose turn it is, who comes, and who was put off once. */
export interface Pass {
  turn: { seat: SeatId; since: Moment } | null;
  queue: SeatId[];
  deferred: SeatId[];
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

/** When somebody whose turn it is was away for too long; null while they are there. */
export function absentAt(state: State, { turn }: Pass): Moment | null {
  if (!turn || isPresent(state, turn.seat)) return null;
  return Math.max(state.all.people[turn.seat]?.offlineSince ?? 0, turn.since) + ABSENT;
}
