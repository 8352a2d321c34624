import type { Folds } from '../../workshop/fold.ts';
import type { SeatSlice, TeamSlice } from '../../workshop/state.ts';
import type { Afspraak, AfspraakSeatPart, AfspraakTeamPart } from './state.ts';

const unwritten = (): Afspraak => ({
  text: null,
  signed: [],
  rewriting: false,
  reconsidered: false,
  unshared: false,
});

export const afspraakTeam: Folds<TeamSlice, AfspraakTeamPart> = {
  'afspraken/begonnen'(team, { step, at }) {
    const answers = { sfeer: [], lukken: [], stokken: [] };
    (team.afsprakenStep ??= {})[step] = { phase: 'stil', since: at, ready: [], answers };
  },
  'afspraken/klaar'(team, { step, seat }) {
    team.afsprakenStep?.[step]?.ready.push(seat);
  },
  'afspraken/onthuld'(team, { step, at, answers, scribe, there }) {
    const silent = team.afsprakenStep?.[step];
    if (silent) Object.assign(silent, { phase: 'samen', since: at, answers });
    // a second round of answers is about the agreements that are there
    const items = team.afspraken?.items ?? { sfeer: unwritten(), lukken: unwritten(), stokken: unwritten() };
    team.afspraken = { scribe, there, items, changes: team.afspraken?.changes ?? [], stokt: null };
  },
  'afspraak/pen'(team, { seat }) {
    if (team.afspraken) team.afspraken.scribe = seat;
  },
  'afspraak/tekst'(team, { question, text, signed }) {
    const item = team.afspraken?.items[question];
    if (item) Object.assign(item, { text, signed, rewriting: false, unshared: false });
  },
  'afspraak/getekend'(team, { question, seat }) {
    team.afspraken?.items[question].signed.push(seat);
  },
  'afspraak/nog-niet'(team, { question }) {
    const item = team.afspraken?.items[question];
    if (!item) return;
    if (item.reconsidered) item.unshared = true;
    else Object.assign(item, { rewriting: true, reconsidered: true });
  },
  'afspraak/heropend'(team, { question }) {
    const item = team.afspraken?.items[question];
    if (item) Object.assign(item, { rewriting: true, reconsidered: false });
  },
  'afspraak/voorgesteld'(team, { change }) {
    team.afspraken?.changes.push(change);
  },
  'afspraak/voorstel-weg'(team, { by }) {
    const { afspraken } = team;
    if (afspraken) afspraken.changes = afspraken.changes.filter((change) => change.by !== by);
  },
  'afspraak/stokt'(team, { at }) {
    if (team.afspraken) team.afspraken.stokt = at;
  },
};

export const afspraakSeat: Folds<SeatSlice, AfspraakSeatPart> = {
  'afspraken/gevraagd'(slice, { step, questions }) {
    (slice.afspraken ??= {})[step] = questions;
  },
};
