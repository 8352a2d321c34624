import { seeded } from '../random.ts';
import type { SeatId } from '../workshop/ids.ts';
import { align } from './align.ts';
import { Division, IN_ORDER } from './division.ts';
import type { AxisName, MixPerson } from './people.ts';
import { problemOf, type Problem } from './problem.ts';
import { boundsOf, proofOf, type Proof } from './proof.ts';
import { fullQuality, type FullQuality } from './quality.ts';
import { removeFaults } from './search.ts';
import { PEOPLE, teamCounts } from './sizes.ts';
import { holdsIn, teamIn } from './holding.ts';
import { fill } from './start.ts';
import { among, type Wish } from './wish.ts';

/** Never more people than this leave their team because others came or went. */
export const MOST_MOVES = 4;

/** Somebody who would leave their team, and why that is worth it. */
export interface Move {
  seat: SeatId;
  from: number;
  to: number;
  /**
   * `lacking`: the new team would have too few of their category without them; `too-many`: the old one would have too many
   * with them; `room`: they make room for somebody who is needed where they were. Which category is not told here: it is
   * theirs, and stands where it can be hidden and erased
   */
  because: { what: 'lacking' | 'too-many'; axis: AxisName }[] | 'room';
}

export interface Reseated {
  teams: SeatId[][];
  moves: Move[];
  /** where who had no team yet would go */
  arrivals: { seat: SeatId; team: number }[];
  quality: FullQuality;
  proof: Proof;
}

/**
 * Late-comers and drop-outs: teams stay as they are, who is in none gets one, who is gone leaves. Up to `moves` others (0 to 4)
 * may change teams, and no more than it takes to bring the faults down. What was moved by hand wins over a wish.
 * Refuses fewer than 2 or more than 500 people, and more people than these teams take.
 */
export function reseat(
  people: readonly MixPerson[],
  teams: readonly (readonly SeatId[])[],
  wishes: readonly Wish[],
  moves: number,
  seed: number,
): Reseated | { refused: 'people' | 'teams'; least: number; most: number } {
  if (people.length < PEOPLE.least || people.length > PEOPLE.most) return { refused: 'people', ...PEOPLE };
  const here = new Set(people.map(({ seat }) => seat));
  const teamOf = teamIn(teams);
  const home = Int32Array.from(people, ({ seat }) => teamOf(seat) ?? -1);
  // a wish that what lies now already breaks was overruled by hand
  const kept = wishes
    .flatMap((wish) => among(wish, here) ?? [])
    .filter((wish) => wish.kind === 'apart' || holdsIn(wish, teamOf));
  const problem = problemOf(people, teams.length, kept);
  if (!problem || teams.length === 0) return { refused: 'teams', ...teamCounts(people.length) };
  return described(best(problem, home, Math.min(moves, MOST_MOVES), seed));
}

/** With no move, then with one more as long as that takes away faults. */
function best(problem: Problem, home: Int32Array, moves: number, seed: number): Division {
  const bound = boundsOf(problem);
  const least = IN_ORDER.style * bound.style + IN_ORDER.organisation * bound.organisation;
  let found = seated(problem, home, 0, least, seed);
  for (
    let budget = 1;
    budget <= moves && found.weigh(IN_ORDER) >= least + IN_ORDER.organisation;
    budget += 1
  ) {
    const other = seated(problem, home, budget, least, seed);
    if (other.weigh(IN_ORDER) < found.weigh(IN_ORDER)) found = other;
  }
  const random = seeded(seed);
  align(found, random);
  return found;
}

function seated(problem: Problem, home: Int32Array, moves: number, least: number, seed: number): Division {
  const random = seeded(seed);
  const { blocks, blockOf } = problem.contraction;
  const join = Int32Array.from(home, (team, person) => {
    const block = blocks[blockOf[person] ?? -1];
    if (team !== -1 || !block) return team;
    const known = block.people.find((other) => home[other] !== -1);
    return known === undefined ? block.team : (home[known] ?? -1);
  });
  const division = new Division(problem, join, home);
  fill(division, problem.openTeams, random);
  // every move allowed may be used, so the least that can come out is faults alone
  removeFaults(division, { moved: moves, bound: least }, random);
  return division;
}

function described(division: Division): Reseated {
  const { problem, home, teamOf } = division;
  const quality = fullQuality(division);
  const seat = (person: number): SeatId => problem.people[person]?.seat ?? '';
  const all = [...problem.people.keys()];
  return {
    teams: division.members.map((members) => members.toSorted((a, b) => a - b).map(seat)),
    moves: all
      .filter((person) => home[person] !== -1 && home[person] !== teamOf[person])
      .map((person) => moveOf(division, person)),
    arrivals: all
      .filter((person) => home[person] === -1)
      .map((person) => ({ seat: seat(person), team: teamOf[person] ?? 0 })),
    quality,
    proof: proofOf(problem, quality),
  };
}

function moveOf(division: Division, person: number): Move {
  const [from, to] = [division.home[person] ?? 0, division.teamOf[person] ?? 0];
  const because = division.problem.axes.flatMap((axis) => {
    const kind = axis.of[person] ?? 0;
    const window = axis.windows[kind];
    if (!window) return [];
    const count = (team: number): number => division[axis.name].count(team, kind);
    return [
      ...(count(to) <= window.least ? [{ what: 'lacking' as const, axis: axis.name }] : []),
      ...(count(from) >= window.most ? [{ what: 'too-many' as const, axis: axis.name }] : []),
    ];
  });
  const seat = division.problem.people[person]?.seat ?? '';
  return { seat, from, to, because: because.length > 0 ? because : 'room' };
}
