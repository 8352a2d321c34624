import { present, type Context } from './context.ts';
import type { SeatId } from './ids.ts';
import type { State, Team } from './state.ts';

/** The scribe is drawn from who is there; anybody may take the pen over. */
export function drawnScribe(state: State, team: Team, ctx: Context): SeatId {
  const here = present(state, team);
  return here[Math.floor(ctx.random() * here.length)] ?? team.members[0] ?? '';
}

/**
 * Decision 0003: one asks, another agrees; who is alone decides alone.
 * @param asked who asked for the same before, or null
 * @returns what this member's word makes of it; `al-gevraagd`: they wait for another
 */
export function seconded(
  state: State,
  team: Team,
  asked: SeatId | null,
  seat: SeatId,
): 'gevraagd' | 'al-gevraagd' | 'besloten' {
  if (present(state, team).length < 2 || (asked !== null && asked !== seat)) return 'besloten';
  return asked === seat ? 'al-gevraagd' : 'gevraagd';
}
