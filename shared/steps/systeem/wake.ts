import * as v from 'valibot';
import { teamChannel } from '../../workshop/channel.ts';
import { teamById, type Handlers } from '../../workshop/context.ts';
import { absentAt } from '../../workshop/pass.ts';
import { refuse } from '../../workshop/refusal.ts';
import type { State } from '../../workshop/state.ts';
import { skipAnswerer } from './systeem.ts';

export const SYSTEEM_WAKES = [
  v.strictObject({
    type: v.literal('wek/systeem-afwezig'),
    step: v.string(),
    team: v.string(),
    seat: v.string(),
  }),
] as const;
export type SysteemWake = v.InferOutput<(typeof SYSTEEM_WAKES)[number]>;

/** As KAART-8: thirty seconds offline within one's own turn. */
export function systeemWakes(state: State, step: string): { at: number; command: SysteemWake }[] {
  return state.all.teams.flatMap(({ id: team }) => {
    const pass = state[teamChannel(team)]?.systeem?.[step]?.pass;
    const at = pass && absentAt(state, pass);
    if (!pass?.turn || at === null || at === undefined) return [];
    return [{ at, command: { type: 'wek/systeem-afwezig', step, team, seat: pass.turn.seat } }];
  });
}

export const systeemWakeHandlers: Handlers<SysteemWake> = {
  'wek/systeem-afwezig'(state, command, ctx) {
    const team = state.all.clock.step === command.step ? teamById(state, command.team) : undefined;
    const pass = state[teamChannel(command.team)]?.systeem?.[command.step]?.pass;
    const at = pass && absentAt(state, pass);
    if (!team || pass?.turn?.seat !== command.seat || at === null || at === undefined || ctx.now < at)
      return refuse('te-laat');
    return skipAnswerer(state, team, command.step, ctx);
  },
};
