import type { SeatId } from '../workshop/ids.ts';
import type { Wish } from './wish.ts';

/** Whether a wish holds in these teams, as far as its people have one; who has none yet breaks nothing. */
export function holdsIn(wish: Wish, teamOf: (seat: SeatId) => number | null): boolean {
  switch (wish.kind) {
    case 'together':
      return new Set(known(wish.seats, teamOf)).size < 2;
    case 'apart': {
      const teams = known(wish.seats, teamOf);
      return new Set(teams).size === teams.length;
    }
    case 'fixed':
      return (teamOf(wish.seat) ?? wish.team) === wish.team;
    case 'locked':
      return wish.seats.every((seat) => teamOf(seat) === wish.team);
  }
}

function known(seats: readonly SeatId[], teamOf: (seat: SeatId) => number | null): number[] {
  return seats.flatMap((seat) => teamOf(seat) ?? []);
}

/** In which of these teams somebody is. */
export function teamIn(teams: readonly (readonly SeatId[])[]): (seat: SeatId) => number | null {
  const team = new Map(teams.flatMap((seats, index) => seats.map((seat) => [seat, index] as const)));
  return (seat) => team.get(seat) ?? null;
}
