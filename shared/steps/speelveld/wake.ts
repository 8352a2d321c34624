import type { Handlers } from '../../workshop/context.ts';
import { passToSkip, passWake, passWakes, type PassWake } from '../../workshop/pass.ts';
import { isRefusal } from '../../workshop/refusal.ts';
import type { State, TeamSlice } from '../../workshop/state.ts';
import { skipVeldTurn } from './pass.ts';
import type { VeldTeam } from './state.ts';

const AWAY = 'wek/veld-afwezig';
export const VELD_WAKES = [passWake(AWAY)] as const;
export type VeldWake = PassWake<typeof AWAY>;

function passOf({ speelveld }: TeamSlice, step: string): VeldTeam | undefined {
  const field = speelveld?.[step];
  return field?.phase === 'beurten' ? field : undefined;
}

/** As KAART-8: thirty seconds offline within one's own turn. */
export const veldWakes = (state: State, step: string) => passWakes(state, step, AWAY, passOf);

export const veldWakeHandlers: Handlers<VeldWake> = {
  [AWAY](state, command, ctx) {
    const at = passToSkip(state, command, passOf, ctx);
    return isRefusal(at) ? at : skipVeldTurn(state, at.team, command.step, at.pass, ctx);
  },
};
