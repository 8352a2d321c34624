import { IN_ORDER, type Division } from './division.ts';
import { categoryOf, isCounted, type AxisName } from './people.ts';
import { isOpen, type Problem } from './problem.ts';
import { seatsOf, type Wish } from './wish.ts';
import type { Window } from './windows.ts';
import type { SeatId } from '../workshop/ids.ts';

/** Why somebody is where they are, for who made the mix: wishes and other people's scores are nobody else's business. */
export interface Why {
  seat: SeatId;
  team: number;
  /** the person's own categories: the window that was used, and how many of them are in this team */
  windows: (Window & { axis: AxisName; category: string | null; here: number })[];
  /** wishes that hold this person here or keep them from elsewhere */
  wishes: Wish[];
  /** the best exchange that was not made, and what it would have cost; null: the wishes leave none */
  instead: Instead | null;
}

/** An exchange with somebody of another team, and what it would add. */
export interface Instead {
  seat: SeatId;
  team: number;
  mixedTeams: number;
  style: number;
  organisation: number;
  /** in standard deviations, squared, over all teams; negative: teams would be more alike */
  difference: number;
}

/** The kind of thing that the best exchange would have cost; `wish`: there is none that keeps the wishes. */
export type Cost = 'wish' | 'hybrid' | 'style' | 'organisation' | 'likeness' | 'nothing';

/** Of one person, counted as in the problem. */
export function whyIn(division: Division, person: number): Why {
  const { problem } = division;
  const held = Uint8Array.from(problem.people, (_, one) => (isHeld(problem, one) ? 1 : 0));
  const seat = problem.people[person]?.seat ?? '';
  const team = division.teamOf[person] ?? -1;
  return {
    seat,
    team,
    windows: isOpen(problem.room, team) ? windowsOf(division, person, team) : [],
    wishes: problem.wishes.filter((wish) => seatsOf(wish).includes(seat)),
    instead: held[person] === 1 ? null : bestInstead(division, person, held),
  };
}

export function costOf({ instead }: Why): Cost {
  if (!instead) return 'wish';
  if (instead.mixedTeams > 0) return 'hybrid';
  if (instead.style > 0) return 'style';
  if (instead.organisation > 0) return 'organisation';
  return instead.difference > 0 ? 'likeness' : 'nothing';
}

function windowsOf(division: Division, person: number, team: number): Why['windows'] {
  return division.problem.axes.flatMap((axis) => {
    const kind = axis.of[person] ?? 0;
    const window = axis.windows[kind];
    const one = division.problem.people[person];
    const category = one ? categoryOf(one, axis.name) : null;
    if (!window || !isCounted(axis.name, category)) return [];
    const here = division[axis.name].count(team, kind);
    return [{ axis: axis.name, category, ...window, here }];
  });
}

/** Held where they are by a wish: fixed, locked, or in a group that only goes as a whole. */
function isHeld({ contraction: { blocks, blockOf } }: Problem, person: number): boolean {
  const block = blocks[blockOf[person] ?? -1];
  return block !== undefined && (block.team !== -1 || block.people.length > 1);
}

function bestInstead(division: Division, person: number, held: Uint8Array): Instead | null {
  const { people } = division.problem;
  const here = division.teamOf[person] ?? 0;
  let best = -1;
  let least = Infinity;
  let likeness = Infinity;
  for (let other = 0; other < people.length; other += 1) {
    const there = division.teamOf[other] ?? 0;
    if (there === here || held[other] === 1) continue;
    const faults = division.swapDelta(person, other, IN_ORDER);
    // half a hard fault: no exchange may break a wish
    if (faults > least || faults >= IN_ORDER.hard / 2) continue;
    const difference = division.likeness.swapDelta(person, other, here, there);
    if (faults === least && difference >= likeness) continue;
    best = other;
    least = faults;
    likeness = difference;
  }
  return best === -1 ? null : costing(division, person, best, likeness);
}

const GRAINS_SQUARED = 256 * 256;

function costing(division: Division, person: number, other: number, difference: number): Instead {
  const [here, there] = [division.teamOf[person] ?? 0, division.teamOf[other] ?? 0];
  const mixed = division.swapDelta(person, other, { ...NONE, mixed: 1 });
  return {
    seat: division.problem.people[other]?.seat ?? '',
    team: there,
    mixedTeams: mixed,
    style: division.style.swapDelta(person, other, here, there),
    organisation: division.organisation.swapDelta(person, other, here, there),
    difference: Math.round((difference / GRAINS_SQUARED) * 1000) / 1000,
  };
}

const NONE = { hard: 0, mixed: 0, style: 0, organisation: 0, moved: 0, between: 0 };
