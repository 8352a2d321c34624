import { agreeingHandlers, settledWithout } from '../steps/afspraken/agreeing.ts';
import { silentHandlers } from '../steps/afspraken/silence.ts';
import { checkinHandlers } from '../steps/checkin.ts';
import { checkoutHandlers } from '../steps/checkout.ts';
import { countBoards, kaartHandlers } from '../steps/kaartronde/kaartronde.ts';
import { wakeHandlers } from '../steps/kaartronde/wake.ts';
import { hoedanHandlers } from '../steps/hoedan/hoedan.ts';
import { hoedanWakeHandlers } from '../steps/hoedan/wake.ts';
import { koffieHandlers } from '../steps/koffietafels/koffietafels.ts';
import { followPeople } from '../steps/koffietafels/seating.ts';
import { koffieWakeHandlers } from '../steps/koffietafels/wake.ts';
import { koersHandlers } from '../steps/koers/koers.ts';
import { proposeAnew } from '../steps/mix/latecomers.ts';
import { mixHandlers } from '../steps/mix/mix.ts';
import { mixSystemHandlers } from '../steps/mix/proposing.ts';
import { opgaveHandlers } from '../steps/opgave.ts';
import { sentenceHandlers } from '../steps/reflectie/picture.ts';
import { talkingHandlers } from '../steps/reflectie/scores.ts';
import { silencesHandlers } from '../steps/reflectie/silences.ts';
import { stillTrueHandlers } from '../steps/reflectie/still-true.ts';
import { countFields, veldHandlers } from '../steps/speelveld/speelveld.ts';
import { veldWakeHandlers } from '../steps/speelveld/wake.ts';
import { plenairHandlers } from '../steps/plenair/plenair.ts';
import { vragenlijstHandlers } from '../steps/vragenlijst.ts';
import { systeemHandlers } from '../steps/systeem/systeem.ts';
import { systeemWakeHandlers } from '../steps/systeem/wake.ts';
import { tegenspraakHandlers } from '../steps/tegenspraak/tegenspraak.ts';
import { tegenspraakWakeHandlers } from '../steps/tegenspraak/wake.ts';
import { goedwerkHandlers } from '../steps/goedwerk/goedwerk.ts';
import { beraadHandlers } from '../steps/beraad/beraad.ts';
import { dialoogHandlers } from '../steps/dialoog/dialoog.ts';
import { dialoogWakeHandlers } from '../steps/dialoog/wake.ts';
import { scanHandlers } from '../steps/scan/scan.ts';
import { plaatsenHandlers } from '../steps/plaatsen/plaatsen.ts';
import { scenarioHandlers } from '../steps/waarderen/scenarios.ts';
import { waarderenHandlers } from '../steps/waarderen/weighing.ts';
import { watHandlers } from '../steps/wat/wat.ts';
import { attendanceWakeHandlers } from './attendance.ts';
import type { Command, SystemCommand } from './commands.ts';
import { seatedAt, type Context, type Decision, type Handlers } from './context.ts';
import { courseHandlers, courseWakeHandlers } from './course.ts';
import { earlyHandlers } from './early.ts';
import { harvestHandlers } from './harvest.ts';
import { kijkMeeHandlers } from './kijk-mee.ts';
import { mergingHandlers, mergingWakeHandlers, watchTeams } from './merging.ts';
import { isRefusal, refuse } from './refusal.ts';
import { returnToStep } from './return-to-step.ts';
import { seatHandlers, seatSystemHandlers } from './seats.ts';
import { spotlightHandlers, spotlightWakeHandlers } from './spotlight.ts';
import type { State } from './state.ts';
import { outcomeHandlers } from './vervolg/outcome.ts';
import { followUpSystemHandlers } from './vervolg/vervolg.ts';
import { voorwerkHandlers, voorwerkSystemHandlers } from './voorwerk/voorwerk.ts';
import { isTafelCommand, tafelHandlers, tafelSystemHandlers } from './tafel.ts';

