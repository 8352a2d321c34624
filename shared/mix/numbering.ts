import type { SeatId } from '../workshop/ids.ts';
import type { Wish } from './wish.ts';

/** Teams that have people, counted from 0 anew, with what is wished about them. */
export interface Occupied {
  teams: SeatId[][];
  /** about an empty team, or one that there is not: behind the last one */
  wishes: Wish[];
  /** what the number of a team is among all of them */
  numberOf: (team: number) => number;
  /** teams among all of them, the empty ones in their places */
  amongAll: (teams: readonly SeatId[][]) => SeatId[][];
}

/** Leaves empty teams out. A team that everybody left takes no part in a mix, and no other team gets its number. */
export function occupied(all: readonly (readonly SeatId[])[], wishes: readonly Wish[]): Occupied {
  const numbers = all.flatMap((team, number) => (team.length > 0 ? [number] : []));
  const place = (team: number): number => {
    const known = numbers.indexOf(team);
    return known === -1 ? numbers.length + team : known;
  };
  return {
    teams: numbers.map((number) => [...(all[number] ?? [])]),
    wishes: wishes.map((wish) => ('team' in wish ? { ...wish, team: place(wish.team) } : wish)),
    numberOf: (team) => numbers[team] ?? team - numbers.length,
    amongAll: (teams) => all.map((_, number) => [...(teams[numbers.indexOf(number)] ?? [])]),
  };
}

/** Whether a wish is about a team that there is, if it is about a team at all. */
export function isAbout(wish: Wish, teams: number): boolean {
  return !('team' in wish) || (wish.team >= 0 && wish.team < teams);
}
