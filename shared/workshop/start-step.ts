import { startAfspraken } from '../steps/afspraken/silence.ts';
import { startCheckin } from '../steps/checkin.ts';
import { startKaartronde } from '../steps/kaartronde/deal.ts';
import { startHoedan } from '../steps/hoedan/hoedan.ts';
import { startKoffietafels } from '../steps/koffietafels/koffietafels.ts';
import { startKoers } from '../steps/koers/koers.ts';
import { startOpgave } from '../steps/opgave.ts';
import { startPlenair } from '../steps/plenair/plenair.ts';
import { startReflectie } from '../steps/reflectie/scores.ts';
import { startSpeelveld } from '../steps/speelveld/pass.ts';
import { startSysteem } from '../steps/systeem/systeem.ts';
import { startTheedoos } from '../steps/theedoos.ts';
import { startTegenspraak } from '../steps/tegenspraak/tegenspraak.ts';
import { startGoedwerk } from '../steps/goedwerk/goedwerk.ts';
import { startBeraad } from '../steps/beraad/beraad.ts';
import { startDialoog } from '../steps/dialoog/dialoog.ts';
import { startScan } from '../steps/scan/scan.ts';
import { startPlaatsen } from '../steps/plaatsen/plaatsen.ts';
import { startWaarderen } from '../steps/waarderen/weighing.ts';
import { startWat } from '../steps/wat/wat.ts';
import { teamChannel } from './channel.ts';
import type { Context } from './context.ts';
import type { Event } from './events.ts';
import type { State, Workshop } from './state.ts';

/** What a step lays ready. A step that was open before is left as it lies (REGIE-8). */
export function startStep(state: State, step: Workshop['plan'][number], ctx: Context): Event[] {
  const { teams } = state.all;
  const slice = (id: string) => state[teamChannel(id)];
  switch (step.kind) {
    case 'check-in':
      return state.all.checkin[step.id] ? [] : startCheckin(state.all, step.id, ctx);
    case 'theedoos':
      return startTheedoos(state);
    case 'koffietafels':
      return startKoffietafels(state, step.id, ctx);
    case 'opgave':
      return teams
        .filter(({ id }) => !slice(id)?.opgaveStep[step.id])
        .flatMap((team) => startOpgave(team, step.id, ctx));
    case 'afspraken':
      return teams
        .filter(({ id }) => !slice(id)?.afsprakenStep?.[step.id])
        .flatMap((team) => startAfspraken(team, step.id, ctx));
    case 'kaartronde':
      return teams.flatMap((team) => startKaartronde(state, team, step.id, ctx));
    case 'speelveld':
      return teams.flatMap((team) => startSpeelveld(state, team, step.id, ctx));
    case 'wat':
      return teams.flatMap((team) => startWat(slice(team.id)?.wat?.[step.id], team, step.id, ctx));
    case 'hoedan':
      return teams.flatMap((team) => startHoedan(slice(team.id)?.hoedan?.[step.id], team, step.id, ctx));
    case 'reflectie':
      return teams.flatMap((team) => startReflectie(slice(team.id), team, step.id, ctx));
    case 'waarderen':
      return teams.flatMap((team) => startWaarderen(slice(team.id), team, step.id, ctx));
    case 'tegenspraak':
      return teams.flatMap((team) => startTegenspraak(slice(team.id), team, step.id, ctx));
    case 'goedwerk':
      return teams.flatMap((team) => startGoedwerk(slice(team.id), team, step.id, ctx));
    case 'scan':
      return teams.flatMap((team) => startScan(slice(team.id), team, step.id, ctx));
    case 'plaatsen':
      return teams.flatMap((team) => startPlaatsen(slice(team.id), team, step.id, ctx));
    case 'systeem':
      return teams.flatMap((team) => startSysteem(slice(team.id), team, step.id, ctx));
    case 'beraad':
      return teams.flatMap((team) => startBeraad(slice(team.id), team, step.id, ctx));
    case 'dialoog':
      return teams.flatMap((team) => startDialoog(slice(team.id), team, step.id, ctx));
    case 'koers':
      return teams
        .filter(({ id }) => !slice(id)?.koers[step.id])
        .flatMap((team) => startKoers(team, step.id, ctx));
    case 'plenair':
      return startPlenair(state, step.id, ctx);
    case 'vragenlijst':
    case 'mix':
    case 'pauze':
    case 'check-out':
      return [];
  }
}
