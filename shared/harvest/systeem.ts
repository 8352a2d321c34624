import type { Localised } from '../decks/content.ts';
import { partyName, partyOf, type Chair } from '../steps/systeem/state.ts';
import type { SeatId } from '../workshop/ids.ts';
import type { HowLine } from './hoedan.ts';
import { inOwnWords } from './origin.ts';
import type { Soil } from './source.ts';

/** SYSTEEM-9: who was not in the room, what was said on their behalf, and how they come in; no speaker and no answer. */
export interface HarvestSystem<Who = SeatId | undefined> {
  step: Localised;
  /** all parties that the team missed */
  missing: string[];
  chairs: HarvestChair<Who>[];
}

export interface HarvestChair<Who> {
  party: string;
  /** said for the party, not by it; null when nobody spoke, or the speaker was erased */
  said: string | null;
  /** nobody spoke */
  empty: boolean;
  /** the team asks first whether they want to */
  ask: boolean;
  invite: { what: string; /** yyyy-mm-dd */ date: string; notice: string | null; puller: Who } | null;
}

/** In the order of the format; nothing where nobody was missed. `puller`: undefined while nobody said yes. */
export function harvestSystems({ slice, content }: Soil): HarvestSystem[] {
  return content.format.steps.flatMap(({ id, title }) => {
    const here = slice.systeem?.[id];
    const missing = here?.parties.flatMap((party) => partyName(party) ?? []) ?? [];
    if (!here || missing.length === 0) return [];
    const chairs = here.chairs.flatMap((chair) => {
      const party = partyOf(here, chair.party);
      return party === null ? [] : [chairOf(party, chair)];
    });
    return [{ step: title, missing, chairs }];
  });
}

function chairOf(party: string, { said, ask, invite }: Chair): HarvestChair<SeatId | undefined> {
  const what = invite?.what.value ?? null;
  return {
    party,
    said: said?.value ?? null,
    empty: said === null,
    ask,
    invite:
      invite === null || what === null
        ? null
        : {
            what,
            date: invite.date,
            notice: invite.notice?.value ?? null,
            puller: invite.accepted ? (invite.who ?? undefined) : undefined,
          },
  };
}

/** What somebody took on to bring a party in, for their own card. */
export function invitationsOf(seat: SeatId, soil: Soil): HowLine[] {
  return harvestSystems(soil).flatMap(({ step, chairs }) =>
    chairs.flatMap(({ party, invite }) => {
      if (invite?.puller !== seat) return [];
      const { what, date, notice } = invite;
      return [{ what, who: seat, date, notice, role: null, from: [inOwnWords(party), step] }];
    }),
  );
}
