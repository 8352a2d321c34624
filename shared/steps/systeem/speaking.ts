import { present } from '../../workshop/context.ts';
import type { Moment, SeatId } from '../../workshop/ids.ts';
import { refuse, type Refusal } from '../../workshop/refusal.ts';
import { ran, type Running } from '../../workshop/running.ts';
import type { AllSlice, Team } from '../../workshop/state.ts';
import { spoke, SYSTEEM_TIMES, type Chair, type SysteemTeam } from './state.ts';

/** Who is there, for server and screen alike. */
type Room = { all: Pick<AllSlice, 'people'> };

/** May a chair be taken or drawn for: nobody sits there, the lot has no yes yet, or who sat there is away. */
export function isFree(room: Room, team: Team, { speaker, drawn, said }: Chair): boolean {
  if (said !== null) return false;
  return speaker === null || drawn || !present(room, team).includes(speaker);
}

/** SYSTEEM-5: why this member cannot sit on this chair, or null. */
export function mayTake(
  room: Room,
  team: Team,
  here: SysteemTeam,
  chair: Chair,
  seat: SeatId,
): Refusal | null {
  if (chair.speaker === seat && !chair.drawn) return refuse('al-gedaan');
  if (chair.speaker !== seat && !isFree(room, team, chair)) return refuse('stoel-bezet');
  if (!spoke(here).includes(seat)) return null;
  const others = present(room, team).filter((one) => one !== seat);
  const open = others.some((one) => !spoke(here).includes(one) && !chair.declined.includes(one));
  return open ? refuse('eerst-een-ander') : null;
}

/** SYSTEEM-5: whom the lot may fall on: who did not speak yet, or when there are none everybody; never who gave it back. */
export function lotOf(room: Room, team: Team, here: SysteemTeam, { declined, speaker }: Chair): SeatId[] {
  const willing = present(room, team).filter((seat) => !declined.includes(seat) && seat !== speaker);
  const fresh = willing.filter((seat) => !spoke(here).includes(seat));
  return fresh.length > 0 ? fresh : willing;
}

/** SYSTEEM-5: may lots be drawn for this chair? At once when somebody gave it back, and who was drawn has as long to answer. */
export function mayDraw(
  running: Running,
  { since, declined, speaker }: Pick<Chair, 'since' | 'declined' | 'speaker'>,
  now: Moment,
): boolean {
  return (speaker === null && declined.length > 0) || ran(running, since, now) >= SYSTEEM_TIMES.take;
}
