import { isAbout } from './numbering.ts';
import { TEAM_SIZE } from './sizes.ts';
import { windowOf, type Window } from './windows.ts';
import type { Wish } from './wish.ts';

/** How many people each team takes. Locked teams have the size they have; the others differ by at most one (MIX-2). */
export interface Room {
  teams: number;
  /** size of each locked team; −1: open */
  locked: Int32Array;
  /** the window of the open teams */
  open: Window;
  /** how many open teams have the larger size */
  larger: number;
}

/** null: a wish is about a team that there is not, or the locked teams leave the others without people, too few or too many. */
export function roomFor(people: number, teams: number, wishes: readonly Wish[]): Room | null {
  if (!wishes.every((wish) => isAbout(wish, teams))) return null;
  const locked = new Int32Array(teams).fill(-1);
  let rest = people;
  for (const wish of wishes) {
    if (wish.kind !== 'locked') continue;
    if (locked[wish.team] !== -1) return null;
    locked[wish.team] = wish.seats.length;
    rest -= wish.seats.length;
  }
  const opened = locked.filter((size) => size === -1).length;
  if (opened === 0) return rest === 0 ? { teams, locked, open: { least: 0, most: 0 }, larger: 0 } : null;
  const open = windowOf(rest, opened);
  const fits = open.most <= TEAM_SIZE.most && (opened === teams || open.least >= TEAM_SIZE.least);
  return fits ? { teams, locked, open, larger: rest - open.least * opened } : null;
}
