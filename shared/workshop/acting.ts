import { seatedAt } from './context.ts';
import type { SeatId } from './ids.ts';
import { refuse, type Refusal } from './refusal.ts';
import type { State } from './state.ts';

/**
 * TAFEL-3: the seat that acts when this one asks something. Everybody acts for themselves; a device of a table also for the
 * people around it. Whom it may act for follows from the state, never from what it says.
 * @param as whom it says to act for; undefined: itself
 * @returns refuses `niet-aan-deze-tafel` when it does not play for them (any more)
 */
export function actingSeat(state: State, device: SeatId, as: SeatId | undefined): SeatId | Refusal {
  if (as === undefined) return device;
  const atTable = seatedAt(state, device)?.role === 'tafel' && seatedAt(state, as)?.table === device;
  return atTable ? as : refuse('niet-aan-deze-tafel');
}