const byPeople: Handlers<Command> = {
  ...courseHandlers,
  ...seatHandlers,
  ...tafelHandlers,
  ...harvestHandlers,
  ...kijkMeeHandlers,
  ...voorwerkHandlers,
  ...earlyHandlers,
  ...spotlightHandlers,
  ...checkinHandlers,
  ...outcomeHandlers,
  ...vragenlijstHandlers,
  ...koffieHandlers,
  ...mixHandlers,
  ...mergingHandlers,
  ...opgaveHandlers,
  ...silentHandlers,
  ...agreeingHandlers,
  ...kaartHandlers,
  ...veldHandlers,
  ...watHandlers,
  ...hoedanHandlers,
  ...silencesHandlers,
  ...talkingHandlers,
  ...scenarioHandlers,
  ...waarderenHandlers,
  ...tegenspraakHandlers,
  ...goedwerkHandlers,
  ...systeemHandlers,
  ...scanHandlers,
  ...plaatsenHandlers,
  ...beraadHandlers,
  ...dialoogHandlers,
  ...sentenceHandlers,
  ...stillTrueHandlers,
  ...koersHandlers,
  ...plenairHandlers,
  ...checkoutHandlers,
};

const bySystem: Handlers<SystemCommand> = {
  ...seatSystemHandlers,
  ...tafelSystemHandlers,
  ...mixSystemHandlers,
  ...mergingWakeHandlers,
  ...voorwerkSystemHandlers,
  ...followUpSystemHandlers,
  ...courseWakeHandlers,
  ...attendanceWakeHandlers,
  ...spotlightWakeHandlers,
  ...koffieWakeHandlers,
  ...wakeHandlers,
  ...veldWakeHandlers,
  ...hoedanWakeHandlers,
  ...tegenspraakWakeHandlers,
  ...systeemWakeHandlers,
  ...dialoogWakeHandlers,
};

/**
 * What a person's command causes, or why not. Pure: the same state, command and context give the same answer.
 * Never returns an empty list: what changes nothing is refused.
 */
export function decide(state: State, command: Command, ctx: Context): Decision {
  if (ctx.seat === null) return refuse('onbekende-zitplaats');
  // TAFEL-3: without a name a device does nothing but keep its names
  if (seatedAt(state, ctx.seat)?.role === 'tafel' && !isTafelCommand(command)) return refuse('niet-jouw-rol');
  return counted(state, run(byPeople, state, command, ctx), ctx);
}

/** What the server does of itself. `ctx.seat` is null. */
export function decideSystem(state: State, command: SystemCommand, ctx: Context): Decision {
  return counted(state, run(bySystem, state, command, ctx), ctx);
}

function run<C extends { type: string }>(
  handlers: Handlers<C>,
  state: State,
  command: C,
  ctx: Context,
): Decision {
  // Handlers<C> ties each command to its handler by name; TypeScript cannot follow that through a lookup
  const handle = handlers[command.type as C['type']] as (state: State, command: C, ctx: Context) => Decision;
  return handle(state, command, ctx);
}

function counted(state: State, decision: Decision, ctx: Context): Decision {
  if (isRefusal(decision)) return decision;
  // the step that is on afterwards: a change of step deals the boards of the new one
  const clocks = decision.flatMap(({ parts: { all } }) =>
    all?.type === 'stap/begonnen' || all?.type === 'workshop/vervolgd' ? [all.clock] : [],
  );
  const { step } = clocks.at(-1) ?? state.all.clock;
  return [
    ...decision,
    ...countBoards(state, step, decision, ctx),
    ...countFields(state, step, decision, ctx),
    ...followPeople(state, decision, ctx),
    ...settledWithout(state, decision),
    ...watchTeams(state, decision, ctx),
    ...returnToStep(state, decision, ctx),
    ...proposeAnew(state, decision),
  ];
}
