import { TEAM_SIZE } from '../mix/sizes.ts';
import { present } from './context.ts';
import type { SeatId } from './ids.ts';
import type { AllSlice, Team } from './state.ts';

/** MIX-7: with fewer people than this who are there a team is small. */
export const SMALL_TEAM = 3;

type Crowd = Pick<AllSlice, 'teams' | 'people'>;

/** Teams in which somebody can be placed: not one that everybody left, unless that is all there is (MIX-5). */
export function peopled({ teams }: Pick<AllSlice, 'teams'>): Team[] {
  const some = teams.filter(({ members }) => members.length > 0);
  return some.length > 0 ? some : teams;
}

/** Teams with enough people that have room for those of this team who are there, the smallest first. */
export function takers(all: Crowd, team: Team): Team[] {
  const coming = present({ all }, team).length;
  return all.teams
    .filter(
      (other) =>
        other.id !== team.id &&
        present({ all }, other).length >= SMALL_TEAM &&
        other.members.length + coming <= TEAM_SIZE.most,
    )
    .toSorted((a, b) => a.members.length - b.members.length || a.number - b.number);
}

/** Who goes over into another team: everybody, or where that is too many those who are there. */
export function goingOver(all: Pick<AllSlice, 'people'>, from: Team, into: Team): SeatId[] {
  const fits = from.members.length + into.members.length <= TEAM_SIZE.most;
  return fits ? from.members : present({ all }, from);
}
