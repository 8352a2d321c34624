import * as v from 'valibot';
import { event, type Handlers } from '../context.ts';
import { forTeam } from '../channel.ts';
import { clockFor, handDown } from '../course.ts';
import { evolveAll } from '../evolve.ts';
import type { Parts } from '../events.ts';
import { refuse } from '../refusal.ts';
import { startStep } from '../start-step.ts';
import { meetingNumber } from './state.ts';

/** meetings of one workshop, the first included */
export const FOLLOW_UP_LIMITS = { meetings: 12 } as const;

/** Only the server asks for it: the frozen content changes with it, and `ctx.content` is that of the next meeting already. */
export const FOLLOW_UP_SYSTEM_COMMANDS = [v.strictObject({ type: v.literal('workshop/vervolg') })] as const;
export type FollowUpSystemCommand = v.InferOutput<(typeof FOLLOW_UP_SYSTEM_COMMANDS)[number]>;

export const followUpSystemHandlers: Handlers<FollowUpSystemCommand> = {
  // VERV-1, VERV-2
  'workshop/vervolg'(state, _command, ctx) {
    const { workshop, ended, teams } = state.all;
    if (!workshop || ended === null) return refuse('nog-bezig');
    if (teams.length === 0) return refuse('nog-geen-teams');
    const number = meetingNumber(state.all) + 1;
    if (number > FOLLOW_UP_LIMITS.meetings) return refuse('te-veel-bijeenkomsten', FOLLOW_UP_LIMITS.meetings);
    const { format, hash: contentHash } = ctx.content;
    const steps = format.steps
      .slice(workshop.plan.length)
      .map(({ id, kind, minutes }) => ({ id, kind, minutes }));
    const [first] = steps;
    if (!first) return refuse('werkvorm-onbekend');
    // KOERS-6: a yes to names was for what there was then
    const parts: Parts = {};
    for (const { id } of teams) Object.assign(parts, forTeam(id, { type: 'workshop/vervolgd' }));
    const begun = event('workshop/vervolgd', {
      all: {
        type: 'workshop/vervolgd',
        formatId: format.id,
        contentHash,
        steps,
        followUp: { number, first: first.id, since: ctx.now },
        clock: clockFor(first, ctx.now),
      },
      ...parts,
    });
    const before = [...state.facilitator.hands.map(({ seat }) => handDown(state, seat)), begun];
    return [...before, ...startStep(evolveAll(state, before), first, ctx)];
  },
};
