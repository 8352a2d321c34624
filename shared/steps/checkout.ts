import * as v from 'valibot';
import { cleanOptional } from '../text/clean.ts';
import { forSeat, seatChannel, teamChannel } from '../workshop/channel.ts';
import { event, participant, present, specOf, type Handlers } from '../workshop/context.ts';
import type { Parts } from '../workshop/events.ts';
import type { Folds } from '../workshop/fold.ts';
import { owned, type Owned, type SeatId, type StepId } from '../workshop/ids.ts';
import { done } from '../workshop/progress.ts';
import { isRefusal, refuse } from '../workshop/refusal.ts';
import type { SeatSlice, TeamSlice } from '../workshop/state.ts';

/** My role, my intention: private unless shared (KOERS-8). */
export interface CheckoutSeat {
  role: Owned<string> | null;
  intention: Owned<string> | null;
  shared: boolean;
}

/** What members chose to share. */
export interface CheckoutTeam {
  shared: Record<SeatId, { role: Owned<string> | null; intention: Owned<string> | null }>;
}

/** graphemes */
export const CHECKOUT_LIMIT = 140;

export const CHECKOUT_COMMANDS = [
  v.strictObject({
    type: v.literal('checkout/schrijf'),
    step: v.string(),
    role: v.string(),
    intention: v.string(),
    shared: v.boolean(),
  }),
] as const;
export type CheckoutCommand = v.InferOutput<(typeof CHECKOUT_COMMANDS)[number]>;

export type CheckoutSeatPart = { type: 'checkout/geschreven'; step: StepId } & CheckoutSeat;
export type CheckoutTeamPart =
  | {
      type: 'checkout/gedeeld';
      step: StepId;
      seat: SeatId;
      role: Owned<string> | null;
      intention: Owned<string> | null;
    }
  | { type: 'checkout/niet-gedeeld'; step: StepId; seat: SeatId };

export const checkoutSeat: Folds<SeatSlice, CheckoutSeatPart> = {
  'checkout/geschreven'(slice, { step, role, intention, shared }) {
    slice.checkout[step] = { role, intention, shared };
  },
};

export const checkoutTeam: Folds<TeamSlice, CheckoutTeamPart> = {
  'checkout/gedeeld'(slice, { step, seat, role, intention }) {
    (slice.checkout[step] ??= { shared: {} }).shared[seat] = { role, intention };
  },
  'checkout/niet-gedeeld'(slice, { step, seat }) {
    delete slice.checkout[step]?.shared[seat];
  },
};

export const checkoutHandlers: Handlers<CheckoutCommand> = {
  'checkout/schrijf'(state, command, ctx) {
    const asker = participant(state, command.step, ctx);
    if (isRefusal(asker)) return asker;
    const { step, shared } = command;
    if (!specOf(ctx.content, step, 'check-out')) return refuse('andere-stap');
    const roleText = cleanOptional(command.role, CHECKOUT_LIMIT);
    if (roleText !== null && typeof roleText !== 'string') return roleText;
    const intentionText = cleanOptional(command.intention, CHECKOUT_LIMIT);
    if (intentionText !== null && typeof intentionText !== 'string') return intentionText;
    const { seat } = asker;
    const role = roleText === null ? null : owned(seat, roleText);
    const intention = intentionText === null ? null : owned(seat, intentionText);
    const parts: Parts = { ...forSeat(seat, { type: 'checkout/geschreven', step, role, intention, shared }) };
    const team = state.all.teams.find((candidate) => candidate.members.includes(seat));
    if (team) {
      parts[teamChannel(team.id)] = shared
        ? { type: 'checkout/gedeeld', step, seat, role, intention }
        : { type: 'checkout/niet-gedeeld', step, seat };
      const others = present(state, team).filter((other) => other !== seat);
      const last = others.every((other) => state[seatChannel(other)]?.checkout[step] !== undefined);
      if (last) Object.assign(parts, done(team.id, step));
    }
    return [event('checkout/geschreven', parts)];
  },
};
