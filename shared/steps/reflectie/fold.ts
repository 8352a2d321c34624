import type { Folds } from '../../workshop/fold.ts';
import type { SeatSlice, TeamSlice } from '../../workshop/state.ts';
import type { ReflectieSeatPart, ReflectieTeamPart } from './state.ts';

export const reflectieTeam: Folds<TeamSlice, ReflectieTeamPart> = {
  'reflectie/begonnen'(team, { step, at, phase }) {
    (team.reflectie ??= {})[step] = {
      phase,
      since: at,
      ready: [],
      scores: [],
      verdicts: {},
      cards: [],
      pictures: [],
      words: null,
      sentence: null,
    };
  },
  'reflectie/klaar'(team, { step, seat }) {
    team.reflectie?.[step]?.ready.push(seat);
  },
  'reflectie/gescoord'(team, { step, at, scores, card }) {
    const here = team.reflectie?.[step];
    if (!here) return;
    Object.assign(here, { phase: 'bespreken', since: at, ready: [], scores });
    if (card !== null) here.cards.push(card);
  },
  'reflectie/geoordeeld'(team, { step, question, verdict }) {
    const here = team.reflectie?.[step];
    if (here) here.verdicts[question] = verdict;
    const item = team.afspraken?.items[question];
    if (!item) return;
    item.dropped = verdict === 'schrappen';
    if (verdict === 'aanpassen') Object.assign(item, { rewriting: true, reconsidered: false });
    // who takes *aanpassen* back before there is another text, keeps the text that stood
    else item.rewriting = false;
  },
  'reflectie/kaart'(team, { step, card }) {
    team.reflectie?.[step]?.cards.push(card);
  },
  'reflectie/verder'(team, { step, at, phase }) {
    const here = team.reflectie?.[step];
    if (here) Object.assign(here, { phase, since: at, ready: [] });
  },
  'reflectie/beelden'(team, { step, at, pictures, phase }) {
    const here = team.reflectie?.[step];
    if (here) Object.assign(here, { phase, since: at, ready: [], pictures });
  },
  'reflectie/woorden'(team, { step, at, words }) {
    const here = team.reflectie?.[step];
    if (here) Object.assign(here, { phase: 'zin', since: at, ready: [], words });
  },
  'reflectie/zin'(team, { step, at, sentence }) {
    const here = team.reflectie?.[step];
    if (here) Object.assign(here, { phase: 'klaar', since: at, sentence });
  },
  'afspraken/klopt-niet'(team, { step }) {
    if (team.afspraken) (team.afspraken.doubted ??= []).push(step);
  },
};

export const reflectieSeat: Folds<SeatSlice, ReflectieSeatPart> = {
  'afspraken/klopt'(slice, { step }) {
    (slice.stillTrue ??= []).push(step);
  },
};
