import type { TegenspraakTeam } from '../../../shared/steps/tegenspraak/state.ts';
import type { SpecOf } from '../../../shared/workshop/context.ts';
import type { StepId } from '../../../shared/workshop/ids.ts';
import type { Team } from '../../../shared/workshop/state.ts';

/** Where somebody is: the tegenspraak of their team in one step. */
export interface Place {
  step: StepId;
  spec: SpecOf<'tegenspraak'>;
  team: Team;
  here: TegenspraakTeam;
}
