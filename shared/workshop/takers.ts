import { TEAM_SIZE } from '../mix/sizes.ts';
import type { AllSlice, Team } from './state.ts';

/** MIX-7: with fewer people than this who are there a team is small. */
export const SMALL_TEAM = 3;

/** Teams with enough people that can take this one whole, the smallest first. */
export function takers({ teams, people }: Pick<AllSlice, 'teams' | 'people'>, team: Team): Team[] {
  return teams
    .filter(
      (other) =>
        other.id !== team.id &&
        other.members.filter((seat) => people[seat]?.online).length >= SMALL_TEAM &&
        other.members.length + team.members.length <= TEAM_SIZE.most,
    )
    .toSorted((a, b) => a.members.length - b.members.length || a.number - b.number);
}
