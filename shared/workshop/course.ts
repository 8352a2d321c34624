import * as v from 'valibot';
import { clean } from '../text/clean.ts';
import { confirmMix } from '../steps/mix/confirming.ts';
import { TEAM_STEPS } from '../decks/team-steps.ts';
import { forSeat, forTeam } from './channel.ts';
import {
  event,
  facilitator,
  freshId,
  mayLead,
  personOf,
  type Context,
  type Decision,
  type Handlers,
} from './context.ts';
import type { Event, Parts } from './events.ts';
import { evolveAll } from './evolve.ts';
import { owned, type Moment, type SeatId, type StepId } from './ids.ts';
import { stopAllLooking } from './kijk-mee.ts';
import { isRefusal, refuse, type Refusal } from './refusal.ts';
import { shortening } from './shortening.ts';
import { startStep } from './start-step.ts';
import { endSpotlight } from './spotlight.ts';
import type { Clock, State, Workshop } from './state.ts';
import { planOf } from './vervolg/state.ts';

/** REGIE-1, ms */
const COURSE_TIMES = { notice: 60_000, undo: 10_000 } as const;
/** graphemes; minutes */
export const COURSE_LIMITS = { message: 200, extend: 60 } as const;

const from = v.string();
export const COURSE_COMMANDS = [
  v.strictObject({ type: v.literal('regie/volgende'), from, direct: v.boolean() }),
  v.strictObject({ type: v.literal('regie/wacht'), from }),
  v.strictObject({ type: v.literal('regie/ongedaan'), from }),
  v.strictObject({ type: v.literal('regie/terug'), from }),
  v.strictObject({ type: v.literal('regie/pauze'), on: v.boolean() }),
  v.strictObject({ type: v.literal('regie/praat'), on: v.boolean() }),
  v.strictObject({ type: v.literal('regie/kort-in'), from: v.string() }),
  v.strictObject({ type: v.literal('regie/plan-terug') }),
  v.strictObject({
    type: v.literal('regie/verleng'),
    from,
    minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(COURSE_LIMITS.extend)),
  }),
  v.strictObject({ type: v.literal('regie/bericht'), text: v.string() }),
  v.strictObject({ type: v.literal('regie/bericht-weg') }),
  v.strictObject({ type: v.literal('regie/toon'), show: v.picklist(['stap', 'code']) }),
  v.strictObject({ type: v.literal('regie/deuren'), open: v.boolean() }),
  v.strictObject({ type: v.literal('regie/hand-gezien'), seat: v.string() }),
  v.strictObject({ type: v.literal('regie/einde'), from }),
  v.strictObject({ type: v.literal('hand/steek'), up: v.boolean() }),
] as const;
export type CourseCommand = v.InferOutput<(typeof COURSE_COMMANDS)[number]>;

export const COURSE_WAKES = [v.strictObject({ type: v.literal('wek/volgende'), from })] as const;
export type CourseWake = v.InferOutput<(typeof COURSE_WAKES)[number]>;

type Planned = Workshop['plan'][number];

export function clockFor(step: Planned, now: Moment): Clock {
  return { step: step.id, since: now, endsAt: now + step.minutes * 60_000, pausedLeft: null };
}

