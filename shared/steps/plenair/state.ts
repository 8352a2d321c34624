import * as v from 'valibot';
import type { Owned, SeatId, StepId, TeamId } from '../../workshop/ids.ts';

/** Which teams give what to whom, and which are in the gallery (KOERS-7). Nothing here is somebody's. */
export interface PlenairAll {
  /** drawn when the step began: a team gives to the next ones */
  ring: TeamId[];
  shown: TeamId[];
}

/** What a team keeps of the plenair; the texts stay here, and the gallery is worked out from them (gallery.ts). */
export interface PlenairTeam {
  /** who proposed to show the koers; null: nobody, or it is shown */
  asked: SeatId | null;
  /** what this team takes along, per team it was assigned */
  taken: Record<TeamId, Owned<string>>;
  /** people of other teams who join the first step; `named`: who let their name be known */
  joined: { count: number; named: SeatId[] };
}

/** Which first steps somebody joins. Only they know, and the other team as far as they say. */
export type PlenairSeat = Record<TeamId, { named: boolean }>;

/** graphemes; how many teams each team gives *wij nemen mee* */
export const PLENAIR_LIMITS = { text: 140, gives: 2 } as const;

const step = v.string();
const team = v.string();
export const PLENAIR_COMMANDS = [
  v.strictObject({ type: v.literal('plenair/toon'), step }),
  v.strictObject({ type: v.literal('plenair/haal-weg'), step }),
  // an empty text takes it back
  v.strictObject({ type: v.literal('plenair/neem-mee'), step, team, text: v.string() }),
  v.strictObject({
    type: v.literal('plenair/haak-aan'),
    step,
    team,
    on: v.boolean(),
    named: v.boolean(),
  }),
  // null: the whole gallery
  v.strictObject({ type: v.literal('regie/plenair-toon'), step, team: v.nullable(team) }),
] as const;
export type PlenairCommand = v.InferOutput<(typeof PLENAIR_COMMANDS)[number]>;

export type PlenairAllPart =
  | { type: 'plenair/begonnen'; step: StepId; ring: TeamId[] }
  | { type: 'plenair/getoond'; step: StepId; team: TeamId }
  | { type: 'plenair/weggehaald'; step: StepId; team: TeamId };
export type PlenairTeamPart =
  | { type: 'plenair/gevraagd'; step: StepId; seat: SeatId | null }
  | { type: 'plenair/meegenomen'; step: StepId; team: TeamId; text: Owned<string> | null }
  | ({ type: 'plenair/aangehaakt'; step: StepId } & PlenairTeam['joined']);
export type PlenairSeatPart = {
  type: 'plenair/aangehaakt';
  step: StepId;
  team: TeamId;
  on: boolean;
  named: boolean;
};
export type PlenairPlenaryPart = { type: 'plenair/groot'; step: StepId; team: TeamId | null };

/** The teams that a team gives *wij nemen mee*: the next two in the ring, one of two, none alone. */
export function assignedTo(ring: readonly TeamId[], giver: TeamId): TeamId[] {
  const at = ring.indexOf(giver);
  if (at === -1) return [];
  return [...ring.slice(at + 1), ...ring.slice(0, at)].slice(0, PLENAIR_LIMITS.gives);
}
