import { Division } from './division.ts';
import type { MixPerson } from './people.ts';
import { problemOf } from './problem.ts';
import { fullQuality, type FullQuality } from './quality.ts';
import { whyIn, type Why } from './why.ts';
import { among, type Wish } from './wish.ts';
import { holdsIn, teamIn } from './holding.ts';
import { occupied, type Occupied } from './numbering.ts';
import type { SeatId } from '../workshop/ids.ts';

/** How good teams are as they lie, also after moves by hand; a wish that these overruled counts no more. Null: nobody is in them, or more than they take. */
export function judge(
  people: readonly MixPerson[],
  teams: readonly (readonly SeatId[])[],
  wishes: readonly Wish[],
): FullQuality | null {
  const { division } = lying(people, teams, wishes);
  return division && fullQuality(division);
}

/** Why somebody is in the team they are in. Null: they are in none. */
export function whyHere(
  people: readonly MixPerson[],
  teams: readonly (readonly SeatId[])[],
  wishes: readonly Wish[],
  seat: SeatId,
): Why | null {
  const { division, numberOf } = lying(people, teams, wishes);
  const person = division?.problem.people.findIndex((one) => one.seat === seat) ?? -1;
  if (!division || person === -1) return null;
  const { instead, ...why } = whyIn(division, person);
  return {
    ...why,
    team: numberOf(why.team),
    instead: instead && { ...instead, team: numberOf(instead.team) },
  };
}

/** Teams as they lie; who is not among the people is in none of them, and a team without people is none. */
function lying(
  people: readonly MixPerson[],
  all: readonly (readonly SeatId[])[],
  wished: readonly Wish[],
): Pick<Occupied, 'numberOf'> & { division: Division | null } {
  const known = new Set(people.map(({ seat }) => seat));
  const { teams, wishes, numberOf } = occupied(
    all.map((team) => team.filter((seat) => known.has(seat))),
    wished,
  );
  const teamOf = teamIn(teams);
  const here = people.filter(({ seat }) => teamOf(seat) !== null);
  const seats = new Set(here.map(({ seat }) => seat));
  const standing = wishes.flatMap((wish) => among(wish, seats) ?? []).filter((wish) => holdsIn(wish, teamOf));
  const problem = here.length === 0 ? null : problemOf(here, teams.length, standing);
  const placed = Int32Array.from(here, ({ seat }) => teamOf(seat) ?? -1);
  return { numberOf, division: problem && new Division(problem, placed) };
}
