import { STYLES, type Style } from '../../../shared/decks/content.ts';
import { TEAM_SIZE } from '../../../shared/mix/sizes.ts';
import type { Proposal } from '../../../shared/steps/mix/state.ts';
import type { SeatId } from '../../../shared/workshop/ids.ts';
import type { AllSlice, Team } from '../../../shared/workshop/state.ts';
import { participants } from '../../../shared/workshop/participants.ts';

export const TEAM_SIZES: readonly number[] = Array.from(
  { length: TEAM_SIZE.most - TEAM_SIZE.least + 1 },
  (_, index) => TEAM_SIZE.least + index,
);

/** Participants who came in after the proposal was made; confirming puts them in the smallest teams. */
export function unplaced(people: AllSlice['people'], proposal: Proposal): SeatId[] {
  const placed = proposal.teams.flat();
  return participants(people).filter((seat) => !placed.includes(seat));
}

/** Is what lies here already what was confirmed? Late-comers who joined a team since make no difference. */
export function isConfirmed(people: AllSlice['people'], teams: readonly Team[], proposal: Proposal): boolean {
  const here = participants(people);
  const proposed = proposal.teams
    .map((team) => team.filter((seat) => here.includes(seat)))
    .filter((team) => team.length > 0);
  return (
    proposed.length === teams.length &&
    proposed.every((team, index) => team.every((seat) => teams[index]?.members.includes(seat)))
  );
}

export interface TeamFlavours {
  parts: { style: Style; count: number }[];
  /** who does not show a flavour: "eigen keuze" (MIX-3) */
  hidden: number;
  /** styles that nobody in the team has; null while that cannot be known because somebody shows none */
  missing: Style[] | null;
}

/** What a team is made of, as far as its members show it. */
export function flavoursOf(people: AllSlice['people'], members: readonly SeatId[]): TeamFlavours {
  const shown = members.flatMap((seat) => people[seat]?.flavour?.value ?? []);
  const parts = STYLES.map((style) => ({ style, count: shown.filter((other) => other === style).length }));
  const hidden = members.length - shown.length;
  const missing = parts.filter(({ count }) => count === 0).map(({ style }) => style);
  return { parts, hidden, missing: hidden === 0 ? missing : null };
}
