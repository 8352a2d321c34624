import type { Role, SeatId, TeamId } from '../../../shared/workshop/ids.ts';
import { participants } from '../../../shared/workshop/participants.ts';
import type { AllSlice, Person, Team } from '../../../shared/workshop/state.ts';

export interface Listed {
  seat: SeatId;
  person: Person;
  team: Team | null;
}

const ORDER: readonly Role[] = ['begeleider', 'deelnemer', 'tafel'];

type Crowd = Pick<AllSlice, 'people' | 'teams'>;

/** Who has not left: facilitators first, then participants by name, then the devices that they share. */
export function listed({ people, teams }: Crowd): Listed[] {
  return Object.entries(people)
    .filter(([, person]) => !person.gone && person.role !== 'plenair')
    .map(([seat, person]) => ({ seat, person, team: teamOf(teams, seat) }))
    .toSorted(
      (a, b) =>
        ORDER.indexOf(a.person.role) - ORDER.indexOf(b.person.role) ||
        nameOf(a.person).localeCompare(nameOf(b.person), 'nl'),
    );
}

function nameOf(person: Person): string {
  return person.name?.value ?? '';
}

export function teamOf(teams: readonly Team[], seat: SeatId): Team | null {
  return teams.find(({ members }) => members.includes(seat)) ?? null;
}

/** Participants who have not left, and how many of them are connected. */
export function attendance(people: AllSlice['people']): { present: number; total: number } {
  const all = participants(people);
  return { present: all.filter((seat) => people[seat]?.online).length, total: all.length };
}

/** Who of the participants is ready and who is still at it; leavers count for neither. */
export function readiness(
  people: AllSlice['people'],
  ready: readonly SeatId[],
): { ready: SeatId[]; busy: SeatId[] } {
  const here = participants(people);
  return {
    ready: here.filter((seat) => ready.includes(seat)),
    busy: here.filter((seat) => !ready.includes(seat)),
  };
}

/** Teams with a raised hand. */
export function teamsWithHands(teams: readonly Team[], hands: readonly { seat: SeatId }[]): Set<TeamId> {
  return new Set(hands.flatMap(({ seat }) => teamOf(teams, seat)?.id ?? []));
}

/** What is in `after` and was not in `before`. */
export function arrived(before: readonly SeatId[], after: readonly SeatId[]): SeatId[] {
  return after.filter((seat) => !before.includes(seat));
}

/** Whole minutes since a moment, never below zero. */
export function minutesSince(at: number, now: number): number {
  return Math.max(0, Math.floor((now - at) / 60_000));
}
