import { event, type Context } from './context.ts';
import type { Event } from './events.ts';
import type { SeatId } from './ids.ts';

/** Somebody has a line, or lost it. */
export function presence(seat: SeatId, online: boolean, ctx: Context): Event {
  return event('zit/aanwezig', { all: { type: 'zit/aanwezig', seat, online, at: ctx.now } });
}
