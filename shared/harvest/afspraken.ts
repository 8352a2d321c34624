import { agreementsOf, type Question } from '../steps/afspraken/state.ts';
import type { Team, TeamSlice } from '../workshop/state.ts';

/** AFSP-4: `shared` is false when not everybody could sign. */
export interface HarvestAgreement {
  question: Question;
  text: string;
  shared: boolean;
}

/** The agreements as they stand, without those that the team dropped. */
export function harvestAgreements(slice: TeamSlice, team: Team): HarvestAgreement[] {
  return agreementsOf(slice, team.members).flatMap(({ question, text, standing }) => {
    const said = text?.value ?? null;
    return said === null ? [] : [{ question, text: said, shared: standing !== 'niet-gedeeld' }];
  });
}
