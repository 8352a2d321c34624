import { PEOPLE } from '../../mix/sizes.ts';
import { teamChannel } from '../../workshop/channel.ts';
import { facilitator, openStep, specOf, type Context } from '../../workshop/context.ts';
import type { StepId } from '../../workshop/ids.ts';
import { isRefusal, refuse, type Refusal } from '../../workshop/refusal.ts';
import type { State, TeamSlice } from '../../workshop/state.ts';

/** Why the asker cannot mix in this step now, or null. */
export function mayMix(state: State, step: StepId, ctx: Context): Refusal | null {
  const asker = facilitator(state, ctx);
  if (isRefusal(asker)) return asker;
  return closedMix(state, step, ctx);
}

/** Why there is nothing to mix in this step now, whoever asks. */
export function closedMix(state: State, step: StepId, ctx: Context): Refusal | null {
  const closed = openStep(state, step);
  if (closed) return closed;
  if (!specOf(ctx.content, step, 'mix')) return refuse('andere-stap');
  return teamsPlay(state) ? refuse('teams-spelen-al') : null;
}

/** What a team has of each step in which it is at work. */
const WORK = [
  'opgaveStep',
  'afsprakenStep',
  'kaartronde',
  'speelveld',
  'wat',
  'hoedan',
  'tegenspraak',
  'goedwerk',
  'scan',
  'plaatsen',
  'systeem',
  'beraad',
  'dialoog',
  'reflectie',
  'waarderen',
  'koers',
] as const satisfies readonly (keyof TeamSlice)[];

/** Once a team has done something together, its people stay together. */
export function teamsPlay(state: State): boolean {
  return state.all.teams.some(({ id }) => {
    const slice = state[teamChannel(id)];
    return WORK.some((kind) => Object.keys(slice?.[kind] ?? {}).length > 0);
  });
}

/** Why so many people cannot be mixed, or null. */
export function tooFewOrMany(people: number): Refusal | null {
  if (people < PEOPLE.least) return refuse('te-weinig-deelnemers');
  return people > PEOPLE.most ? refuse('workshop-vol', PEOPLE.most) : null;
}
