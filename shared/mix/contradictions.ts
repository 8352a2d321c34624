import { seeded } from '../random.ts';
import type { SeatId } from '../workshop/ids.ts';
import { contract } from './contraction.ts';
import { isAbout } from './numbering.ts';
import { place } from './placement.ts';
import { roomFor } from './room.ts';
import { seatsOf, type Wish } from './wish.ts';

/**
 * Wishes that cannot all hold, and of which any one fewer could: what the interface puts into words.
 * - `together-and-apart`: the two in `seats` are asked both, "Anna en Bo moeten samen én apart";
 * - `two-teams`: who goes together is fixed in different teams;
 * - `no-such-team`: fixed in a team that there is not;
 * - `apart-in-one-team`: who must be apart is fixed in the same team;
 * - `too-many-together`: more people go together than a team takes;
 * - `too-many-apart`: more people must be apart than there are teams;
 * - `team-full`: more people are fixed in a team than it takes;
 * - `locked`: locked teams leave the others without people, too few or too many, or somebody goes with one who is locked;
 * - `no-room`: anything else that does not fit.
 */
export interface Contradiction {
  kind:
    | 'together-and-apart'
    | 'two-teams'
    | 'no-such-team'
    | 'apart-in-one-team'
    | 'too-many-together'
    | 'too-many-apart'
    | 'team-full'
    | 'locked'
    | 'no-room';
  wishes: Wish[];
  /** the people it is about */
  seats: SeatId[];
}

/** All contradictions between hard wishes, each a smallest set; none: the wishes can hold together, as far as a search can tell. */
export function contradictions(
  seats: readonly SeatId[],
  teams: number,
  wishes: readonly Wish[],
): Contradiction[] {
  const found: Contradiction[] = [];
  let rest = [...wishes];
  while (!canHold(seats, teams, rest)) {
    const smallest = smallestConflict(seats, teams, rest);
    if (smallest.length === 0) break;
    found.push({ kind: kindOf(seats, teams, smallest), wishes: smallest, seats: about(seats, smallest) });
    rest = rest.filter((wish) => !smallest.includes(wish));
  }
  return found;
}

/** False only when it is certain that these wishes cannot all hold. */
function canHold(seats: readonly SeatId[], teams: number, wishes: readonly Wish[]): boolean {
  const room = roomFor(seats.length, teams, wishes);
  const contraction = contract(seats, wishes);
  return room !== null && contraction !== null && place(contraction, room, seeded(1)) !== 'none';
}

/** Leaves out every wish without which the rest still cannot hold. */
function smallestConflict(seats: readonly SeatId[], teams: number, wishes: readonly Wish[]): Wish[] {
  return wishes.reduce<Wish[]>(
    (kept, wish) => {
      const without = kept.filter((other) => other !== wish);
      return canHold(seats, teams, without) ? kept : without;
    },
    [...wishes],
  );
}

function kindOf(seats: readonly SeatId[], teams: number, wishes: readonly Wish[]): Contradiction['kind'] {
  const has = (kind: Wish['kind']): boolean => wishes.some((wish) => wish.kind === kind);
  if (!wishes.every((wish) => isAbout(wish, teams))) return 'no-such-team';
  if (has('locked')) return 'locked';
  if (contract(seats, wishes) === null) return has('apart') ? 'together-and-apart' : 'two-teams';
  if (has('fixed')) return has('apart') ? 'apart-in-one-team' : 'team-full';
  if (!has('apart')) return wishes.length === 1 || overlap(wishes) ? 'too-many-together' : 'no-room';
  return has('together') ? 'no-room' : 'too-many-apart';
}

/** Whether all these groups hang together as one. */
function overlap(wishes: readonly Wish[]): boolean {
  const seats = [...new Set(wishes.flatMap(seatsOf))];
  return contract(seats, wishes)?.blocks.length === 1;
}

/** Of a pair that must be together and apart only the two; otherwise everybody that the wishes name. */
function about(seats: readonly SeatId[], wishes: readonly Wish[]): SeatId[] {
  const tied = contract(
    seats,
    wishes.filter(({ kind }) => kind === 'together' || kind === 'locked'),
  );
  const blockOf = (seat: SeatId): number => tied?.blockOf[seats.indexOf(seat)] ?? -1;
  for (const wish of wishes) {
    if (wish.kind !== 'apart') continue;
    for (const [index, one] of wish.seats.entries()) {
      const other = wish.seats
        .slice(index + 1)
        .find((seat) => blockOf(seat) !== -1 && blockOf(seat) === blockOf(one));
      if (other !== undefined) return [one, other];
    }
  }
  return [...new Set(wishes.flatMap(seatsOf))];
}
