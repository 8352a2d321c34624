import type { Moment, StepId } from './ids.ts';
import type { AllSlice } from './state.ts';

/** While a step did not run: it was paused, or another one was on. `to` null: it does not run yet. */
export interface Stop {
  from: Moment;
  to: Moment | null;
}

/** Which step is on, and when it did not run. */
export type Running = Pick<AllSlice, 'clock' | 'stops'>;

/**
 * When something in the step that is on has taken so many ms, if nothing stops it any more; null while it is stopped. A pause
 * does not count, nor the time in which another step was on (REGIE-6, REGIE-8).
 * @param since when it began
 */
export function runsOut({ clock, stops }: Running, since: Moment, ms: number): Moment | null {
  let end = since + ms;
  for (const { from, to } of stops?.[clock.step] ?? []) {
    if (from >= end) break;
    if (to === null) return null;
    if (to > since) end += to - Math.max(from, since);
  }
  return end;
}

/** ms that the step that is on ran from one moment to another. */
export function ran({ clock, stops }: Running, since: Moment, until: Moment): number {
  const stopped = (stops?.[clock.step] ?? []).map(
    ({ from, to }) => Math.min(to ?? until, until) - Math.max(from, since),
  );
  return stopped.reduce((left, ms) => left - Math.max(0, ms), until - since);
}

/** The step that is on stops: it is left, or paused. */
export function halt({ clock, stops = {} }: Running, at: Moment): Record<StepId, Stop[]> {
  const before = stops[clock.step] ?? [];
  return before.at(-1)?.to === null ? stops : { ...stops, [clock.step]: [...before, { from: at, to: null }] };
}

/** The step that is on runs, again or for the first time; a pause goes on with it. */
export function runOn({ clock, stops = {} }: Running, at: Moment): Record<StepId, Stop[]> {
  const before = stops[clock.step];
  if (!before || clock.pausedLeft !== null) return stops;
  return { ...stops, [clock.step]: before.map((stop) => ({ ...stop, to: stop.to ?? at })) };
}
