import type { SysteemTeam } from '../../../shared/steps/systeem/state.ts';
import type { SpecOf } from '../../../shared/workshop/context.ts';
import type { SeatId, StepId } from '../../../shared/workshop/ids.ts';
import type { Team } from '../../../shared/workshop/state.ts';

/** Where somebody is: among the empty chairs of their team. */
export interface Place {
  step: StepId;
  spec: SpecOf<'systeem'>;
  team: Team;
  here: SysteemTeam;
  me: SeatId;
}
