import { STYLES, type Style } from '../../../../shared/decks/content.ts';
import { TEAM_SIZE } from '../../../../shared/mix/sizes.ts';
import { teamIn, holdsIn } from '../../../../shared/mix/holding.ts';
import { windowOf } from '../../../../shared/mix/windows.ts';
import { asWish } from '../../../../shared/steps/mix/wish.ts';
import type { Mixing, Proposal, Wished } from '../../../../shared/steps/mix/state.ts';
import type { SeatId } from '../../../../shared/workshop/ids.ts';
import type { AllSlice } from '../../../../shared/workshop/state.ts';
import { participants } from '../../../../shared/workshop/participants.ts';
import { unplaced } from '../proposal.ts';

/** The teams of a proposal without who has left; a team that everybody left stays as an empty one. */
export function lying(people: AllSlice['people'], { teams }: Proposal): SeatId[][] {
  const here = new Set(participants(people));
  return teams.map((team) => team.filter((seat) => here.has(seat)));
}

/** Who came and who went since the proposal was made. */
export function sinceThen(
  people: AllSlice['people'],
  proposal: Proposal,
): { came: SeatId[]; went: SeatId[] } {
  const here = participants(people);
  return {
    came: unplaced(people, proposal),
    went: proposal.teams.flat().filter((seat) => !here.includes(seat)),
  };
}

/** Wishes that do not hold in these teams: moved by hand, or wished since. */
export function brokenWishes(teams: readonly (readonly SeatId[])[], wishes: readonly Wished[]): Set<string> {
  const teamOf = teamIn(teams);
  return new Set(
    wishes.flatMap((wished) => {
      const wish = asWish(wished);
      return wish && !holdsIn(wish, teamOf) ? [wished.id] : [];
    }),
  );
}

/** MIX-1: who would be the only one at a table that takes part from elsewhere. */
export function remoteAlone(teams: readonly (readonly SeatId[])[], remote: Mixing['remote']): SeatId[] {
  return teams.flatMap((team) => {
    const far = team.filter((seat) => remote[seat]?.value === true);
    return far.length === 1 && team.length > 1 ? far : [];
  });
}

/** Teams, by number, that are too small, too large, or differ by more than one from the smallest; one team alone is what it is. */
export function oddSizes(teams: readonly (readonly SeatId[])[]): number[] {
  if (teams.length < 2) return [];
  const sizes = teams.map((team) => team.length);
  const least = Math.min(...sizes);
  return sizes.flatMap((size, team) =>
    size < TEAM_SIZE.least || size > TEAM_SIZE.most || size > least + 1 ? [team] : [],
  );
}

export interface Column {
  /** null: whoever shows none, or names none */
  category: string | null;
  /** per team how many */
  counts: number[];
  /** teams, by number, outside the floor and ceiling of their share; only where that can be known */
  off: number[];
}

/** How often each style stands in each team, as far as it is shown (MIX-3); whether that is fair only when all show one. */
export function styleColumns(
  people: AllSlice['people'],
  teams: readonly (readonly SeatId[])[],
): (Column & { category: Style | null })[] {
  const of = (seat: SeatId): Style | null => people[seat]?.flavour?.value ?? null;
  const known = teams.every((team) => team.every((seat) => of(seat) !== null));
  return [...STYLES, null].map((category) => ({ ...column(teams, of, category, known), category }));
}

/** Organisations beyond this many stand together in one column. */
const MOST_COLUMNS = 6;

/** How often each organisation stands in each team: the largest ones, and all others together as null. */
export function organisationColumns(
  people: AllSlice['people'],
  teams: readonly (readonly SeatId[])[],
): Column[] {
  const of = (seat: SeatId): string | null => people[seat]?.organisation?.value?.trim() || null;
  const everybody = teams.flat();
  const sizes = new Map<string, number>();
  for (const name of everybody.flatMap((seat) => of(seat) ?? [])) sizes.set(name, (sizes.get(name) ?? 0) + 1);
  const largest = [...sizes]
    .toSorted(([a, one], [b, other]) => other - one || a.localeCompare(b, 'nl'))
    .slice(0, MOST_COLUMNS)
    .map(([name]) => name);
  const shown = (seat: SeatId): string | null => {
    const name = of(seat);
    return name !== null && largest.includes(name) ? name : null;
  };
  const columns = largest.map((name) => column(teams, shown, name, true));
  const others = column(teams, shown, null, false);
  return others.counts.some((count) => count > 0) ? [...columns, others] : columns;
}

function column<T extends string>(
  teams: readonly (readonly SeatId[])[],
  of: (seat: SeatId) => T | null,
  category: T | null,
  judged: boolean,
): { category: T | null; counts: number[]; off: number[] } {
  const counts = teams.map((team) => team.filter((seat) => of(seat) === category).length);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const window = windowOf(all, teams.length);
  const off = counts.flatMap((count, team) => (count < window.least || count > window.most ? [team] : []));
  return { category, counts, off: judged && category !== null ? off : [] };
}
