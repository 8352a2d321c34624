import * as v from 'valibot';
import { teamChannel } from '../../workshop/channel.ts';
import { teamById, type Handlers } from '../../workshop/context.ts';
import { absentAt } from '../../workshop/pass.ts';
import { refuse } from '../../workshop/refusal.ts';
import type { State } from '../../workshop/state.ts';
import { skipHoedan } from './hoedan.ts';

export const HOEDAN_WAKES = [
  v.strictObject({
    type: v.literal('wek/hoedan-afwezig'),
    step: v.string(),
    team: v.string(),
    seat: v.string(),
  }),
] as const;
export type HoedanWake = v.InferOutput<(typeof HOEDAN_WAKES)[number]>;

/** As KAART-8: thirty seconds offline within one's own turn. */
export function hoedanWakes(state: State, step: string): { at: number; command: HoedanWake }[] {
  return state.all.teams.flatMap(({ id: team }) => {
    const pass = state[teamChannel(team)]?.hoedan?.[step]?.pass;
    const at = pass && absentAt(state, pass);
    if (!pass?.turn || at === null || at === undefined) return [];
    return [{ at, command: { type: 'wek/hoedan-afwezig', step, team, seat: pass.turn.seat } }];
  });
}

export const hoedanWakeHandlers: Handlers<HoedanWake> = {
  'wek/hoedan-afwezig'(state, command, ctx) {
    const team = state.all.clock.step === command.step ? teamById(state, command.team) : undefined;
    const pass = state[teamChannel(command.team)]?.hoedan?.[command.step]?.pass;
    const at = pass && absentAt(state, pass);
    if (!team || pass?.turn?.seat !== command.seat || at === null || at === undefined || ctx.now < at)
      return refuse('te-laat');
    return skipHoedan(state, team, command.step, ctx);
  },
};
