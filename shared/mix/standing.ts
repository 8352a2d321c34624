import { Division } from './division.ts';
import type { MixPerson } from './people.ts';
import { problemOf } from './problem.ts';
import { fullQuality, type FullQuality } from './quality.ts';
import { whyIn, type Why } from './why.ts';
import { among, type Wish } from './wish.ts';
import { holdsIn, teamIn } from './holding.ts';
import type { SeatId } from '../workshop/ids.ts';

/** How good teams are as they lie, also after moves by hand; a wish that these overruled counts no more. Null: nobody is in them, or more than they take. */
export function judge(
  people: readonly MixPerson[],
  teams: readonly (readonly SeatId[])[],
  wishes: readonly Wish[],
): FullQuality | null {
  const division = lying(people, teams, wishes);
  return division && fullQuality(division);
}

/** Why somebody is in the team they are in. Null: they are in none. */
export function whyHere(
  people: readonly MixPerson[],
  teams: readonly (readonly SeatId[])[],
  wishes: readonly Wish[],
  seat: SeatId,
): Why | null {
  const division = lying(people, teams, wishes);
  const person = division?.problem.people.findIndex((one) => one.seat === seat) ?? -1;
  return division && person !== -1 ? whyIn(division, person) : null;
}

function lying(
  people: readonly MixPerson[],
  teams: readonly (readonly SeatId[])[],
  wishes: readonly Wish[],
): Division | null {
  const teamOf = teamIn(teams);
  const here = people.filter(({ seat }) => teamOf(seat) !== null);
  const seats = here.map(({ seat }) => seat);
  const standing = wishes
    .flatMap((wish) => among(wish, new Set(seats)) ?? [])
    .filter((wish) => holdsIn(wish, teamOf));
  if (here.length === 0) return null;
  const problem = problemOf(here, teams.length, standing);
  return (
    problem &&
    new Division(
      problem,
      Int32Array.from(here, ({ seat }) => teamOf(seat) ?? -1),
    )
  );
}
