import { deal, type NotMixed } from '../../mix/mix.ts';
import type { MixPerson } from '../../mix/people.ts';
import { isAbout, occupied } from '../../mix/numbering.ts';
import { reseat } from '../../mix/reseat.ts';
import { event, specOf, type Context, type Decision } from '../../workshop/context.ts';
import { tablesForTeams } from '../../workshop/homing.ts';
import type { SeatId, StepId } from '../../workshop/ids.ts';
import { participants } from '../../workshop/participants.ts';
import { refuse } from '../../workshop/refusal.ts';
import type { State, Team } from '../../workshop/state.ts';
import { tooFewOrMany } from './may.ts';
import { asPerson, heeded } from './people.ts';
import type { Proposal } from './state.ts';

/** Makes the proposal real. People who came in after it was made join the smallest teams; who left is left out. */
export function confirmMix(state: State, step: StepId, ctx: Context): Decision {
  const spec = specOf(ctx.content, step, 'mix');
  const seats = participants(state.all.people);
  if (!spec) return refuse('andere-stap');
  const refused = tooFewOrMany(seats.length);
  if (refused) return refused;
  const people = seats.map((seat) => asPerson(state, seat));
  const proposal = state.facilitator.mix[step];
  const seed = Math.floor(ctx.random() * 2 ** 32);
  const outcome = proposal
    ? completed(state, proposal, people)
    : dealt(state, people, spec.settings.size, seed);
  if ('refused' in outcome) return refuse('te-weinig-deelnemers');
  const made = named(outcome.teams, ctx);
  const formed = event('teams/gevormd', {
    all: { type: 'teams/gevormd', teams: made },
    facilitator: { type: 'mix/bevestigd', step },
  });
  return [formed, ...tablesForTeams(state, made, ctx)];
}

function named(teams: readonly SeatId[][], ctx: Context): Team[] {
  const { teamNames } = ctx.content;
  const offset = Math.floor(ctx.random() * teamNames.length);
  return teams.map((members, index) => ({
    id: `t${index + 1}`,
    name: teamNames[(offset + index) % teamNames.length] ?? `Team ${index + 1}`,
    number: index + 1,
    members,
  }));
}

/** Nobody waits for a search here: who goes on without a mix gets teams at once; wishes that cannot hold do not stop it (REGIE-1). */
function dealt(
  state: State,
  people: readonly MixPerson[],
  size: number,
  seed: number,
): { teams: SeatId[][] } | NotMixed {
  const wished = deal(people, { size, wishes: heeded(state, []) }, seed);
  return 'refused' in wished ? deal(people, { size }, seed) : wished;
}

/** A proposal without who left since, and with who came since: nobody else moves. */
function completed(
  state: State,
  { teams, size }: Proposal,
  people: readonly MixPerson[],
): { teams: SeatId[][] } | NotMixed {
  const here = new Set(people.map(({ seat }) => seat));
  const { teams: left, wishes } = occupied(
    teams.map((team) => team.filter((seat) => here.has(seat))),
    heeded(state, teams),
  );
  if (left.flat().length === people.length) return { teams: left };
  // a wish about a team that there is no more asks for nothing
  const standing = wishes.filter((wish) => isAbout(wish, left.length));
  const seated = reseat(people, left, standing, 0, people.length);
  if (!('refused' in seated)) return seated;
  const plain = reseat(people, left, [], 0, people.length);
  // so many came in that these teams cannot hold them
  return 'refused' in plain ? dealt(state, people, size, people.length) : plain;
}
