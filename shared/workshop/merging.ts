import * as v from 'valibot';
import { TEAM_SIZE } from '../mix/sizes.ts';
import { returnHand } from '../steps/kaartronde/deal.ts';
import { event, facilitator, present, teamById, type Context, type Handlers } from './context.ts';
import { handDown } from './course.ts';
import type { AllPart, Event } from './events.ts';
import { evolveAll } from './evolve.ts';
import { tableInTeam } from './homing.ts';
import type { Moment, SeatId, TeamId } from './ids.ts';
import { joinStep } from './join-step.ts';
import { leaveStep } from './leave-step.ts';
import { roundsOf } from './leaving.ts';
import { leaveBehind } from './left-behind.ts';
import { isRefusal, refuse } from './refusal.ts';
import type { SmallTeam, State, Team } from './state.ts';
import { goingOver, SMALL_TEAM, takers } from './takers.ts';

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
    if (!smallIn(state, from.id)) return refuse('team-groot-genoeg');
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
    const small = smallIn(state, command.team);
    if (!small || small.left) return refuse('al-gedaan');
    return [smallNow(command.team, { ...small, left: true })];
  },
};

export const mergingWakeHandlers: Handlers<MergingWake> = {
  'wek/klein-team'(state, { team }, ctx) {
    const small = smallIn(state, team);
    const [into] = takersOf(state, team);
    if (!small || !into || small.into !== null || small.left) return refuse('te-laat');
    if (ctx.now < small.since + OFFERED_AFTER) return refuse('nog-niet');
    return [smallNow(team, { ...small, into: into.id })];
  },
};

/** Own keys only: `__proto__` is no team. */
function smallIn({ facilitator: { small = {} } }: State, team: TeamId): SmallTeam | undefined {
  return Object.hasOwn(small, team) ? small[team] : undefined;
}

function takersOf(state: State, id: TeamId): Team[] {
  const team = teamById(state, id);
  return team ? takers(state.all, team) : [];
}

/** When teams have been too small for long enough, and another one goes on that has room for them. */
export function smallTeamWakes(state: State): { at: Moment; command: MergingWake }[] {
  return Object.entries(state.facilitator.small ?? {})
    .filter(([team, { into, left }]) => into === null && !left && takersOf(state, team).length > 0)
    .map(([team, { since }]) => ({ at: since + OFFERED_AFTER, command: { type: 'wek/klein-team', team } }));
}

const MOVING: readonly AllPart['type'][] = [
  'zit/aanwezig',
  'zit/niet-terug',
  'zit/weg',
  'teams/gevormd',
  'teams/aangevuld',
  'teams/overgestapt',
];

/** May this change who of a team is there? */
export function movesPeople(decision: readonly Event[]): boolean {
  return decision.some(({ parts }) => parts.all && MOVING.includes(parts.all.type));
}

/** Since when teams have too few people, after whatever changed who is there. */
export function watchTeams(state: State, decision: readonly Event[], ctx: Context): Event[] {
  if (!movesPeople(decision)) return [];
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

/** By the team alone, with somebody to go over: with all away, as in a break, nothing is offered. */
function isSmall(state: State, team: Team): boolean {
  const here = present(state, team).length;
  return here > 0 && here < SMALL_TEAM;
}

function smallNow(team: TeamId, small: SmallTeam | null): Event {
  return event('team/klein', { facilitator: { type: 'team/klein', team, small } });
}

/** Leaves one team as who leaves (KAART-17), and joins the other as who comes late (MIX-6). */
function goOver(state: State, seat: SeatId, from: TeamId, into: TeamId, ctx: Context): Event[] {
  const left = teamById(state, from);
  const joined = teamById(state, into);
  if (!left || !joined) return [];
  const raised = state.facilitator.hands.some((hand) => hand.seat === seat) ? [handDown(state, seat)] : [];
  const moved = leaveBehind(state, left, into, seat, ctx);
  const after = evolveAll(state, [...raised, ...moved]);
  const hands = roundsOf(state, left, seat).flatMap((round) => returnHand(state, left, round, seat));
  const gone = [...raised, ...moved, ...hands, ...leaveStep(after, left, seat, ctx)];
  const there = evolveAll(state, gone);
  const seated = tableInTeam(there, joined, seat, ctx);
  const here = evolveAll(there, seated);
  return [...gone, ...seated, ...joinStep(here, joined, seat, ctx)];
}
