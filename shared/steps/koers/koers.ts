import * as v from 'valibot';
import { clean, cleanOptional } from '../../text/clean.ts';
import { forSeat, seatChannel } from '../../workshop/channel.ts';
import { ANSWER, COMMITMENT, commitment, mayAnswer } from '../../workshop/commitment.ts';
import {
  event,
  member,
  specOf,
  toTeam,
  type Context,
  type Handlers,
  type Member,
} from '../../workshop/context.ts';
import type { Event } from '../../workshop/events.ts';
import { GROWN, isGathered, type Grown } from '../../workshop/grown.ts';
import { owned, type SeatId, type StepId } from '../../workshop/ids.ts';
import { done } from '../../workshop/progress.ts';
import { isRefusal, refuse, type Refusal } from '../../workshop/refusal.ts';
import { allReady, mayShow } from '../../workshop/silence.ts';
import type { State, Team } from '../../workshop/state.ts';
import { drawnScribe } from '../../workshop/together.ts';
import {
  COURSE_FIELDS,
  KOERS_LIMITS,
  WAYS,
  type CourseField,
  type CourseGrown,
  type CourseText,
  type KoersTeam,
} from './state.ts';

const step = v.string();
const texts = { from: v.string(), to: v.string(), via: v.string() };
const grown = v.optional(v.nullable(GROWN));
export const KOERS_COMMANDS = [
  v.strictObject({ type: v.literal('koers/schrijf'), step, ...texts }),
  v.strictObject({ type: v.literal('koers/klaar'), step }),
  v.strictObject({ type: v.literal('koers/toon'), step }),
  v.strictObject({ type: v.literal('koers/pen'), step }),
  v.strictObject({
    type: v.literal('koers/tekst'),
    step,
    ...texts,
    grown: v.optional(v.strictObject({ from: grown, to: grown, via: grown })),
    ways: v.optional(v.array(v.picklist(WAYS))),
  }),
  v.strictObject({
    type: v.literal('koers/stap'),
    step,
    ...COMMITMENT,
    grown,
  }),
  v.strictObject({ type: v.literal('koers/neem-aan'), step, ...ANSWER }),
  v.strictObject({ type: v.literal('koers/verzoek'), step, of: v.string(), what: v.string(), grown }),
] as const;
export type KoersCommand = v.InferOutput<(typeof KOERS_COMMANDS)[number]>;

export const koersHandlers: Handlers<KoersCommand> = {
  'koers/schrijf'(state, command, ctx) {
    const at = atKoers(state, command.step, ctx, 'stil');
    if (isRefusal(at)) return at;
    const draft = courseText(at.seat, command);
    if (isRefusal(draft)) return draft;
    return [
      event('koers/geschreven', {
        ...forSeat(at.seat, { type: 'koers/geschreven', step: command.step, draft }),
      }),
    ];
  },
  'koers/klaar'(state, command, ctx) {
    const at = atKoers(state, command.step, ctx, 'stil');
    if (isRefusal(at)) return at;
    if (at.koers.ready.includes(at.seat)) return refuse('al-gedaan');
    const said = toTeam(at.team, { type: 'koers/klaar', step: command.step, seat: at.seat });
    const everyone = allReady(state, at.team, at.koers.ready, at.seat);
    return everyone ? [said, reveal(state, at.team, command.step, ctx)] : [said];
  },
  // when the silent minutes are over any member may show what was written
  'koers/toon'(state, command, ctx) {
    const at = atKoers(state, command.step, ctx, 'stil');
    if (isRefusal(at)) return at;
    const silent = specOf(ctx.content, command.step, 'koers')?.settings.silentSeconds ?? 0;
    if (!mayShow(state, at.team, at.koers, silent, ctx)) return refuse('nog-niet');
    return [reveal(state, at.team, command.step, ctx)];
  },
  // the scribe is drawn; anybody may take the pen over
  'koers/pen'(state, command, ctx) {
    const at = atKoers(state, command.step, ctx, 'samen');
    if (isRefusal(at)) return at;
    if (at.koers.scribe === at.seat) return refuse('al-gedaan');
    return [toTeam(at.team, { type: 'koers/pen', step: command.step, seat: at.seat })];
  },
  'koers/tekst'(state, command, ctx) {
    const at = atKoers(state, command.step, ctx, 'samen');
    if (isRefusal(at)) return at;
    if (at.koers.scribe !== at.seat) return refuse('niet-de-schrijver');
    const course = courseText(at.seat, command);
    if (isRefusal(course)) return course;
    const grownFrom = courseGrown(at, course, command.grown ?? {});
    if (isRefusal(grownFrom)) return grownFrom;
    // KOERS-10: said of the way by B, so not without one
    const ways = course.via ? WAYS.filter((way) => command.ways?.includes(way)) : [];
    return [
      toTeam(
        at.team,
        {
          type: 'koers/tekst',
          step: command.step,
          course,
          ...grownFrom,
          ...(ways.length === 0 ? {} : { ways }),
        },
        done(at.team.id, command.step),
      ),
    ];
  },
  'koers/stap'(state, command, ctx) {
    const at = atKoers(state, command.step, ctx, 'samen');
    if (isRefusal(at)) return at;
    const said = commitment(at, command, ctx);
    if (isRefusal(said)) return said;
    const from = command.grown === undefined ? parkedAs(at, said.what.value) : command.grown;
    const grownFrom = lineGrown(at, from);
    if (isRefusal(grownFrom)) return grownFrom;
    const firstStep = { ...said, ...grownFrom };
    return [toTeam(at.team, { type: 'koers/stap', step: command.step, firstStep })];
  },
  // KOERS-2: only the person named accepts; who says no leaves it without a puller (KOERS-3)
  'koers/neem-aan'(state, command, ctx) {
    const at = atKoers(state, command.step, ctx, 'samen');
    if (isRefusal(at)) return at;
    const refused = mayAnswer(at.koers.firstStep, at.seat, command);
    if (refused) return refused;
    return [toTeam(at.team, { type: 'koers/aangenomen', step: command.step, accept: command.accept })];
  },
  'koers/verzoek'(state, command, ctx) {
    const at = atKoers(state, command.step, ctx, 'samen');
    if (isRefusal(at)) return at;
    const of = clean(command.of, KOERS_LIMITS.of);
    if (typeof of !== 'string') return of;
    const what = clean(command.what, KOERS_LIMITS.sentence);
    if (typeof what !== 'string') return what;
    const grownFrom = lineGrown(at, command.grown ?? null);
    if (isRefusal(grownFrom)) return grownFrom;
    const request = { of: owned(at.seat, of), what: owned(at.seat, what), by: at.seat, ...grownFrom };
    return [toTeam(at.team, { type: 'koers/verzoek', step: command.step, request })];
  },
};

