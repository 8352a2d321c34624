import { atStep, type AtStep } from '../../workshop/at-step.ts';
import { toTeam } from '../../workshop/context.ts';
import type { Event } from '../../workshop/events.ts';
import { sheetsGo } from '../../workshop/silence.ts';
import type { Team } from '../../workshop/state.ts';
import type { ReflectieTeamPart } from './state.ts';

export type AtReflectie = AtStep<'reflectie'>;
/** The asker at the reflectie of the own team, in one of these phases. */
export const atReflectie = atStep('reflectie');

/** With what is revealed the sheets go (ADR 0004). */
export function revealed(team: Team, part: ReflectieTeamPart): Event {
  return toTeam(team, part, sheetsGo(team, part.step));
}
