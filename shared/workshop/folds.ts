import { afspraakSeat, afspraakTeam } from '../steps/afspraken/fold.ts';
import { checkinAll } from '../steps/checkin.ts';
import { checkoutSeat, checkoutTeam } from '../steps/checkout.ts';
import { kaartFacilitator, kaartSeat, kaartServer, kaartTeam } from '../steps/kaartronde/fold.ts';
import { hoedanTeam } from '../steps/hoedan/state.ts';
import { koffieAll, koffieSeat, koffieServer, leaveKoffie } from '../steps/koffietafels/state.ts';
import { koersSeat, koersTeam } from '../steps/koers/state.ts';
import { mixFacilitator, mixSeat } from '../steps/mix/fold.ts';
import { opgaveFacilitator, opgaveTeam } from '../steps/opgave.ts';
import { reflectieSeat, reflectieTeam } from '../steps/reflectie/fold.ts';
import { veldFacilitator, veldSeat, veldTeam } from '../steps/speelveld/fold.ts';
import { plenairAll, plenairPlenary, plenairSeat, plenairTeam } from '../steps/plenair/fold.ts';
import { systeemTeam } from '../steps/systeem/state.ts';
import { tegenspraakTeam } from '../steps/tegenspraak/state.ts';
import { goedwerkTeam } from '../steps/goedwerk/state.ts';
import { beraadSeat, beraadTeam } from '../steps/beraad/state.ts';
import { dialoogSeat, dialoogTeam } from '../steps/dialoog/state.ts';
import { scanTeam } from '../steps/scan/scan.ts';
import { plaatsenTeam } from '../steps/plaatsen/plaatsen.ts';
import { waarderenTeam } from '../steps/waarderen/fold.ts';
import { scenarioTeam } from '../steps/waarderen/scenarios.ts';
import { watTeam } from '../steps/wat/state.ts';
import { styleSeat, styleServer, vragenlijstFacilitator } from '../steps/vragenlijst.ts';
import { isSeatChannel, isTeamChannel, type FoldedChannel } from './channel.ts';
import type { AllPart, FacilitatorPart, PlenaryPart, SeatPart, ServerPart, TeamPart } from './events.ts';
import { earlyTeam } from './early.ts';
import type { Folds } from './fold.ts';
import { kijkMeeFacilitator, kijkMeeTeam } from './kijk-mee.ts';
import { forgetTeam } from './left-behind.ts';
import { halt, runOn } from './running.ts';
import { spotlightFacilitator, spotlightPlenary, spotlightTeam } from './spotlight.ts';
import {
  type AllSlice,
  type FacilitatorSlice,
  type PlenarySlice,
  type SeatSlice,
  type ServerSlice,
  type TeamSlice,
} from './state.ts';
import { outcomeTeam } from './vervolg/outcome.ts';
import { followUpAll, followUpTeam } from './vervolg/state.ts';
import { voorwerkAll, voorwerkFacilitator } from './voorwerk/state.ts';