export function startKoers(team: Team, id: StepId, ctx: Context): Event[] {
  return [toTeam(team, { type: 'koers/begonnen', step: id, at: ctx.now })];
}

function reveal(state: State, team: Team, id: StepId, ctx: Context): Event {
  const proposals = team.members.flatMap((by) => {
    const text = state[seatChannel(by)]?.koers[id]?.draft;
    return text ? [{ by, text }] : [];
  });
  const scribe = drawnScribe(state, team, ctx);
  return toTeam(team, { type: 'koers/onthuld', step: id, at: ctx.now, proposals, scribe });
}

function atKoers(
  state: State,
  id: StepId,
  ctx: Context,
  phase: KoersTeam['phase'],
): (Member & { koers: KoersTeam }) | Refusal {
  const who = member(state, id, ctx);
  if (isRefusal(who)) return who;
  const koers = who.slice.koers[id];
  if (!koers) return refuse('andere-stap');
  return koers.phase === phase ? { ...who, koers } : refuse('andere-fase');
}

function courseText(seat: SeatId, raw: { from: string; to: string; via: string }): CourseText | Refusal {
  const course: CourseText = { from: null, to: null, via: null };
  for (const field of COURSE_FIELDS) {
    const text = cleanOptional(raw[field], KOERS_LIMITS.sentence);
    if (text !== null && typeof text !== 'string') return text;
    course[field] = text === null ? null : owned(seat, text);
  }
  return course.from || course.to || course.via ? course : refuse('tekst-leeg');
}

/** KOERS-9: of the own team, and still there. */
function lineGrown({ slice, team }: Member, from: Grown | null): { grown?: Grown } | Refusal {
  if (from === null) return {};
  return isGathered(from, slice, team.members) ? { grown: from } : refuse('herkomst-onbekend');
}

/** ZET-3: a parked step that is taken over word for word says by itself what it grew from. */
function parkedAs({ slice }: Member, what: string | null): Grown | null {
  const parked = what === null ? undefined : slice.parked.find((one) => one.what.value === what);
  return parked ? { kind: 'geparkeerd', parked: parked.id } : null;
}

/** For each line that says something what it grew from. */
function courseGrown(
  at: Member,
  course: CourseText,
  from: Partial<Record<CourseField, Grown | null | undefined>>,
): { grown?: CourseGrown } | Refusal {
  const grown: CourseGrown = {};
  for (const field of COURSE_FIELDS) {
    const line = lineGrown(at, course[field] ? (from[field] ?? null) : null);
    if (isRefusal(line)) return line;
    if (line.grown) grown[field] = line.grown;
  }
  return Object.keys(grown).length === 0 ? {} : { grown };
}
