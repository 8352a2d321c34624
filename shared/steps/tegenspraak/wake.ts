import type { Handlers } from '../../workshop/context.ts';
import { passToSkip, passWake, passWakes, type PassWake } from '../../workshop/pass.ts';
import { isRefusal } from '../../workshop/refusal.ts';
import type { State, TeamSlice } from '../../workshop/state.ts';
import { skipAnswer } from './tegenspraak.ts';

const AWAY = 'wek/tegenspraak-afwezig';
export const TEGENSPRAAK_WAKES = [passWake(AWAY)] as const;
export type TegenspraakWake = PassWake<typeof AWAY>;

const passOf = ({ tegenspraak }: TeamSlice, step: string) => tegenspraak?.[step]?.pass;

/** As KAART-8: thirty seconds offline within one's own turn. */
export const tegenspraakWakes = (state: State, step: string) => passWakes(state, step, AWAY, passOf);

export const tegenspraakWakeHandlers: Handlers<TegenspraakWake> = {
  [AWAY](state, command, ctx) {
    const at = passToSkip(state, command, passOf, ctx);
    return isRefusal(at) ? at : skipAnswer(state, at.team, command.step, ctx);
  },
};
