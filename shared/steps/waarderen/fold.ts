import type { Folds } from '../../workshop/fold.ts';
import type { TeamSlice } from '../../workshop/state.ts';
import type { WaarderenTeamPart } from './state.ts';

export const waarderenTeam: Folds<TeamSlice, WaarderenTeamPart> = {
  'waarderen/begonnen'(team, { step, at, items }) {
    (team.waarderen ??= {})[step] = { phase: 'stil', since: at, items, ready: [], outcome: null };
  },
  'waarderen/klaar'(team, { step, seat }) {
    team.waarderen?.[step]?.ready.push(seat);
  },
  'waarderen/toch-niet'(team, { step, seat }) {
    const here = team.waarderen?.[step];
    if (here) here.ready = here.ready.filter((one) => one !== seat);
  },
  'waarderen/onthuld'(team, { step, at, outcome }) {
    const here = team.waarderen?.[step];
    if (here) Object.assign(here, { phase: 'onthuld', since: at, outcome });
  },
  'waarderen/gesloten'(team, { step }) {
    const here = team.waarderen?.[step];
    if (here) here.phase = 'gesloten';
  },
};
