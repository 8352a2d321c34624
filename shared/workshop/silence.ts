import { shuffled } from '../random.ts';
import { present, type Context } from './context.ts';
import type { Parts } from './events.ts';
import type { Moment, SeatId, StepId } from './ids.ts';
import { ran, type Running } from './running.ts';
import type { AllSlice, Team } from './state.ts';

/** Everybody writes for themselves until all of it is shown at once: since when, and who is ready. */
export interface Silence {
  since: Moment;
  ready: readonly SeatId[];
}

type People = { all: Pick<AllSlice, 'people'> };
type Room = { all: Pick<AllSlice, 'people'> & Running };

/** Is everybody ready who is there? `now`: who says so at this moment. */
export function allReady(
  state: People,
  team: { members: readonly SeatId[] },
  ready: readonly SeatId[],
  now?: SeatId,
): boolean {
  return present(state, team).every((seat) => seat === now || ready.includes(seat));
}

/** May any member show what was written? After the silent time, and when who still wrote has gone. */
export function mayShow(
  state: Room,
  team: { members: readonly SeatId[] },
  { since, ready }: Silence,
  seconds: number,
  ctx: Pick<Context, 'now'>,
): boolean {
  return ran(state.all, since, ctx.now) >= seconds * 1000 || allReady(state, team, ready);
}

/** The silence that somebody means, so that a word that comes late does not end the next one; none when it is no silence. */
export function silenceMeant<P extends string>(silences: readonly P[], phase: string): readonly P[] {
  return silences.filter((one) => one === phase);
}

/** What the members wrote in this field of their sheets, shuffled and without a seat (decision 0004). */
export function unsigned(team: Team, step: StepId, field: string, ctx: Context): string[] {
  const written = team.members.flatMap((seat) => {
    const text = ctx.sheet(seat, step)[field];
    return typeof text === 'string' && text !== '' ? [text] : [];
  });
  return shuffled(written, ctx.random);
}

/** The sheets of a team go in the same event as the reveal. */
export function sheetsGo(team: Team, step: StepId): Parts {
  return { server: { type: 'vel/gewist', step, seats: [...team.members] } };
}
