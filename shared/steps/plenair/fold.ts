import type { Draft } from 'immer';
import type { Folds } from '../../workshop/fold.ts';
import type { StepId } from '../../workshop/ids.ts';
import type { AllSlice, PlenarySlice, SeatSlice, TeamSlice } from '../../workshop/state.ts';
import type {
  PlenairAllPart,
  PlenairPlenaryPart,
  PlenairSeatPart,
  PlenairTeam,
  PlenairTeamPart,
} from './state.ts';

export const plenairAll: Folds<AllSlice, PlenairAllPart> = {
  'plenair/begonnen'(slice, { step, ring }) {
    (slice.plenair ??= {})[step] = { ring, shown: [] };
  },
  'plenair/getoond'(slice, { step, team }) {
    slice.plenair?.[step]?.shown.push(team);
  },
  'plenair/weggehaald'(slice, { step, team }) {
    const plenair = slice.plenair?.[step];
    if (plenair) plenair.shown = plenair.shown.filter((one) => one !== team);
  },
};

export const plenairTeam: Folds<TeamSlice, PlenairTeamPart> = {
  'plenair/gevraagd'(slice, { step, seat }) {
    at(slice, step).asked = seat;
  },
  'plenair/meegenomen'(slice, { step, team, text }) {
    const { taken } = at(slice, step);
    if (text) taken[team] = text;
    else delete taken[team];
  },
  'plenair/aangehaakt'(slice, { step, count, named }) {
    at(slice, step).joined = { count, named };
  },
};

export const plenairSeat: Folds<SeatSlice, PlenairSeatPart> = {
  'plenair/aangehaakt'(slice, { step, team, on, named }) {
    const joins = ((slice.plenair ??= {})[step] ??= {});
    if (on) joins[team] = { named };
    else delete joins[team];
  },
};

export const plenairPlenary: Folds<PlenarySlice, PlenairPlenaryPart> = {
  'plenair/groot'(slice, { step, team }) {
    slice.large = team === null ? null : { step, team };
  },
};

function at(slice: Draft<TeamSlice>, step: StepId): Draft<PlenairTeam> {
  return ((slice.plenair ??= {})[step] ??= { asked: null, taken: {}, joined: { count: 0, named: [] } });
}