const all: Folds<AllSlice, AllPart> = {
  ...checkinAll,
  ...voorwerkAll,
  ...followUpAll,
  ...plenairAll,
  ...koffieAll,
  'workshop/geopend'(slice, part) {
    slice.workshop = part.workshop;
    slice.clock = part.clock;
  },
  'zit/genomen'(slice, { seat, role, at, table }) {
    slice.people[seat] = {
      role,
      name: null,
      organisation: null,
      online: false,
      offlineSince: at,
      gone: false,
      flavour: null,
      ...(table === undefined ? {} : { table }),
    };
  },
  'tafel/gezet'(slice, { tables }) {
    for (const [seat, table] of Object.entries(tables)) {
      const person = slice.people[seat];
      if (person && table !== null) person.table = table;
      else if (person) delete person.table;
    }
  },
  'zit/genoemd'(slice, part) {
    const person = slice.people[part.seat];
    if (person) Object.assign(person, { name: part.name, organisation: part.organisation });
  },
  'zit/aanwezig'(slice, part) {
    const person = slice.people[part.seat];
    if (person) Object.assign(person, { online: part.online, offlineSince: part.online ? null : part.at });
    if (part.awaited && person) person.awaited = true;
    else delete person?.awaited;
  },
  'zit/niet-terug'(slice, { seats }) {
    for (const seat of seats) delete slice.people[seat]?.awaited;
  },
  'zit/weg'(slice, part) {
    const person = slice.people[part.seat];
    if (person) Object.assign(person, { online: false, offlineSince: null, gone: true, flavour: null });
    delete person?.table;
    delete person?.awaited;
    for (const team of slice.teams) team.members = team.members.filter((seat) => seat !== part.seat);
    leaveKoffie(slice, part.seat);
  },
  'smaak/getoond'(slice, part) {
    const person = slice.people[part.seat];
    if (person) person.flavour = part.flavour;
  },
  'theedoos/open'(slice, part) {
    slice.flavoursShown = true;
    for (const [seat, flavour] of Object.entries(part.flavours)) {
      const person = slice.people[seat];
      if (person) person.flavour = flavour;
    }
  },
  'teams/gevormd'(slice, part) {
    slice.teams = part.teams;
  },
  'teams/aangevuld'(slice, part) {
    slice.teams.find((team) => team.id === part.team)?.members.push(part.seat);
  },
  'teams/overgestapt'(slice, part) {
    for (const team of slice.teams) team.members = team.members.filter((seat) => seat !== part.seat);
    slice.teams.find((team) => team.id === part.team)?.members.push(part.seat);
  },
  'stap/begonnen'(slice, part) {
    countSpent(slice, part);
    if (part.at !== undefined) slice.stops = halt(slice, part.at);
    slice.clock = part.clock;
    if (part.at !== undefined) slice.stops = runOn(slice, part.at);
    slice.undo = part.undo;
    slice.notice = null;
    if (slice.quiet) slice.quiet = null;
  },
  'stap/aangekondigd'(slice, part) {
    slice.notice = { to: part.to, at: part.at };
  },
  'stap/aankondiging-weg'(slice) {
    slice.notice = null;
  },
  'klok/gezet'(slice, { clock, at }) {
    slice.clock = clock;
    if (at !== undefined) slice.stops = clock.pausedLeft === null ? runOn(slice, at) : halt(slice, at);
  },
  'plan/gezet'(slice, { minutes }) {
    for (const step of slice.workshop?.plan ?? []) step.minutes = minutes[step.id] ?? step.minutes;
  },
  'praat/gezet'(slice, { quiet }) {
    slice.quiet = quiet;
  },
  'bericht/gestuurd'(slice, { id, text, at }) {
    slice.message = { id, text, at };
  },
  'bericht/weg'(slice) {
    slice.message = null;
  },
  'deuren/gezet'(slice, part) {
    slice.doors = part.open;
  },
  'workshop/afgelopen'(slice, part) {
    slice.ended = part.at;
    slice.notice = null;
    if (slice.quiet) slice.quiet = null;
  },
};

/** A change of step closes the time of the step before; taking it back opens that time again. */
function countSpent(slice: AllSlice, part: Extract<AllPart, { type: 'stap/begonnen' }>): void {
  const left = part.undo?.clock;
  const reopened = part.undo ? undefined : slice.undo?.clock;
  if (left)
    slice.spent[left.step] = (slice.spent[left.step] ?? 0) + Math.max(0, part.clock.since - left.since);
  if (reopened) {
    const visit = Math.max(0, slice.clock.since - reopened.since);
    slice.spent[reopened.step] = Math.max(0, (slice.spent[reopened.step] ?? 0) - visit);
  }
}

const plenary: Folds<PlenarySlice, PlenaryPart> = {
  ...spotlightPlenary,
  ...plenairPlenary,
  'scherm/toont'(slice, part) {
    slice.show = part.show;
  },
};

