import type { Handlers } from '../../workshop/context.ts';
import { passToSkip, passWake, passWakes, type PassWake } from '../../workshop/pass.ts';
import { isRefusal } from '../../workshop/refusal.ts';
import type { State, TeamSlice } from '../../workshop/state.ts';
import { skipHolder } from './dialoog.ts';

const AWAY = 'wek/dialoog-afwezig';
export const DIALOOG_WAKES = [passWake(AWAY)] as const;
export type DialoogWake = PassWake<typeof AWAY>;

const passOf = ({ dialoog }: TeamSlice, step: string) => dialoog?.[step]?.stick;

/** As KAART-8: thirty seconds offline with the stick. */
export const dialoogWakes = (state: State, step: string) => passWakes(state, step, AWAY, passOf);

export const dialoogWakeHandlers: Handlers<DialoogWake> = {
  [AWAY](state, command, ctx) {
    const at = passToSkip(state, command, passOf, ctx);
    return isRefusal(at) ? at : skipHolder(state, at.team, command.step, ctx);
  },
};