export const courseHandlers: Handlers<CourseCommand> = {
  // REGIE-1. `from` is the step that the presser sees, so that two presses at once move on once.
  'regie/volgende'(state, command, ctx) {
    const now = atStep(state, command.from, ctx);
    if (isRefusal(now)) return now;
    const next = plan(state)[now.index + 1];
    if (!next) return refuse('laatste-stap');
    if (command.direct || !TEAM_STEPS.includes(now.step.kind)) return goTo(state, next, ctx);
    if (state.all.notice) return refuse('al-gedaan');
    const at = ctx.now + COURSE_TIMES.notice;
    return [event('stap/aangekondigd', { all: { type: 'stap/aangekondigd', to: next.id, at } })];
  },
  'regie/wacht'(state, command, ctx) {
    const now = atStep(state, command.from, ctx);
    if (isRefusal(now)) return now;
    if (!state.all.notice) return refuse('al-gedaan');
    return [event('stap/aankondiging-weg', { all: { type: 'stap/aankondiging-weg' } })];
  },
  // REGIE-1: for ten seconds; the clock goes on where it was
  'regie/ongedaan'(state, command, ctx) {
    const now = atStep(state, command.from, ctx);
    if (isRefusal(now)) return now;
    const { undo } = state.all;
    if (!undo || ctx.now > undo.until) return refuse('te-laat');
    return [
      ...endSpotlight(state),
      event('stap/begonnen', { all: { type: 'stap/begonnen', clock: undo.clock, undo: null, at: ctx.now } }),
    ];
  },
  // REGIE-8: back reopens a step with what was in it
  'regie/terug'(state, command, ctx) {
    const now = atStep(state, command.from, ctx);
    if (isRefusal(now)) return now;
    const before = plan(state)[now.index - 1];
    return before ? goTo(state, before, ctx) : refuse('eerste-stap');
  },
  'regie/pauze'(state, command, ctx) {
    const asker = mayLead(state, ctx);
    if (asker) return asker;
    if (state.all.voorwerk) return refuse('nog-niet');
    const { clock } = state.all;
    if ((clock.pausedLeft !== null) === command.on) return refuse('al-gedaan');
    const left = clock.pausedLeft ?? Math.max(0, clock.endsAt - ctx.now);
    return [
      clockSet(
        command.on ? { ...clock, pausedLeft: left } : { ...clock, endsAt: ctx.now + left, pausedLeft: null },
        ctx,
      ),
    ];
  },
  // REGIE-6: phones and boards go dark until they are opened again; clocks go on
  'regie/praat'(state, command, ctx) {
    const asker = mayLead(state, ctx);
    if (asker) return asker;
    if (state.all.voorwerk) return refuse('nog-niet');
    if (Boolean(state.all.quiet) === command.on) return refuse('al-gedaan');
    return [event('praat/gezet', { all: { type: 'praat/gezet', quiet: command.on ? ctx.now : null } })];
  },
  // REGIE-2: what is proposed at this moment; nothing is dropped by itself
  'regie/kort-in'(state, command, ctx) {
    const now = atStep(state, command.from, ctx);
    if (isRefusal(now)) return now;
    const shorter = shortening(state.all, ctx.content.format, ctx.now);
    if (shorter.length === 0) return refuse('al-gedaan');
    return [planned(Object.fromEntries(shorter.map(({ id, to }) => [id, to])))];
  },
  'regie/plan-terug'(state, _command, ctx) {
    const asker = mayLead(state, ctx);
    if (asker) return asker;
    const changed = ctx.content.format.steps.filter(({ id, minutes }) =>
      plan(state).some((step) => step.id === id && step.minutes !== minutes),
    );
    if (changed.length === 0) return refuse('al-gedaan');
    return [planned(Object.fromEntries(changed.map(({ id, minutes }) => [id, minutes])))];
  },
  'regie/verleng'(state, command, ctx) {
    const now = atStep(state, command.from, ctx);
    if (isRefusal(now)) return now;
    const { clock } = state.all;
    const more = command.minutes * 60_000;
    if (clock.pausedLeft !== null) return [clockSet({ ...clock, pausedLeft: clock.pausedLeft + more }, ctx)];
    return [clockSet({ ...clock, endsAt: Math.max(clock.endsAt, ctx.now) + more }, ctx)];
  },
  'regie/bericht'(state, command, ctx) {
    const asker = facilitator(state, ctx);
    if (isRefusal(asker)) return asker;
    const text = clean(command.text, COURSE_LIMITS.message);
    if (typeof text !== 'string') return text;
    const part = {
      type: 'bericht/gestuurd',
      id: freshId(ctx),
      text: owned(asker.seat, text),
      at: ctx.now,
    } as const;
    return [event(part.type, { all: part })];
  },
  'regie/bericht-weg'(state, _command, ctx) {
    const asker = facilitator(state, ctx);
    if (isRefusal(asker)) return asker;
    if (!state.all.message) return refuse('al-gedaan');
    return [event('bericht/weg', { all: { type: 'bericht/weg' } })];
  },
  'regie/toon'(state, command, ctx) {
    const asker = facilitator(state, ctx);
    if (isRefusal(asker)) return asker;
    if (state.plenary.show === command.show) return refuse('al-gedaan');
    return [event('scherm/toont', { plenary: { type: 'scherm/toont', show: command.show } })];
  },
  'regie/deuren'(state, command, ctx) {
    const asker = mayLead(state, ctx);
    if (asker) return asker;
    if (state.all.doors === command.open) return refuse('al-gedaan');
    return [event('deuren/gezet', { all: { type: 'deuren/gezet', open: command.open } })];
  },
  'regie/hand-gezien'(state, command, ctx) {
    const asker = facilitator(state, ctx);
    if (isRefusal(asker)) return asker;
    if (!state.facilitator.hands.some(({ seat }) => seat === command.seat)) return refuse('al-gedaan');
    return [handDown(state, command.seat)];
  },
  // REGIE-9: play is locked; harvest and reading stay
  'regie/einde'(state, command, ctx) {
    const now = state.all.voorwerk ? mayLead(state, ctx) : atStep(state, command.from, ctx);
    if (now && isRefusal(now)) return now;
    return [
      ...endSpotlight(state),
      ...stopAllLooking(state),
      event('workshop/afgelopen', { all: { type: 'workshop/afgelopen', at: ctx.now } }),
    ];
  },
  'hand/steek'(state, command, ctx) {
    const asker = personOf(state, ctx);
    if (isRefusal(asker)) return asker;
    if (asker.person.role !== 'deelnemer') return refuse('niet-jouw-rol');
    const { seat } = asker;
    if (state.facilitator.hands.some((hand) => hand.seat === seat) === command.up) return refuse('al-gedaan');
    if (!command.up) return [handDown(state, seat)];
    const up = { type: 'hand/op', seat, at: ctx.now } as const;
    return [
      event('hand/op', {
        facilitator: up,
        ...forSeat(seat, { type: 'hand/op' }),
        ...toTeamOf(state, seat, up),
      }),
    ];
  },
};

