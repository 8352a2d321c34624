import { forSeat, forTeam, seatChannel } from '../../workshop/channel.ts';
import { event, member, type Handlers } from '../../workshop/context.ts';
import type { StepId } from '../../workshop/ids.ts';
import { isRefusal, refuse } from '../../workshop/refusal.ts';
import type { TeamSlice } from '../../workshop/state.ts';
import type { ReflectieCommand } from './state.ts';

/**
 * REFL-7: after each other round one tap, *klopt dit nog?* A yes only the own seat knows. One no is for the whole team
 * and asks it to talk; its event holds no seat, so that nothing says whose it was.
 */
export const stillTrueHandlers: Handlers<Extract<ReflectieCommand, { type: 'afspraken/klopt' }>> = {
  'afspraken/klopt'(state, { step, holds }, ctx) {
    const at = member(state, step, ctx);
    if (isRefusal(at)) return at;
    if (!asksStillTrue(at.slice, step)) return refuse('andere-fase');
    const answered = state[seatChannel(at.seat)]?.stillTrue?.includes(step) ?? false;
    if (answered || doubted(at.slice, step)) return refuse('al-gedaan');
    if (holds) return [event('afspraken/klopt', forSeat(at.seat, { type: 'afspraken/klopt', step }))];
    return [event('afspraken/klopt-niet', forTeam(at.team.id, { type: 'afspraken/klopt-niet', step }))];
  },
};

/** Is a round over after which the agreements are asked about? */
export function asksStillTrue({ afspraken, kaartronde, speelveld }: TeamSlice, step: StepId): boolean {
  if (!afspraken) return false;
  return kaartronde[step]?.phase === 'klaar' || speelveld?.[step]?.phase === 'klaar';
}

export function doubted({ afspraken }: TeamSlice, step: StepId): boolean {
  return afspraken?.doubted?.includes(step) ?? false;
}
