import * as v from 'valibot';
import { teamChannel } from '../../workshop/channel.ts';
import { isPresent, teamById, type Handlers } from '../../workshop/context.ts';
import { refuse } from '../../workshop/refusal.ts';
import type { State } from '../../workshop/state.ts';
import { skipVeldTurn } from './pass.ts';
import { VELD_TIMES } from './state.ts';

export const VELD_WAKES = [
  v.strictObject({
    type: v.literal('wek/veld-afwezig'),
    step: v.string(),
    team: v.string(),
    seat: v.string(),
  }),
] as const;
export type VeldWake = v.InferOutput<(typeof VELD_WAKES)[number]>;

/** As KAART-8: thirty seconds offline within one's own turn. */
export function veldWakes(state: State, step: string): { at: number; command: VeldWake }[] {
  return state.all.teams.flatMap(({ id: team }) => {
    const field = state[teamChannel(team)]?.speelveld?.[step];
    if (field?.phase !== 'beurten' || !field.turn || isPresent(state, field.turn.seat)) return [];
    const { seat, since } = field.turn;
    const at = Math.max(state.all.people[seat]?.offlineSince ?? 0, since) + VELD_TIMES.absent;
    return [{ at, command: { type: 'wek/veld-afwezig', step, team, seat } }];
  });
}

export const veldWakeHandlers: Handlers<VeldWake> = {
  'wek/veld-afwezig'(state, command, ctx) {
    const team = teamById(state, command.team);
    const field =
      state.all.clock.step === command.step
        ? state[teamChannel(command.team)]?.speelveld?.[command.step]
        : undefined;
    if (!team || !field || field.turn?.seat !== command.seat || isPresent(state, command.seat))
      return refuse('te-laat');
    return skipVeldTurn(state, team, command.step, field, ctx);
  },
};
