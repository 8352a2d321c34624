import { member, specOf, type Context, type Member, type SpecOf } from './context.ts';
import type { StepId } from './ids.ts';
import { isRefusal, refuse, type Refusal } from './refusal.ts';
import type { State, TeamSlice } from './state.ts';

/** Kinds of step that a team does in phases: its slice keeps them under the name of the kind. */
type PhasedKind =
  | 'wat'
  | 'reflectie'
  | 'tegenspraak'
  | 'goedwerk'
  | 'beraad'
  | 'dialoog'
  | 'scan'
  | 'plaatsen'
  | 'systeem';
type Phased = { [K in PhasedKind]: NonNullable<TeamSlice[K]>[StepId] };
type Here<K extends PhasedKind> = Phased[K];
/** a slice, seen so that a kind and what it holds stay tied */
type Stepped = { [K in PhasedKind]?: Record<StepId, Phased[K]> };

/** Somebody in a step of their own team. */
export interface AtStep<K extends PhasedKind> extends Member {
  step: StepId;
  here: Here<K>;
  spec: SpecOf<K>;
}

/** For a kind of step: the asker in it, in one of these phases; refuses another step and another phase. */
export const atStep =
  <K extends PhasedKind>(kind: K) =>
  (state: State, step: StepId, ctx: Context, phases: readonly Here<K>['phase'][]): AtStep<K> | Refusal => {
    const who = member(state, step, ctx);
    if (isRefusal(who)) return who;
    const stepped: Stepped = who.slice;
    const here = stepped[kind]?.[step];
    const spec = specOf(ctx.content, step, kind);
    if (!here || !spec) return refuse('andere-stap');
    return phases.includes(here.phase) ? { ...who, step, here, spec } : refuse('andere-fase');
  };
