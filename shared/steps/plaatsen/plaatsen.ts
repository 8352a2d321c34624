import * as v from 'valibot';
import { shuffled } from '../../random.ts';
import { atStep } from '../../workshop/at-step.ts';
import { specOf, toTeam, type Context, type Handlers } from '../../workshop/context.ts';
import type { Event } from '../../workshop/events.ts';
import type { Folds } from '../../workshop/fold.ts';
import type { Moment, SeatId, StepId } from '../../workshop/ids.ts';
import { done } from '../../workshop/progress.ts';
import { isRefusal, refuse, type Refusal } from '../../workshop/refusal.ts';
import type { SheetFields } from '../../workshop/sheet.ts';
import { allReady, mayShow, sheetsGo } from '../../workshop/silence.ts';
import type { State, Team, TeamSlice } from '../../workshop/state.ts';
import { byTwo } from '../../workshop/together.ts';
import { isOn, markFields, markOn, placingOf, sameMark, type Mark } from './place.ts';

/** Everybody sets one mark, blind; all are shown at once; the team sets one together or leaves it open. */
export interface PlaatsenTeam {
  phase: 'stil' | 'samen' | 'klaar';
  since: Moment;
  ready: SeatId[];
  /** without a seat and in no order; null until shown; none when fewer than two were set (PLAATS-4) */
  marks: Mark[] | null;
  /** on what somebody wants to settle, waiting for a second member; a null mark: that the team differs */
  asked: { by: SeatId; mark: Mark | null } | null;
  /** a null mark: the team differs; null: not settled yet */
  settled: { mark: Mark | null } | null;
}

/** marks from which they are shown: one alone would be somebody's own */
export const PLAATSEN_LIMITS = { marks: 2 } as const;

const step = v.string();
const place = v.pipe(v.number(), v.integer(), v.minValue(0));
export const PLAATSEN_COMMANDS = [
  v.strictObject({ type: v.literal('plaatsen/klaar'), step }),
  v.strictObject({ type: v.literal('plaatsen/toon'), step }),
  // asks for this mark, or agrees with who asked for it
  v.strictObject({
    type: v.literal('plaatsen/samen'),
    step,
    mark: v.nullable(v.strictObject({ x: place, y: place })),
  }),
] as const;
export type PlaatsenCommand = v.InferOutput<(typeof PLAATSEN_COMMANDS)[number]>;

export type PlaatsenTeamPart =
  | { type: 'plaatsen/begonnen'; step: StepId; at: Moment }
  | { type: 'plaatsen/klaar'; step: StepId; seat: SeatId }
  | { type: 'plaatsen/onthuld'; step: StepId; at: Moment; marks: Mark[] }
  | { type: 'plaatsen/bijna'; step: StepId; seat: SeatId; mark: Mark | null }
  | { type: 'plaatsen/gezet'; step: StepId; mark: Mark | null };

export const plaatsenTeam: Folds<TeamSlice, PlaatsenTeamPart> = {
  'plaatsen/begonnen'(team, { step: id, at }) {
    (team.plaatsen ??= {})[id] = {
      phase: 'stil',
      since: at,
      ready: [],
      marks: null,
      asked: null,
      settled: null,
    };
  },
  'plaatsen/klaar'(team, { step: id, seat }) {
    team.plaatsen?.[id]?.ready.push(seat);
  },
  'plaatsen/onthuld'(team, { step: id, at, marks }) {
    const here = team.plaatsen?.[id];
    if (here) Object.assign(here, { phase: 'samen', since: at, marks });
  },
  'plaatsen/bijna'(team, { step: id, seat, mark }) {
    const here = team.plaatsen?.[id];
    if (here) here.asked = { by: seat, mark };
  },
  'plaatsen/gezet'(team, { step: id, mark }) {
    const here = team.plaatsen?.[id];
    if (here) Object.assign(here, { phase: 'klaar', asked: null, settled: { mark } });
  },
};

const atPlaatsen = atStep('plaatsen');

export const plaatsenHandlers: Handlers<PlaatsenCommand> = {
  // says that somebody is done, never whether they set a mark
  'plaatsen/klaar'(state, { step: id }, ctx) {
    const at = atPlaatsen(state, id, ctx, ['stil']);
    if (isRefusal(at)) return at;
    if (at.here.ready.includes(at.seat)) return refuse('al-gedaan');
    const said = toTeam(at.team, { type: 'plaatsen/klaar', step: id, seat: at.seat });
    return allReady(state, at.team, at.here.ready, at.seat) ? [said, reveal(at.team, id, ctx)] : [said];
  },
  'plaatsen/toon'(state, { step: id }, ctx) {
    const at = atPlaatsen(state, id, ctx, ['stil']);
    if (isRefusal(at)) return at;
    const silent = specOf(ctx.content, id, 'plaatsen')?.settings.silentSeconds ?? 0;
    if (!mayShow(state, at.team, at.here, silent, ctx)) return refuse('nog-niet');
    return [reveal(at.team, id, ctx)];
  },
  // PLAATS-5: what was settled stands until two members agree on something else
  'plaatsen/samen'(state, { step: id, mark }, ctx) {
    const at = atPlaatsen(state, id, ctx, ['samen', 'klaar']);
    if (isRefusal(at)) return at;
    const placing = placingOf(ctx.content, id);
    if (mark !== null && !(placing && isOn(placing, mark))) return refuse('vorm');
    const { asked, settled } = at.here;
    if (settled && sameMark(settled.mark, mark)) return refuse('al-gedaan');
    const before = asked && sameMark(asked.mark, mark) ? asked.by : null;
    return byTwo(state, at, before, { type: 'plaatsen/bijna', step: id, seat: at.seat, mark }, () => [
      // PLAATS-6: all that somebody outside the team learns
      toTeam(at.team, { type: 'plaatsen/gezet', step: id, mark }, done(at.team.id, id)),
    ]);
  },
};

/** What was open is left as it lies (REGIE-8). */
export function startPlaatsen(slice: TeamSlice | undefined, team: Team, id: StepId, ctx: Context): Event[] {
  return slice?.plaatsen?.[id] ? [] : [toTeam(team, { type: 'plaatsen/begonnen', step: id, at: ctx.now })];
}

/** PLAATS-2: one mark, until all are shown, also by who said to be ready. */
export function plaatsenFields(state: State, seat: SeatId, id: StepId, ctx: Context): SheetFields | Refusal {
  const at = atPlaatsen(state, id, { ...ctx, seat }, ['stil']);
  if (isRefusal(at)) return at;
  const placing = placingOf(ctx.content, id);
  return placing ? markFields(placing) : refuse('andere-stap');
}

/** PLAATS-4 */
function reveal(team: Team, id: StepId, ctx: Context): Event {
  const set = team.members.flatMap((seat) => markOn(ctx.sheet(seat, id)) ?? []);
  const marks = set.length < PLAATSEN_LIMITS.marks ? [] : shuffled(set, ctx.random);
  return toTeam(team, { type: 'plaatsen/onthuld', step: id, at: ctx.now, marks }, sheetsGo(team, id));
}
