import type { Format, StepKind } from '../../../shared/decks/content.ts';
import { waitedBeforehand } from '../../../shared/workshop/shortening.ts';
import type { StepId } from '../../../shared/workshop/ids.ts';
import { begunAt, planOf } from '../../../shared/workshop/vervolg/state.ts';
import type { AllSlice, Clock } from '../../../shared/workshop/state.ts';

const MINUTE = 60_000;

export interface ScheduledStep {
  id: StepId;
  kind: StepKind;
  state: 'done' | 'current' | 'todo';
  /** minutes */
  planned: number;
  /** whole minutes it was on so far; null when it was not on yet */
  used: number | null;
  /** used beyond planned */
  over: boolean;
  /** 0 to 1: how much of the planned time is used */
  share: number;
}

export interface Schedule {
  steps: ScheduledStep[];
  /** whole minutes behind the plan; negative when ahead of it */
  behind: number;
  /** when the last step would end if everything from here goes to plan */
  endsAt: number;
}

/** The draaiboek against the clock (REGIE-2): what was planned, what was used, where it ends. */
export function schedule(
  all: Pick<AllSlice, 'workshop' | 'followUp' | 'clock' | 'spent' | 'ended'>,
  format: Format,
  now: number,
): Schedule {
  const plan = planOf(all);
  const current = plan.findIndex(({ id }) => id === all.clock.step);
  const until = all.ended ?? now;
  const here = Math.max(0, until - all.clock.since);
  const steps = plan.map(({ id, kind, minutes }, index): ScheduledStep => {
    const state = index < current || all.ended !== null ? 'done' : index === current ? 'current' : 'todo';
    const spent = (all.spent[id] ?? 0) + (index === current ? here : 0);
    const wasOn = index <= current || all.spent[id] !== undefined;
    const used = wasOn ? Math.floor(spent / MINUTE) : null;
    return {
      id,
      kind,
      state,
      planned: minutes,
      used,
      over: spent >= (minutes + 1) * MINUTE,
      share: Math.min(1, spent / (minutes * MINUTE)),
    };
  });
  const left = leftOf(all.clock, until);
  const todo = plan.slice(current + 1).reduce((sum, { minutes }) => sum + minutes * MINUTE, 0);
  const endsAt = until + Math.max(0, left) + todo;
  const begun = (all.workshop ? begunAt(all) : all.clock.since) + waitedBeforehand(all, until);
  // what was planned at first: minutes that were dropped since have brought it back in time
  const total = format.steps.reduce(
    (sum, { id, minutes }) => sum + (plan.some((step) => step.id === id) ? minutes * MINUTE : 0),
    0,
  );
  return { steps, behind: Math.round((endsAt - begun - total) / MINUTE), endsAt };
}

/** ms of planned time that are left; negative when over. */
function leftOf(clock: Clock, now: number): number {
  return clock.pausedLeft ?? clock.endsAt - now;
}

/** Whole seconds until a moment, never below zero. */
export function secondsUntil(at: number, now: number): number {
  return Math.max(0, Math.ceil((at - now) / 1000));
}