export const courseWakeHandlers: Handlers<CourseWake> = {
  'wek/volgende'(state, command, ctx) {
    const { notice, clock } = state.all;
    const next = plan(state).find((step) => step.id === notice?.to);
    if (!notice || !next || clock.step !== command.from || ctx.now < notice.at) return refuse('te-laat');
    return goTo(state, next, ctx);
  },
};

function plan(state: State): Workshop['plan'] {
  return planOf(state.all);
}

function atStep(state: State, from: string, ctx: Context): { index: number; step: Planned } | Refusal {
  const refused = mayLead(state, ctx);
  if (refused) return refused;
  // VOOR-1: the course begins with voorwerk/begin
  if (state.all.voorwerk) return refuse('nog-niet');
  if (state.all.clock.step !== from) return refuse('andere-stap');
  const index = plan(state).findIndex((step) => step.id === from);
  const step = plan(state)[index];
  return step ? { index, step } : refuse('andere-stap');
}

/** Nothing ever blocks this (REGIE-1): without a confirmed mix the proposal counts. */
function goTo(state: State, next: Planned, ctx: Context): Decision {
  const { clock } = state.all;
  const current = plan(state).find((step) => step.id === clock.step);
  const mixed =
    current?.kind === 'mix' && state.all.teams.length === 0 ? confirmMix(state, current.id, ctx) : [];
  const teams = isRefusal(mixed) ? [] : mixed;
  const undo = { clock, until: ctx.now + COURSE_TIMES.undo };
  const begun = event('stap/begonnen', {
    all: { type: 'stap/begonnen', clock: clockFor(next, ctx.now), undo, at: ctx.now },
  });
  const before = [...endSpotlight(state), ...teams, begun];
  return [...before, ...startStep(evolveAll(state, before), next, ctx)];
}

function planned(minutes: Record<StepId, number>): Event {
  return event('plan/gezet', { all: { type: 'plan/gezet', minutes } });
}

function clockSet(clock: Clock, { now: at }: Context): Event {
  return event('klok/gezet', { all: { type: 'klok/gezet', clock, at } });
}

export function handDown(state: State, seat: SeatId): Event {
  const down = { type: 'hand/neer', seat } as const;
  return event('hand/neer', {
    facilitator: down,
    ...forSeat(seat, { type: 'hand/neer' }),
    ...toTeamOf(state, seat, down),
  });
}

function toTeamOf(
  state: State,
  seat: SeatId,
  part: { type: 'hand/op'; seat: SeatId; at: Moment } | { type: 'hand/neer'; seat: SeatId },
): Parts {
  const team = state.all.teams.find(({ members }) => members.includes(seat));
  return team ? { ...forTeam(team.id, part) } : {};
}
