import type { SpecOf } from '../../../shared/workshop/context.ts';
import type { DialoogTeam } from '../../../shared/steps/dialoog/state.ts';
import type { StepId } from '../../../shared/workshop/ids.ts';
import type { Team } from '../../../shared/workshop/state.ts';

/** Where a member stands in this step. */
export interface Place {
  step: StepId;
  spec: SpecOf<'dialoog'>;
  team: Team;
  here: DialoogTeam;
}
