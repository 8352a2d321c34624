import type { SeatId } from './ids.ts';
import type { AllSlice } from './state.ts';

/** The people for whom a device plays, in the order in which they came in. */
export function peopleAt({ people }: Pick<AllSlice, 'people'>, device: SeatId): SeatId[] {
  return Object.keys(people).filter((seat) => people[seat]?.table === device && !people[seat].gone);
}

/** The seat whose connection and secret somebody has: their own, or that of the device that plays for them (TAFEL-3). */
export function deviceOf({ people }: Pick<AllSlice, 'people'>, seat: SeatId): SeatId {
  return (Object.hasOwn(people, seat) ? people[seat]?.table : undefined) ?? seat;
}
