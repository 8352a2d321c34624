import type { BeraadTeam } from '../../../shared/steps/beraad/state.ts';
import type { SpecOf } from '../../../shared/workshop/context.ts';
import type { StepId } from '../../../shared/workshop/ids.ts';
import type { Team } from '../../../shared/workshop/state.ts';

/** Where somebody is: the moral deliberation of their team in one step. */
export interface Place {
  step: StepId;
  spec: SpecOf<'beraad'>;
  team: Team;
  here: BeraadTeam;
}
