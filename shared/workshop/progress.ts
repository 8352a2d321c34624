import type { Parts } from './events.ts';
import type { StepId, TeamId } from './ids.ts';

/** How far a team is in a step that goes card by card, for the facilitator: no text and no author. */
export interface Progress {
  phase: string;
  /** the card that is on, from one; none was turned over yet, or there are none: 0 */
  at: number;
  of: number;
}

/** What the facilitator learns of a team that is done. */
export function done(team: TeamId, step: StepId): Parts {
  return { facilitator: { type: 'team/klaar', step, team } };
}

/** What the facilitator learns of how far a team is. */
export function progressed(team: TeamId, step: StepId, progress: Progress): Parts {
  return { facilitator: { type: 'team/voortgang', step, team, progress } };
}
