import type { Folds } from '../fold.ts';
import type { Moment, Owned, SeatId } from '../ids.ts';
import type { AllSlice, Clock, FacilitatorSlice } from '../state.ts';

/** Somebody with a link of their own who has not come yet. Only facilitators know of them (VOOR-2). */
export interface Invited {
  name: Owned<string> | null;
  organisation: Owned<string> | null;
  at: Moment;
}

/** When and where people meet, as a facilitator said it (VOOR-9). */
export interface Meeting {
  startsAt: Moment;
  endsAt: Moment;
  /** a room, an address, a call */
  place: Owned<string> | null;
}

export type VoorwerkAllPart =
  | { type: 'voorwerk/open' }
  | { type: 'voorwerk/dicht'; clock: Clock }
  | ({ type: 'voorwerk/moment' } & Meeting);

export type VoorwerkFacilitatorPart =
  | { type: 'zit/genodigd'; seat: SeatId; at: Moment }
  | { type: 'zit/genoemd'; seat: SeatId; name: Owned<string>; organisation: Owned<string> | null }
  | { type: 'zit/uitnodiging-weg'; seat: SeatId };

export const voorwerkAll: Folds<AllSlice, VoorwerkAllPart> = {
  'voorwerk/open'(slice) {
    slice.voorwerk = true;
    slice.undo = null;
    slice.notice = null;
    if (slice.quiet) slice.quiet = null;
  },
  'voorwerk/dicht'(slice, { clock }) {
    delete slice.voorwerk;
    slice.clock = clock;
  },
  'voorwerk/moment'(slice, { startsAt, endsAt, place }) {
    slice.meeting = { startsAt, endsAt, place };
  },
};

export const voorwerkFacilitator: Folds<FacilitatorSlice, VoorwerkFacilitatorPart> = {
  'zit/genodigd'(slice, { seat, at }) {
    (slice.invited ??= {})[seat] = { name: null, organisation: null, at };
  },
  'zit/genoemd'(slice, { seat, name, organisation }) {
    const invited = slice.invited?.[seat];
    if (invited) Object.assign(invited, { name, organisation });
  },
  'zit/uitnodiging-weg'(slice, { seat }) {
    delete slice.invited?.[seat];
  },
};
