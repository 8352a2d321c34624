import {
  member,
  present,
  specOf,
  toTeam,
  type Context,
  type Member,
  type SpecOf,
} from '../../workshop/context.ts';
import type { Event, Parts } from '../../workshop/events.ts';
import type { StepId } from '../../workshop/ids.ts';
import { isRefusal, refuse, type Refusal } from '../../workshop/refusal.ts';
import type { State, Team } from '../../workshop/state.ts';
import { VELD_LIMITS, type Party, type VeldPhase, type VeldTeam, type VeldTeamPart } from './state.ts';

/** A member at their team's speelveld. */
export interface AtField extends Member {
  step: StepId;
  field: VeldTeam;
  spec: SpecOf<'speelveld'>;
}

/**
 * The asker at the field. Refuses who is not a member, and another step or phase.
 * @param phases in which the command makes sense
 */
export function atField(
  state: State,
  step: StepId,
  ctx: Context,
  phases: readonly VeldPhase[],
): AtField | Refusal {
  const who = member(state, step, ctx);
  if (isRefusal(who)) return who;
  const field = who.slice.speelveld?.[step];
  const spec = specOf(ctx.content, step, 'speelveld');
  if (!field || !spec) return refuse('andere-stap');
  return phases.includes(field.phase) ? { ...who, step, field, spec } : refuse('andere-fase');
}

export function partyAt(field: VeldTeam, id: string): Party | Refusal {
  return field.parties.find((party) => party.id === id) ?? refuse('kaart-niet-op-bord');
}

/** As KAART-24: with fewer than three present there are no turns and no dots. */
export function tooFew(state: State, team: Team): boolean {
  return present(state, team).length < VELD_LIMITS.few;
}

export const toField: (team: Team, part: VeldTeamPart, others?: Parts) => Event = toTeam;
