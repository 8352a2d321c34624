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
import type { SeatId, StepId } from '../../workshop/ids.ts';
import { done } from '../../workshop/progress.ts';
import { isRefusal, refuse, type Refusal } from '../../workshop/refusal.ts';
import type { SheetField, SheetFields } from '../../workshop/sheet.ts';
import { allReady, mayShow, sheetsGo } from '../../workshop/silence.ts';
import type { State, Team, TeamSlice } from '../../workshop/state.ts';
import { outcomeOf, total } from './outcome.ts';
import { stand, startScenarios } from './scenarios.ts';
import {
  enough,
  itemsOf,
  pointsField,
  REDEN,
  WAARDEREN_LIMITS,
  type Outcome,
  type WaarderenCommand,
  type WaarderenTeam,
} from './state.ts';

type AtWeighing = Member & { here: WaarderenTeam };

export const waarderenHandlers: Handlers<WaarderenCommand> = {
  // WAARD-2: exactly hundred. WAARD-3: the last of who is there opens it for all
  'waarderen/klaar'(state, { step }, ctx) {
    const at = weighing(state, step, ctx, 'stil');
    if (isRefusal(at)) return at;
    if (at.here.ready.includes(at.seat)) return refuse('al-gedaan');
    const given = total(at.here.items, ctx.sheet(at.seat, step));
    if (given !== WAARDEREN_LIMITS.points) return refuse('niet-honderd', WAARDEREN_LIMITS.points);
    const said = toTeam(at.team, { type: 'waarderen/klaar', step, seat: at.seat });
    const everyone = allReady(state, at.team, at.here.ready, at.seat);
    const outcome = outcomeFor(at, step, ctx);
    return everyone && countsEnough(outcome) ? [said, reveal(at.team, step, outcome, ctx)] : [said];
  },
  'waarderen/toch-niet'(state, { step }, ctx) {
    const at = weighing(state, step, ctx, 'stil');
    if (isRefusal(at)) return at;
    if (!at.here.ready.includes(at.seat)) return refuse('al-gedaan');
    return [toTeam(at.team, { type: 'waarderen/toch-niet', step, seat: at.seat })];
  },
  // WAARD-3: after the silent time any member may open it, and when who was not ready has gone
  'waarderen/toon'(state, { step }, ctx) {
    const at = weighing(state, step, ctx, 'stil');
    if (isRefusal(at)) return at;
    const silent = specOf(ctx.content, step, 'waarderen')?.settings.silentSeconds ?? 0;
    if (!mayShow(state, at.team, at.here, silent, ctx)) return refuse('nog-niet');
    const outcome = outcomeFor(at, step, ctx);
    return countsEnough(outcome) ? [reveal(at.team, step, outcome, ctx)] : refuse('te-weinig-verdeeld');
  },
  'waarderen/sluit'(state, { step }, ctx) {
    const at = weighing(state, step, ctx, 'onthuld');
    if (isRefusal(at)) return at;
    return [
      toTeam(at.team, { type: 'waarderen/gesloten', step }, stand(at.team.id, step, 'klaar')),
      event('team/klaar', done(at.team.id, step)),
    ];
  },
};

/** Lays what a team gathered before it; a step that was open is left as it lies, unless there was nothing to weigh. */
export function startWaarderen(
  slice: TeamSlice | undefined,
  team: Team,
  step: StepId,
  ctx: Context,
): Event[] {
  if (specOf(ctx.content, step, 'waarderen')?.settings.from === 'scenarios')
    return startScenarios(slice, team, step, ctx);
  const open = slice?.waarderen?.[step];
  if (open && enough(open)) return [];
  const items = slice ? itemsOf(slice) : [];
  const nothing = items.length < WAARDEREN_LIMITS.fewest;
  const told = nothing ? done(team.id, step) : stand(team.id, step, 'verdelen');
  return [toTeam(team, { type: 'waarderen/begonnen', step, at: ctx.now, items }, told)];
}

/** WAARD-2: points and a reason, for as long as one did not say ready. */
export function waarderenFields(
  state: State,
  seat: SeatId,
  step: StepId,
  ctx: Context,
): SheetFields | Refusal {
  const at = weighing(state, step, { ...ctx, seat }, 'stil');
  if (isRefusal(at)) return at;
  if (at.here.ready.includes(seat)) return refuse('al-gedaan');
  const points: SheetField = { kind: 'number', min: 0, max: WAARDEREN_LIMITS.points };
  return {
    ...Object.fromEntries(at.here.items.map(({ id }) => [pointsField(id), points])),
    [REDEN]: { kind: 'text', max: WAARDEREN_LIMITS.reason },
  };
}

function weighing(
  state: State,
  step: StepId,
  ctx: Context,
  phase: WaarderenTeam['phase'],
): AtWeighing | Refusal {
  const who = member(state, step, ctx);
  if (isRefusal(who)) return who;
  const here = who.slice.waarderen?.[step];
  if (!here) return refuse('andere-stap');
  return here.phase === phase && enough(here) ? { ...who, here } : refuse('andere-fase');
}

function outcomeFor({ team, here }: AtWeighing, step: StepId, ctx: Context): Outcome {
  const sheets = team.members.map((seat) => ctx.sheet(seat, step));
  return outcomeOf(here.items, sheets, ctx.random);
}

/** One sheet alone would be shown as somebody's own order. */
const countsEnough = ({ counted }: Outcome): boolean => counted >= WAARDEREN_LIMITS.sheets;

function reveal(team: Team, step: StepId, outcome: Outcome, ctx: Context): Event {
  const told = { ...sheetsGo(team, step), ...stand(team.id, step, 'bespreken') };
  return toTeam(team, { type: 'waarderen/onthuld', step, at: ctx.now, outcome }, told);
}
