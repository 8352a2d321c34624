import * as v from 'valibot';
import { event, type Context, type Handlers } from './context.ts';
import type { Event } from './events.ts';
import type { Moment, SeatId } from './ids.ts';
import { ABSENT } from './pass.ts';
import { refuse } from './refusal.ts';
import type { State } from './state.ts';

export const ATTENDANCE_WAKES = [v.strictObject({ type: v.literal('wek/niet-terug') })] as const;
export type AttendanceWake = v.InferOutput<(typeof ATTENDANCE_WAKES)[number]>;

/** Somebody has a line, or lost it. */
export function presence(seat: SeatId, online: boolean, ctx: Context): Event {
  return event('zit/aanwezig', { all: { type: 'zit/aanwezig', seat, online, at: ctx.now } });
}

/** REGIE-10: the server lost sight of somebody, as of everybody; they come back by themselves. */
export function outOfSight(seat: SeatId, ctx: Context): Event {
  return event('zit/aanwezig', {
    all: { type: 'zit/aanwezig', seat, online: false, at: ctx.now, awaited: true },
  });
}

export function attendanceWakes(state: State): { at: Moment; command: AttendanceWake }[] {
  const since = Object.values(state.all.people).flatMap(({ awaited, offlineSince }) =>
    awaited && offlineSince !== null ? [offlineSince] : [],
  );
  return since.length === 0 ? [] : [{ at: Math.min(...since) + ABSENT, command: { type: 'wek/niet-terug' } }];
}

export const attendanceWakeHandlers: Handlers<AttendanceWake> = {
  // REGIE-10: who is not back by now is away like anybody else
  'wek/niet-terug'(state, _command, ctx) {
    const seats = Object.entries(state.all.people).flatMap(([seat, { awaited, offlineSince }]) =>
      awaited && ctx.now >= (offlineSince ?? 0) + ABSENT ? [seat] : [],
    );
    if (seats.length === 0) return refuse('te-laat');
    return [event('zit/niet-terug', { all: { type: 'zit/niet-terug', seats } })];
  },
};
