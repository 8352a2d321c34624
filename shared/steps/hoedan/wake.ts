import type { Handlers } from '../../workshop/context.ts';
import { passToSkip, passWake, passWakes, type PassWake } from '../../workshop/pass.ts';
import { isRefusal } from '../../workshop/refusal.ts';
import type { State, TeamSlice } from '../../workshop/state.ts';
import { skipHoedan } from './hoedan.ts';

const AWAY = 'wek/hoedan-afwezig';
export const HOEDAN_WAKES = [passWake(AWAY)] as const;
export type HoedanWake = PassWake<typeof AWAY>;

const passOf = ({ hoedan }: TeamSlice, step: string) => hoedan?.[step]?.pass;

/** As KAART-8: thirty seconds offline within one's own turn. */
export const hoedanWakes = (state: State, step: string) => passWakes(state, step, AWAY, passOf);

export const hoedanWakeHandlers: Handlers<HoedanWake> = {
  [AWAY](state, command, ctx) {
    const at = passToSkip(state, command, passOf, ctx);
    return isRefusal(at) ? at : skipHoedan(state, at.team, command.step, ctx);
  },
};