const facilitator: Folds<FacilitatorSlice, FacilitatorPart> = {
  ...voorwerkFacilitator,
  ...vragenlijstFacilitator,
  ...mixFacilitator,
  ...opgaveFacilitator,
  ...kaartFacilitator,
  ...veldFacilitator,
  ...kijkMeeFacilitator,
  ...spotlightFacilitator,
  'uitnodigingen/gemaakt'(slice, { begeleider, plenair }) {
    slice.invites = { begeleider, plenair };
  },
  'hand/op'(slice, { seat, at }) {
    slice.hands.push({ seat, at });
  },
  'hand/neer'(slice, part) {
    slice.hands = slice.hands.filter(({ seat }) => seat !== part.seat);
  },
  'laatkomer/wacht'(slice, { seat, team }) {
    const waiting = slice.latecomers.find((one) => one.seat === seat);
    if (waiting) waiting.team = team;
    else slice.latecomers.push({ seat, team });
  },
  'laatkomer/weg'(slice, part) {
    slice.latecomers = slice.latecomers.filter(({ seat }) => seat !== part.seat);
    slice.hands = slice.hands.filter(({ seat }) => seat !== part.seat);
  },
  'team/klein'(slice, part) {
    const small = (slice.small ??= {});
    if (part.small) small[part.team] = part.small;
    else delete small[part.team];
  },
  'team/klaar'(slice, part) {
    const done = (slice.done[part.step] ??= []);
    if (!done.includes(part.team)) done.push(part.team);
  },
  'team/voortgang'(slice, { step, team, progress }) {
    ((slice.progress ??= {})[step] ??= {})[team] = progress;
  },
};

const team: Folds<TeamSlice, TeamPart> = {
  ...followUpTeam,
  ...outcomeTeam,
  ...opgaveTeam,
  ...afspraakTeam,
  ...kaartTeam,
  ...veldTeam,
  ...watTeam,
  ...hoedanTeam,
  ...reflectieTeam,
  ...waarderenTeam,
  ...scenarioTeam,
  ...tegenspraakTeam,
  ...goedwerkTeam,
  ...systeemTeam,
  ...scanTeam,
  ...plaatsenTeam,
  ...beraadTeam,
  ...dialoogTeam,
  ...koersTeam,
  ...plenairTeam,
  ...checkoutTeam,
  ...kijkMeeTeam,
  ...earlyTeam,
  ...spotlightTeam,
  'hand/op'(slice, part) {
    slice.hands.push(part.seat);
  },
  'hand/neer'(slice, part) {
    slice.hands = slice.hands.filter((seat) => seat !== part.seat);
  },
  'oogst/namen'(slice, part) {
    slice.harvest.names[part.seat] = part.yes;
  },
  'oogst/vink'(slice, part) {
    slice.harvest.ticked = slice.harvest.ticked.filter((item) => item !== part.item);
    if (part.on) slice.harvest.ticked.push(part.item);
  },
  'oogst/ingetrokken'(slice, part) {
    slice.harvest.withdrawn.push(part.item);
  },
};

const seat: Folds<SeatSlice, SeatPart> = {
  ...styleSeat,
  ...kaartSeat,
  ...koffieSeat,
  ...veldSeat,
  ...afspraakSeat,
  ...reflectieSeat,
  ...mixSeat,
  ...koersSeat,
  ...beraadSeat,
  ...dialoogSeat,
  ...plenairSeat,
  ...checkoutSeat,
  'hand/op'(slice) {
    slice.hand = true;
  },
  'hand/neer'(slice) {
    slice.hand = false;
  },
  'teams/overgestapt': forgetTeam,
};

const server: Folds<ServerSlice, ServerPart> = {
  ...styleServer,
  ...kaartServer,
  ...koffieServer,
  'zit/geheim'(slice, part) {
    slice.secrets[part.seat] = part.secretHash;
  },
  'zit/weg'(slice, part) {
    delete slice.secrets[part.seat];
  },
  'vel/gewist'() {},
};

/** For each type of part on a channel, how its slice changes. */
export function foldsOf(channel: FoldedChannel): Record<string, (slice: never, part: never) => void> {
  if (isTeamChannel(channel)) return team;
  if (isSeatChannel(channel)) return seat;
  return { all, plenary, facilitator, server }[channel];
}
