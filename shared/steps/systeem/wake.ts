import type { Handlers } from '../../workshop/context.ts';
import { passToSkip, passWake, passWakes, type PassWake } from '../../workshop/pass.ts';
import { isRefusal } from '../../workshop/refusal.ts';
import type { State, TeamSlice } from '../../workshop/state.ts';
import { skipAnswerer } from './systeem.ts';

const AWAY = 'wek/systeem-afwezig';
export const SYSTEEM_WAKES = [passWake(AWAY)] as const;
export type SysteemWake = PassWake<typeof AWAY>;

const passOf = ({ systeem }: TeamSlice, step: string) => systeem?.[step]?.pass;

/** As KAART-8: thirty seconds offline within one's own turn. */
export const systeemWakes = (state: State, step: string) => passWakes(state, step, AWAY, passOf);

export const systeemWakeHandlers: Handlers<SysteemWake> = {
  [AWAY](state, command, ctx) {
    const at = passToSkip(state, command, passOf, ctx);
    return isRefusal(at) ? at : skipAnswerer(state, at.team, command.step, ctx);
  },
};
