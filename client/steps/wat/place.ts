import type { WatRound, WatTeam } from '../../../shared/steps/wat/state.ts';
import type { StepId } from '../../../shared/workshop/ids.ts';
import type { Opgave, Team } from '../../../shared/workshop/state.ts';

/** Where a member stands in this step. */
export interface Place {
  step: StepId;
  team: Team;
  here: WatTeam;
  /** the card that was turned over last */
  round: WatRound;
  opgave: Opgave | null;
}
