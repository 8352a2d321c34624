import { joinAfspraken } from '../steps/afspraken/silence.ts';
import { joinDialoog } from '../steps/dialoog/dialoog.ts';
import { dealLatecomer } from '../steps/kaartronde/deal.ts';
import { joinSpeelveld } from '../steps/speelveld/pass.ts';
import { joinSysteem } from '../steps/systeem/systeem.ts';
import type { Context } from './context.ts';
import type { Event } from './events.ts';
import type { SeatId } from './ids.ts';
import type { State, Team } from './state.ts';

/** MIX-6: what the step that is on does about somebody who comes into a team: cards, questions, the end of a pass. `state`: with them. */
export function joinStep(state: State, team: Team, seat: SeatId, ctx: Context): Event[] {
  const { step } = state.all.clock;
  return [
    ...dealLatecomer(state, team, step, seat),
    ...joinSpeelveld(state, team, step, seat),
    ...joinAfspraken(state, team, step, seat, ctx),
    ...joinSysteem(state, team, step, seat),
    ...joinDialoog(state, team, step, seat),
  ];
}
