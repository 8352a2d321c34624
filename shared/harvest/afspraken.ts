import type { Content, Localised } from '../decks/content.ts';
import { agreementsOf, stands, type Question } from '../steps/afspraken/state.ts';
import type { Verdict } from '../steps/reflectie/state.ts';
import type { StepId } from '../workshop/ids.ts';
import type { Team, TeamSlice } from '../workshop/state.ts';
import { titleOf } from './origin.ts';

/** AFSP-4: `shared` is false when not everybody could sign. */
export interface HarvestAgreement {
  question: Question;
  text: string;
  shared: boolean;
  /** where it was agreed */
  step: Localised;
  reviewed: Review[];
}

/** What the team decided about it in a reflectie. Nothing of scores, pictures or who (REFL-2, REFL-8). */
export interface Review {
  step: Localised;
  verdict: Exclude<Verdict, 'schrappen'>;
}

/** The agreements as they stand, without those that the team dropped. */
export function harvestAgreements(slice: TeamSlice, team: Team, content: Content): HarvestAgreement[] {
  const step = agreedIn(slice, content);
  if (step === null) return [];
  return agreementsOf(slice, team.members).flatMap(({ question, text, standing }) => {
    const said = text?.value ?? null;
    const shared = standing !== 'niet-gedeeld';
    return said === null
      ? []
      : [{ question, text: said, shared, step, reviewed: reviewsOf(question, slice, content) }];
  });
}

/** The step in which the team made its agreements: the last one whose answers were shown; null while there was none. */
export function agreedIn({ afspraken, afsprakenStep = {} }: TeamSlice, content: Content): Localised | null {
  if (!afspraken) return null;
  const known = content.format.steps.findLast(({ id }) => afsprakenStep[id]?.phase === 'samen');
  return known ? known.title : null;
}

/** REFL-4, in the order of the werkvorm. A change counts once there is a text again. */
function reviewsOf(question: Question, slice: TeamSlice, content: Content): Review[] {
  const decided = (id: StepId): Verdict | undefined => slice.reflectie?.[id]?.verdicts[question];
  const item = slice.afspraken?.items[question];
  return content.format.steps.flatMap(({ id }): Review[] => {
    const verdict = decided(id);
    if (verdict === 'houden') return [{ step: titleOf(content, id), verdict }];
    return verdict === 'aanpassen' && item && stands(item) ? [{ step: titleOf(content, id), verdict }] : [];
  });
}
