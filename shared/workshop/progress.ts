import type { BeraadPart } from '../steps/beraad/state.ts';
import type { DialoogPhase } from '../steps/dialoog/state.ts';
import type { GoedwerkPart } from '../steps/goedwerk/state.ts';
import type { HoedanPhase } from '../steps/hoedan/state.ts';
import type { SysteemPhase } from '../steps/systeem/state.ts';
import type { TegenspraakPhase } from '../steps/tegenspraak/state.ts';
import type { WatPhase } from '../steps/wat/state.ts';
import type { Parts } from './events.ts';
import type { StepId, TeamId } from './ids.ts';

/** The kinds of step that go card by card, and where a team can be in each. */
export interface Phases {
  wat: WatPhase;
  hoedan: HoedanPhase;
  tegenspraak: TegenspraakPhase;
  goedwerk: GoedwerkPart | 'klaar';
  scan: 'bespreken' | 'klaar';
  beraad: BeraadPart | 'klaar';
  dialoog: DialoogPhase;
  waarderen: 'schrijven' | 'verdelen' | 'bespreken' | 'klaar';
  systeem: SysteemPhase;
}

/** How far a team is in a step that goes card by card, for the facilitator: no text and no author. */
export interface Progress {
  phase: Phases[keyof Phases];
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
