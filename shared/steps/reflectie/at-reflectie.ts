import { member, specOf, toTeam, type Context, type Member, type SpecOf } from '../../workshop/context.ts';
import type { Event } from '../../workshop/events.ts';
import type { StepId } from '../../workshop/ids.ts';
import { isRefusal, refuse, type Refusal } from '../../workshop/refusal.ts';
import { sheetsGo } from '../../workshop/silence.ts';
import type { State, Team } from '../../workshop/state.ts';
import type { ReflectiePhase, ReflectieTeam, ReflectieTeamPart } from './state.ts';

export interface AtReflectie extends Member {
  here: ReflectieTeam;
  spec: SpecOf<'reflectie'>;
}

/** The asker at the reflectie of the own team, in one of these phases. */
export function atReflectie(
  state: State,
  step: StepId,
  ctx: Context,
  phases: readonly ReflectiePhase[],
): AtReflectie | Refusal {
  const who = member(state, step, ctx);
  if (isRefusal(who)) return who;
  const here = who.slice.reflectie?.[step];
  const spec = specOf(ctx.content, step, 'reflectie');
  if (!here || !spec) return refuse('andere-stap');
  return phases.includes(here.phase) ? { ...who, here, spec } : refuse('andere-fase');
}

/** With what is revealed the sheets go (ADR 0004). */
export function revealed(team: Team, part: ReflectieTeamPart): Event {
  return toTeam(team, part, sheetsGo(team, part.step));
}
