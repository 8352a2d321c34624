import { returnToDialoog } from '../steps/dialoog/dialoog.ts';
import { returnToHoedan } from '../steps/hoedan/hoedan.ts';
import { returnToPass } from '../steps/kaartronde/turns.ts';
import { returnToSpeelveld } from '../steps/speelveld/pass.ts';
import { returnToSysteem } from '../steps/systeem/systeem.ts';
import { returnToTegenspraak } from '../steps/tegenspraak/tegenspraak.ts';
import { present, teamById, type Context } from './context.ts';
import type { Event } from './events.ts';
import { evolveAll } from './evolve.ts';
import { movesPeople } from './merging.ts';
import type { State } from './state.ts';

/** KAART-8: what the step that is on does about a team that was away altogether, once the first of it is back. */
export function returnToStep(state: State, decision: readonly Event[], ctx: Context): Event[] {
  if (!movesPeople(decision)) return [];
  const after = evolveAll(state, decision);
  const { step } = after.all.clock;
  const back = after.all.teams.filter((team) => {
    const before = teamById(state, team.id);
    return before && present(state, before).length === 0 && present(after, team).length > 0;
  });
  return back.flatMap((team) => [
    ...returnToPass(after, team, step, ctx),
    ...returnToSpeelveld(after, team, step, ctx),
    ...returnToHoedan(after, team, step, ctx),
    ...returnToTegenspraak(after, team, step, ctx),
    ...returnToSysteem(after, team, step, ctx),
    ...returnToDialoog(after, team, step, ctx),
  ]);
}
