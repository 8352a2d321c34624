import * as v from 'valibot';
import { TEAM_SIZE } from '../mix/sizes.ts';
import { joinAfspraken } from '../steps/afspraken/silence.ts';
import { dealLatecomer, returnHand } from '../steps/kaartronde/deal.ts';
import { joinSpeelveld } from '../steps/speelveld/pass.ts';
import { event, facilitator, teamById, type Context, type Handlers } from './context.ts';
import { handDown } from './course.ts';
import type { AllPart, Event } from './events.ts';
import { evolveAll } from './evolve.ts';
import { tableInTeam } from './homing.ts';
import type { Moment, SeatId, TeamId } from './ids.ts';
import { leaveStep } from './leave-step.ts';
import { roundsOf } from './leaving.ts';
import { isRefusal, refuse } from './refusal.ts';
import type { SmallTeam, State, Team } from './state.ts';
import { goingOver, presentIn, SMALL_TEAM, takers } from './takers.ts';

/** MIX-7: a team that is small for so long (ms) is offered to go over into another. */
const OFFERED_AFTER = 300_000;

export const MERGING_COMMANDS = [
  v.strictObject({ type: v.literal('team/voeg-samen'), team: v.string(), into: v.string() }),
  v.strictObject({ type: v.literal('team/laat-zo'), team: v.string() }),
] as const;
export type MergingCommand = v.InferOutput<(typeof MERGING_COMMANDS)[number]>;

export const MERGING_WAKES = [
  v.strictObject({ type: v.literal('wek/klein-team'), team: v.string() }),
] as const;
export type MergingWake = v.InferOutput<(typeof MERGING_WAKES)[number]>;

export const mergingHandlers: Handlers<MergingCommand> = {
  // what the team made stays with it; its people come into the other team as late-comers do (MIX-6)
  'team/voeg-samen'(state, command, ctx) {
    const asker = facilitator(state, ctx);
    if (isRefusal(asker)) return asker;
    if (state.all.ended !== null) return refuse('workshop-afgelopen');
    const from = teamById(state, command.team);
    const into = teamById(state, command.into);
    if (!from || !into || from === into || from.members.length === 0 || into.members.length === 0)
      return refuse('ander-team');
    if (!state.facilitator.small?.[from.id]) return refuse('team-groot-genoeg');
    const going = goingOver(state.all, from, into);
    if (going.length + into.members.length > TEAM_SIZE.most) return refuse('team-vol', TEAM_SIZE.most);
    return going.reduce<Event[]>(
      (events, seat) => [...events, ...goOver(evolveAll(state, events), seat, from.id, into.id, ctx)],
      [],
    );
  },
  'team/laat-zo'(state, command, ctx) {
    const asker = facilitator(state, ctx);
    if (isRefusal(asker)) return asker;
    const small = state.facilitator.small?.[command.team];
    if (!small || small.left) return refuse('al-gedaan');
    return [smallNow(command.team, { ...small, left: true })];
  },
};

export const mergingWakeHandlers: Handlers<MergingWake> = {
  'wek/klein-team'(state, { team }, ctx) {
    const small = state.facilitator.small?.[team];
    const one = teamById(state, team);
    if (!small || !one || small.into !== null || small.left) return refuse('te-laat');
    if (ctx.now < small.since + OFFERED_AFTER) return refuse('nog-niet');
    const [into] = takers(state.all, one);
    return [smallNow(team, into ? { ...small, into: into.id } : { ...small, left: true })];
  },
};

/** When teams have been too small for long enough. */
export function smallTeamWakes(state: State): { at: Moment; command: MergingWake }[] {
  return Object.entries(state.facilitator.small ?? {})
    .filter(([, { into, left }]) => into === null && !left)
    .map(([team, { since }]) => ({ at: since + OFFERED_AFTER, command: { type: 'wek/klein-team', team } }));
}

const MOVING: readonly AllPart['type'][] = [
  'zit/aanwezig',
  'zit/weg',
  'teams/gevormd',
  'teams/aangevuld',
  'teams/overgestapt',
];

/** Since when teams have too few people, after whatever changed who is there. */
export function watchTeams(state: State, decision: readonly Event[], ctx: Context): Event[] {
  if (!decision.some(({ parts }) => parts.all && MOVING.includes(parts.all.type))) return [];
  const after = evolveAll(state, decision);
  const known = after.facilitator.small ?? {};
  const gone = Object.keys(known).filter((id) => !teamById(after, id));
  return [
    ...gone.map((id) => smallNow(id, null)),
    ...after.all.teams.flatMap((team) => {
      const small = isSmall(after, team);
      if (small === Object.hasOwn(known, team.id)) return [];
      return [smallNow(team.id, small ? { since: ctx.now, into: null, left: false } : null)];
    }),
  ];
}

/** Only with somebody to go over, and a team that goes on and has room: with all away, as in a break, nothing is offered. */
function isSmall(state: State, team: Team): boolean {
  const here = presentIn(state.all, team).length;
  return here > 0 && here < SMALL_TEAM && takers(state.all, team).length > 0;
}

function smallNow(team: TeamId, small: SmallTeam | null): Event {
  return event('team/klein', { facilitator: { type: 'team/klein', team, small } });
}

/** Leaves one team as who leaves (KAART-17), and joins the other as who comes late (MIX-6). */
function goOver(state: State, seat: SeatId, from: TeamId, into: TeamId, ctx: Context): Event[] {
  const { step } = state.all.clock;
  const left = teamById(state, from);
  const joined = teamById(state, into);
  if (!left || !joined) return [];
  const raised = state.facilitator.hands.some((hand) => hand.seat === seat) ? [handDown(state, seat)] : [];
  const moved = event('teams/overgestapt', { all: { type: 'teams/overgestapt', team: into, seat } });
  const after = evolveAll(state, [...raised, moved]);
  const hands = roundsOf(state, left, seat).flatMap((round) => returnHand(state, left, round, seat));
  const gone = [...raised, moved, ...hands, ...leaveStep(after, left, seat, ctx)];
  const there = evolveAll(state, gone);
  const seated = tableInTeam(there, joined, seat, ctx);
  const here = evolveAll(there, seated);
  return [
    ...gone,
    ...seated,
    ...dealLatecomer(here, joined, step, seat),
    ...joinSpeelveld(here, joined, step, seat),
    ...joinAfspraken(here, joined, step, seat, ctx),
  ];
}
