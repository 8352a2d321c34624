import { STYLES, type Style } from '../decks/content.ts';
import { seeded, shuffled } from '../random.ts';
import type { SeatId } from '../workshop/ids.ts';

export interface MixPerson {
  seat: SeatId;
  /** null: no flavour known; a category of its own */
  style: Style | null;
  organisation: string | null;
}

export interface MixWish {
  /** people per team that is aimed for, 3 to 8 */
  size: number;
}

export interface MixOutcome {
  /** seats per team; sizes differ by at most one (MIX-2) */
  teams: SeatId[][];
  quality: MixQuality;
}

/** How far each team is inside its window: the floor or the ceiling of its fair share. 0 is perfect. */
export interface MixQuality {
  styleViolations: number;
  organisationViolations: number;
}

export const TEAM_SIZE = { least: 3, most: 8 } as const;

/** How many teams of about `size` people `count` people make: at least one; never a team above eight, under three only when nothing else is possible. */
export function teamCount(count: number, size: number): number {
  if (count <= TEAM_SIZE.most && count < 2 * TEAM_SIZE.least) return 1;
  const wished = Math.max(1, Math.round(count / size));
  const most = Math.max(1, Math.floor(count / TEAM_SIZE.least));
  return Math.min(Math.max(wished, Math.ceil(count / TEAM_SIZE.most)), most);
}

/**
 * Mixes people over teams: a balanced deal by style. People stand in a row by style and within a style by organisation,
 * and the row is dealt round: so every team gets the floor or the ceiling of its share of every style, always, and
 * organisations are spread as the deal allows.
 * The same people, wish and seed give the same teams on every machine.
 */
export function mix(people: readonly MixPerson[], wish: MixWish, seed: number): MixOutcome {
  const random = seeded(seed);
  const count = teamCount(people.length, wish.size);
  const row = shuffled([...STYLES, null], random).flatMap((style) => {
    const same = people.filter((person) => person.style === style);
    return shuffled(same, random).toSorted((a, b) => compare(a.organisation, b.organisation));
  });
  const teams: MixPerson[][] = Array.from({ length: count }, () => []);
  row.forEach((person, index) => teams[index % count]?.push(person));
  return { teams: teams.map((team) => team.map((person) => person.seat)), quality: qualityOf(teams) };
}

/** The quality of any division into teams, also one that was changed by hand. */
export function qualityOf(teams: readonly (readonly MixPerson[])[]): MixQuality {
  return {
    styleViolations: violations(teams, (person) => person.style),
    organisationViolations: violations(
      teams,
      (person) => person.organisation?.toLocaleLowerCase('nl') ?? null,
    ),
  };
}

function violations(
  teams: readonly (readonly MixPerson[])[],
  category: (person: MixPerson) => string | null,
): number {
  const everybody = teams.flat();
  const categories = new Set(everybody.map(category).filter((name) => name !== null));
  let count = 0;
  for (const name of categories) {
    const share = everybody.filter((person) => category(person) === name).length / Math.max(1, teams.length);
    for (const team of teams) {
      const here = team.filter((person) => category(person) === name).length;
      count += Math.max(0, Math.floor(share) - here, here - Math.ceil(share));
    }
  }
  return count;
}

function compare(a: string | null, b: string | null): number {
  // code units, not a locale: the same order on every machine
  const [left, right] = [a ?? '', b ?? ''];
  return left < right ? -1 : left > right ? 1 : 0;
}
