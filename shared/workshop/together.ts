import { present, toTeam, type Context, type Decision } from './context.ts';
import type { TeamPart } from './events.ts';
import type { SeatId } from './ids.ts';
import { refuse } from './refusal.ts';
import type { State, Team } from './state.ts';

/** The scribe is drawn from who is there; anybody may take the pen over. */
export function drawnScribe(state: State, team: Team, ctx: Context): SeatId {
  const here = present(state, team);
  return here[Math.floor(ctx.random() * here.length)] ?? team.members[0] ?? '';
}

/**
 * Decision 0003: one asks, another agrees; who is alone decides alone. Whoever asked waits for another.
 * @param asked who asked for the same before, or null
 * @param ask what the team learns when this member is the first to ask
 * @param decided what is decided when they are the second
 */
export function byTwo(
  state: State,
  { team, seat }: { team: Team; seat: SeatId },
  asked: SeatId | null,
  ask: TeamPart,
  decided: () => Decision,
): Decision {
  if (present(state, team).length < 2 || (asked !== null && asked !== seat)) return decided();
  return asked === seat ? refuse('wachten-op-tweede') : [toTeam(team, ask)];
}
