import { seatedAt } from './context.ts';
import type { SeatId, TeamId } from './ids.ts';
import { refuse, type Refusal } from './refusal.ts';
import type { State } from './state.ts';

/**
 * TAFEL-3: the seat that acts when this one asks something. Everybody acts for themselves; a device of a table also for the
 * people around it. Whom it may act for follows from the state, never from what it says.
 * @param as whom it says to act for; undefined: itself
 * @param team in which team they were when they gave it; undefined: in none, or it is not of a team
 * @returns refuses `niet-aan-deze-tafel` when it does not play for them (any more), and `ander-team` when they went over into
 * another one meanwhile (MIX-7)
 */
export function actingSeat(
  state: State,
  device: SeatId,
  as: SeatId | undefined,
  team?: TeamId,
): SeatId | Refusal {
  const seat = as ?? device;
  const atTable = seatedAt(state, device)?.role === 'tafel' && seatedAt(state, seat)?.table === device;
  if (as !== undefined && !atTable) return refuse('niet-aan-deze-tafel');
  const over = state.all.teams.some(({ id, members }) => id !== team && members.includes(seat));
  return team !== undefined && over ? refuse('ander-team') : seat;
}
