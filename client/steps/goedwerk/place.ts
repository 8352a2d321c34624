import type { GoedwerkTeam } from '../../../shared/steps/goedwerk/state.ts';
import type { SpecOf } from '../../../shared/workshop/context.ts';
import type { StepId } from '../../../shared/workshop/ids.ts';
import type { Team } from '../../../shared/workshop/state.ts';

/** Where somebody is: the goed werk of their team in one step. */
export interface Place {
  step: StepId;
  spec: SpecOf<'goedwerk'>;
  team: Team;
  here: GoedwerkTeam;
}
