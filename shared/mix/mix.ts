import { seeded } from '../random.ts';
import type { SeatId } from '../workshop/ids.ts';
import { align } from './align.ts';
import { contradictions, type Contradiction } from './contradictions.ts';
import { IN_ORDER, type Division } from './division.ts';
import { holdsIn, teamIn } from './holding.ts';
import { isAbout } from './numbering.ts';
import type { MixPerson } from './people.ts';
import { problemOf, type Problem } from './problem.ts';
import { boundsOf, proofOf, type Proof } from './proof.ts';
import { fullQuality, type FullQuality } from './quality.ts';
import { removeFaults } from './search.ts';
import { PEOPLE, teamCount, teamCounts } from './sizes.ts';
import { start } from './start.ts';
import { among, type MixWish, type Wish } from './wish.ts';

export interface Mixed {
  /** seats per team; sizes of teams that are not locked differ by at most one (MIX-2) */
  teams: SeatId[][];
  quality: FullQuality;
  proof: Proof;
}

/** Why there is no mix. `unfound`: a search for teams that keep all hard wishes gave up; nobody knows whether they exist. */
export type NotMixed =
  | { refused: 'people' | 'teams'; least: number; most: number }
  | { refused: 'contradictions'; contradictions: Contradiction[] }
  | { refused: 'unfound' };

/**
 * Mixes people over teams: first what is hard, then every team in its window of styles, then of organisations, then teams
 * alike in scores and diverse inside (docs/mixing.md). The same people, wish and seed give the same teams everywhere.
 * Refuses fewer than 2 or more than 500 people, a number of teams that makes them too small or too large, and wishes
 * that contradict each other.
 */
export function mix(people: readonly MixPerson[], wish: MixWish, seed: number): Mixed | NotMixed {
  const problem = posed(people, wish);
  if ('refused' in problem) return problem;
  const random = seeded(seed);
  const division = start(problem, random);
  const bound = boundsOf(problem);
  const least = IN_ORDER.style * bound.style + IN_ORDER.organisation * bound.organisation;
  removeFaults(division, { moved: 0, bound: least }, random, () => start(problem, random).teamOf);
  const quality = fullQuality(division);
  if (quality.hard > 0 && !isUnavoidable(division)) return { refused: 'unfound' };
  align(division, random);
  return outcome(division);
}

/** How far a placement is looked for when nobody may wait: every block of the largest wishes once, and some back. */
const STEPS_AT_ONCE = 1000;

/**
 * Teams at once, where nobody may wait for the search: wishes hold and, without wishes and with everybody in one place,
 * every team is in both windows. A wish about a team that there is not asks for nothing. Refuses as `mix`, but does not
 * look for what contradicts: `unfound` where a placement for all wishes is not soon found.
 */
export function deal(
  people: readonly MixPerson[],
  wish: MixWish,
  seed: number,
): { teams: SeatId[][] } | NotMixed {
  const asked = askedOf(people, wish);
  if ('refused' in asked) return asked;
  const wishes = asked.wishes.filter((one) => isAbout(one, asked.teams));
  const problem = problemOf(people, asked.teams, wishes);
  if (!problem) return { refused: 'unfound' };
  const division = start(problem, seeded(seed), STEPS_AT_ONCE);
  const teams = seatsIn(division);
  const holds = wishes.every((one) => holdsIn(one, teamIn(teams)));
  return holds && !division.hasOddSizes ? { teams } : { refused: 'unfound' };
}

/** The problem that people and a wish pose, or why it is none. */
export function posed(people: readonly MixPerson[], wish: MixWish): Problem | NotMixed {
  const asked = askedOf(people, wish);
  if ('refused' in asked) return asked;
  const { teams, wishes } = asked;
  const seats = people.map(({ seat }) => seat);
  const against = contradictions(seats, teams, wishes);
  if (against.length > 0) return { refused: 'contradictions', contradictions: against };
  return problemOf(people, teams, wishes) ?? { refused: 'unfound' };
}

/** How many teams, and what is wished about who is here. */
function askedOf(people: readonly MixPerson[], wish: MixWish): { teams: number; wishes: Wish[] } | NotMixed {
  if (people.length < PEOPLE.least || people.length > PEOPLE.most) return { refused: 'people', ...PEOPLE };
  const counts = teamCounts(people.length);
  const teams = wish.teams ?? teamCount(people.length, wish.size);
  if (!Number.isInteger(teams) || teams < counts.least || teams > counts.most)
    return { refused: 'teams', ...counts };
  const here = new Set(people.map(({ seat }) => seat));
  return { teams, wishes: (wish.wishes ?? []).flatMap((one) => among(one, here) ?? []) };
}

/** The only fault that no division can avoid, and that is no wish: one remote person who is the only one. */
function isUnavoidable(division: Division): boolean {
  return division.problem.remotes === 1 && division.faults.hard === 1;
}

function outcome(division: Division): Mixed {
  const quality = fullQuality(division);
  const proof = proofOf(division.problem, quality);
  return { teams: seatsIn(division), quality, proof };
}

function seatsIn({ members, problem: { people } }: Division): SeatId[][] {
  return members.map((team) =>
    team.toSorted((a, b) => a - b).flatMap((person) => people[person]?.seat ?? []),
  );
}
