import type { SeatId } from '../../workshop/ids.ts';
import type { AllSlice } from '../../workshop/state.ts';
import { deviceOf } from '../../workshop/table.ts';
import type { KaartTeam } from './state.ts';

/**
 * TAFEL-4: whose slice holds the hand that somebody lays from: their own, or that of another name at their table in this
 * team, who share one.
 */
export function holderOf(
  { people }: Pick<AllSlice, 'people'>,
  members: readonly SeatId[],
  { handSizes }: Pick<KaartTeam, 'handSizes'>,
  seat: SeatId,
): SeatId {
  if (handSizes[seat] !== undefined) return seat;
  return matesOf({ people }, members, seat).find((mate) => handSizes[mate] !== undefined) ?? seat;
}

/** The others of a team who play at the same device, in the order of the team list. */
export function matesOf(
  { people }: Pick<AllSlice, 'people'>,
  members: readonly SeatId[],
  seat: SeatId,
): SeatId[] {
  const table = people[seat]?.table;
  if (table === undefined) return [];
  return members.filter((mate) => mate !== seat && people[mate]?.table === table && !people[mate].gone);
}

/** The hands of a team: each of who plays alone, and one for the names of each table, held by the first of them. */
export function handsOf(
  { people }: Pick<AllSlice, 'people'>,
  members: readonly SeatId[],
): { holder: SeatId; names: number }[] {
  const hands = new Map<SeatId, { holder: SeatId; names: number }>();
  for (const seat of members) {
    const key = deviceOf({ people }, seat);
    const shared = hands.get(key);
    if (shared) shared.names += 1;
    else hands.set(key, { holder: seat, names: 1 });
  }
  return [...hands.values()];
}
