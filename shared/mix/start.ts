import { shuffled } from '../random.ts';
import { equitableColouring } from './colouring.ts';
import { Division, IN_ORDER } from './division.ts';
import { place } from './placement.ts';
import type { Problem } from './problem.ts';
import type { Window } from './windows.ts';

/**
 * Where the search starts. Without wishes it is exact: every team inside both windows, always. With wishes these hold, as
 * far as a placement was found, and everybody else is dealt to where they are missed most.
 */
export function start(problem: Problem, random: () => number, steps?: number): Division {
  const [style, organisation] = problem.axes;
  const isFree = problem.contraction.blocks.length === 0 && problem.remotes === 0;
  if (isFree && style && organisation)
    return new Division(problem, equitableColouring(style.of, organisation.of, problem.room.teams, random));
  const division = new Division(problem, []);
  const placed = place(problem.contraction, problem.room, random, steps);
  const order = shuffled(problem.openTeams, random);
  for (const [index, block] of problem.contraction.blocks.entries()) {
    const team = typeof placed === 'string' ? block.team : (placed[index] ?? -1);
    for (const person of block.people) division.put(person, team === -1 ? emptiest(division, order) : team);
  }
  fill(division, order, random);
  return division;
}

/** Deals everybody who has no team yet: who takes part from elsewhere first, table after table, then the others by what is missed. */
export function fill(division: Division, order: readonly number[], random: () => number): void {
  const { people, remote } = division.problem;
  const rest = shuffled(
    [...people.keys()].filter((person) => division.teamOf[person] === -1),
    random,
  );
  const slots = new Slots(division, order);
  const far = rest.filter((person) => remote[person] === 1);
  for (const [index, person] of far.entries()) slots.seat(person, slots.remoteTable(far.length - index));
  for (const person of byRarity(
    division.problem,
    rest.filter((person) => remote[person] !== 1),
  ))
    slots.seat(person, slots.neediest(person));
}

/** People of small categories first is not needed; alike ones after each other is: then each finds the count the last one left. */
function byRarity({ axes: [style, organisation] }: Problem, people: readonly number[]): number[] {
  return people.toSorted(
    (a, b) =>
      (style?.of[a] ?? 0) - (style?.of[b] ?? 0) || (organisation?.of[a] ?? 0) - (organisation?.of[b] ?? 0),
  );
}

function emptiest(division: Division, order: readonly number[]): number {
  const size = (team: number): number => division.members[team]?.length ?? 0;
  return order.reduce((best, team) => (size(team) < size(best) ? team : best), order[0] ?? 0);
}

/** More than the people at any table: what comes first when a table is chosen. */
const BEHIND = 1000;

/** Whether so many people exactly fill some of these tables. */
function isSum(people: number, size: Window, tables: Window): boolean {
  for (let most = 0; most <= tables.most; most += 1) {
    const rest = people - most * size.most;
    if (rest === 0) return true;
    if (rest > 0 && rest % size.least === 0 && rest / size.least <= tables.least) return true;
  }
  return false;
}

/** The seats that are still free in each team, when every team gets its size. */
class Slots {
  readonly #division: Division;
  readonly #order: readonly number[];
  readonly #free = new Map<number, number>();

  constructor(division: Division, order: readonly number[]) {
    this.#division = division;
    this.#order = order;
    const { open, larger } = division.problem.room;
    const here = (team: number): number => division.members[team]?.length ?? 0;
    // teams that wishes made larger already count among the larger ones
    let left = larger - order.filter((team) => here(team) > open.least).length;
    for (const team of order) {
      const isLarger = here(team) > open.least;
      const size = isLarger || left <= 0 ? open.least : open.most;
      if (!isLarger && size > open.least) left -= 1;
      this.#free.set(team, isLarger ? open.most - here(team) : size - here(team));
    }
  }

  seat(person: number, team: number): void {
    this.#division.put(person, team);
    this.#free.set(team, this.#room(team) - 1);
  }

  /**
   * The table that remote people are filling; else one that nobody in the room sits at, of the size with which the
   * `left` people who still need one come out best.
   */
  remoteTable(left: number): number {
    const { open } = this.#division.problem.room;
    const remotes = (team: number): number => this.#division.hybrid.remotesIn(team);
    const others = (team: number): number => (this.#division.members[team]?.length ?? 0) - remotes(team);
    const own = this.#order.filter((team) => others(team) === 0 && remotes(team) === 0);
    const larger = own.filter((team) => this.#room(team) === open.most).length;
    const comesOut = (size: number): boolean => {
      const [most, least] = [
        larger - Number(size === open.most),
        own.length - larger - Number(size < open.most),
      ];
      return isSum(left - size, { most: open.most, least: open.least }, { most, least });
    };
    return this.#best((team) => {
      if (others(team) > 0) return remotes(team) - others(team) * BEHIND;
      return remotes(team) > 0 ? BEHIND : Number(comesOut(this.#room(team)));
    });
  }

  neediest(person: number): number {
    const { style, organisation } = this.#division;
    return this.#best(
      (team) =>
        -IN_ORDER.style * style.cost(person, team) -
        IN_ORDER.organisation * organisation.cost(person, team) +
        this.#room(team),
    );
  }

  #best(worth: (team: number) => number): number {
    let best = emptiest(this.#division, this.#order);
    let most = -Infinity;
    for (const team of this.#order) {
      if (this.#room(team) <= 0) continue;
      const value = worth(team);
      if (value > most) [best, most] = [team, value];
    }
    return best;
  }

  #room(team: number): number {
    return this.#free.get(team) ?? 0;
  }
}
