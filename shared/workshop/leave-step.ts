import { leaveDialoog } from '../steps/dialoog/dialoog.ts';
import { leaveHoedan } from '../steps/hoedan/hoedan.ts';
import { leavePass } from '../steps/kaartronde/turns.ts';
import { leaveSpeelveld } from '../steps/speelveld/pass.ts';
import { leaveSysteem } from '../steps/systeem/systeem.ts';
import { leaveTegenspraak } from '../steps/tegenspraak/tegenspraak.ts';
import type { Context } from './context.ts';
import type { Event } from './events.ts';
import type { SeatId } from './ids.ts';
import type { State, Team } from './state.ts';

/** What the step that is on does about somebody who is no longer in a team: a turn goes on, nothing waits for them. `state`: without them. */
export function leaveStep(state: State, team: Team, seat: SeatId, ctx: Context): Event[] {
  const { step } = state.all.clock;
  return [
    ...leavePass(state, team, step, seat, ctx),
    ...leaveSpeelveld(state, team, step, seat, ctx),
    ...leaveHoedan(state, team, step, seat, ctx),
    ...leaveTegenspraak(state, team, step, seat, ctx),
    ...leaveSysteem(state, team, step, seat, ctx),
    ...leaveDialoog(state, team, step, seat, ctx),
  ];
}
