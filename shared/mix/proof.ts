import type { Problem } from './problem.ts';
import type { FullQuality } from './quality.ts';
import type { Window } from './windows.ts';

/** What is known about how good the categories are. */
export interface Proof {
  /** violations below which no division that keeps the hard wishes can come */
  bound: { style: number; organisation: number };
  /**
   * - `proven`: the bound is reached, better cannot be;
   * - `open`: better may be possible; an integer programme can tell;
   * - `certified`: an integer programme found nothing better;
   * - `improvable`: it did.
   */
  status: 'proven' | 'open' | 'certified' | 'improvable';
}

/** A bound from what wishes tie together: who goes together brings all their categories into one team. */
export function boundsOf(problem: Problem): Proof['bound'] {
  const teams = tiedTogether(problem);
  const [style, organisation] = problem.axes.map((axis) =>
    axis.windows.reduce((sum, window, kind) => {
      if (!window || teams.length === 0) return sum;
      const here = teams.map((people) => people.filter((person) => axis.of[person] === kind).length);
      return sum + boundOf(here, window, axis.counts[kind] ?? 0, problem.openTeams.length);
    }, 0),
  );
  return { style: style ?? 0, organisation: organisation ?? 0 };
}

/** `here`: how many of one category are tied together. What is too much in those teams is missing in the others. */
function boundOf(here: readonly number[], window: Window, all: number, teams: number): number {
  const over = here.filter((count) => count > window.most);
  if (over.length === 0) return 0;
  const inside = over.reduce((sum, count) => sum + count, 0);
  const lack = window.least * (teams - over.length) - (all - inside);
  return inside - over.length * window.most + Math.max(0, lack);
}

export function proofOf(problem: Problem, quality: FullQuality): Proof {
  const bound = boundsOf(problem);
  const isReached =
    quality.styleViolations === bound.style && quality.organisationViolations === bound.organisation;
  return { bound, status: isReached ? 'proven' : 'open' };
}

/** The proof after an integer programme found the least possible violations for the same people and wishes. */
export function certify(
  { bound }: Proof,
  quality: FullQuality,
  least: { style: number; organisation: number },
): Proof {
  const isBest =
    quality.styleViolations === least.style && quality.organisationViolations === least.organisation;
  return { bound, status: isBest ? 'certified' : 'improvable' };
}

/** People who are certain to be in one team: groups, and everybody who is fixed in the same team. */
function tiedTogether({ contraction: { blocks }, room }: Problem): number[][] {
  const fixed = new Map<number, number[]>();
  const groups: number[][] = [];
  for (const { team, people } of blocks) {
    if (team === -1) groups.push(people);
    else if (room.locked[team] === -1) fixed.set(team, [...(fixed.get(team) ?? []), ...people]);
  }
  return [...groups, ...fixed.values()];
}
