import * as v from 'valibot';
import { teamChannel } from '../../workshop/channel.ts';
import { teamById, type Handlers } from '../../workshop/context.ts';
import { absentAt } from '../../workshop/pass.ts';
import { refuse } from '../../workshop/refusal.ts';
import type { State } from '../../workshop/state.ts';
import { skipAnswer } from './tegenspraak.ts';

export const TEGENSPRAAK_WAKES = [
  v.strictObject({
    type: v.literal('wek/tegenspraak-afwezig'),
    step: v.string(),
    team: v.string(),
    seat: v.string(),
  }),
] as const;
export type TegenspraakWake = v.InferOutput<(typeof TEGENSPRAAK_WAKES)[number]>;

/** As KAART-8: thirty seconds offline within one's own turn. */
export function tegenspraakWakes(state: State, step: string): { at: number; command: TegenspraakWake }[] {
  return state.all.teams.flatMap(({ id: team }) => {
    const pass = state[teamChannel(team)]?.tegenspraak?.[step]?.pass;
    const at = pass && absentAt(state, pass);
    if (!pass?.turn || at === null || at === undefined) return [];
    return [{ at, command: { type: 'wek/tegenspraak-afwezig', step, team, seat: pass.turn.seat } }];
  });
}

export const tegenspraakWakeHandlers: Handlers<TegenspraakWake> = {
  'wek/tegenspraak-afwezig'(state, command, ctx) {
    const team = state.all.clock.step === command.step ? teamById(state, command.team) : undefined;
    const pass = state[teamChannel(command.team)]?.tegenspraak?.[command.step]?.pass;
    const at = pass && absentAt(state, pass);
    if (!team || pass?.turn?.seat !== command.seat || at === null || at === undefined || ctx.now < at)
      return refuse('te-laat');
    return skipAnswer(state, team, command.step, ctx);
  },
};
