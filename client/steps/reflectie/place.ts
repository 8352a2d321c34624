import type { ReflectieTeam } from '../../../shared/steps/reflectie/state.ts';
import type { StepId } from '../../../shared/workshop/ids.ts';
import type { Team } from '../../../shared/workshop/state.ts';

/** Where somebody is: the reflectie of their team in one step. */
export interface Place {
  step: StepId;
  team: Team;
  here: ReflectieTeam;
}
