import type { Content, Localised } from '../decks/content.ts';
import type { Gallery } from '../workshop/gallery.ts';
import type { AllSlice, Team, TeamSlice } from '../workshop/state.ts';
import { titleOf } from './origin.ts';

/** What a team takes home of the plenair (KOERS-7): what others take along of it, and who joins its first step. */
export interface HarvestPlenair {
  step: Localised;
  received: { from: string; text: string }[];
  /** what the team itself takes along of others */
  given: { to: string; text: string }[];
  joined: { count: number; names: string[] };
}

export interface PlenairSoil {
  all: AllSlice;
  team: Team;
  slice: TeamSlice;
  content: Content;
  gallery: Gallery | null;
}

/** Null when there was nothing of it. Names are only of people who let theirs be known. */
export function plenairHarvest({ all, team, slice, content, gallery }: PlenairSoil): HarvestPlenair | null {
  if (!gallery) return null;
  const nameOf = (id: string): string => all.teams.find((one) => one.id === id)?.name ?? '';
  const own = slice.plenair?.[gallery.step];
  const harvest: HarvestPlenair = {
    step: titleOf(content, gallery.step),
    received: (gallery.teams.find((one) => one.team === team.id)?.received ?? []).map(({ from, text }) => ({
      from: nameOf(from),
      text,
    })),
    given: Object.entries(own?.taken ?? {}).flatMap(([to, { value }]) =>
      value === null ? [] : [{ to: nameOf(to), text: value }],
    ),
    joined: {
      count: own?.joined.count ?? 0,
      names: (own?.joined.named ?? []).flatMap((seat) => all.people[seat]?.name?.value ?? []),
    },
  };
  return harvest.received.length + harvest.given.length + harvest.joined.count === 0 ? null : harvest;
}
