import type { SeatId } from '../workshop/ids.ts';

/** What a facilitator can ask of the teams beforehand. Teams are counted from 0. Reasons are nobody's business: there is no place for them. */
export type Wish =
  | { kind: 'together'; seats: readonly SeatId[] }
  /** no two of these in one team */
  | { kind: 'apart'; seats: readonly SeatId[] }
  | { kind: 'fixed'; seat: SeatId; team: number }
  /** these and nobody else are this team */
  | { kind: 'locked'; team: number; seats: readonly SeatId[] };

export interface MixWish {
  /** people per team that is aimed for, 3 to 8 */
  size: number;
  /** the number of teams, which then goes before the size */
  teams?: number;
  wishes?: readonly Wish[];
}

export function seatsOf(wish: Wish): readonly SeatId[] {
  return wish.kind === 'fixed' ? [wish.seat] : wish.seats;
}

/** The wish as far as it is about these people; null when nothing of it is left. Who has left asks for nothing. */
export function among(wish: Wish, here: ReadonlySet<SeatId>): Wish | null {
  if (wish.kind === 'fixed') return here.has(wish.seat) ? wish : null;
  const seats = [...new Set(wish.seats)].filter((seat) => here.has(seat));
  if (wish.kind === 'locked') return seats.length > 0 ? { ...wish, seats } : null;
  return seats.length > 1 ? { ...wish, seats } : null;
}
