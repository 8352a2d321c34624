import * as v from 'valibot';
import type { Handlers } from '../../workshop/context.ts';
import type { Moment, StepId } from '../../workshop/ids.ts';
import { refuse } from '../../workshop/refusal.ts';
import type { State } from '../../workshop/state.ts';
import { finish } from './seating.ts';
import { backAt } from './state.ts';

export const KOFFIE_WAKES = [
  v.strictObject({ type: v.literal('wek/koffie'), step: v.string(), until: v.number() }),
] as const;
export type KoffieWake = v.InferOutput<(typeof KOFFIE_WAKES)[number]>;

export const koffieWakeHandlers: Handlers<KoffieWake> = {
  'wek/koffie'(state, { step, until }, ctx) {
    if (state.all.clock.step !== step || state.all.koffietafels?.[step]?.until !== until)
      return refuse('te-laat');
    const back = backAt(state.all, until);
    return back === null || ctx.now < back ? refuse('nog-niet') : [finish(state, step)];
  },
};

/** KOFFIE-9: a facilitator called; after the last minute everybody is back. */
export function koffieWakes(state: State, step: StepId): { at: Moment; command: KoffieWake }[] {
  const until = state.all.koffietafels?.[step]?.until ?? null;
  if (until === null) return [];
  const at = backAt(state.all, until);
  return at === null ? [] : [{ at, command: { type: 'wek/koffie', step, until } }];
}
