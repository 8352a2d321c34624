import type { SeatId } from '../../shared/workshop/ids.ts';
import type { Team } from '../../shared/workshop/state.ts';

/** Were these teams mixed since? Who comes late or leaves mixes nothing: then nobody changes teams. */
export function newlyMixed(before: readonly Team[], now: readonly Team[]): boolean {
  if (now.length === 0) return false;
  if (before.length === 0) return true;
  const was = teamBySeat(before);
  return now.some(({ id, members }) => members.some((seat) => was.has(seat) && was.get(seat) !== id));
}

function teamBySeat(teams: readonly Team[]): Map<SeatId, string> {
  return new Map(teams.flatMap(({ id, members }) => members.map((seat) => [seat, id] as const)));
}
