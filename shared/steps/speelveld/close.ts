import * as v from 'valibot';
import { forSeat, seatChannel } from '../../workshop/channel.ts';
import { event, ledTeam, present, type Context, type Handlers } from '../../workshop/context.ts';
import type { Event } from '../../workshop/events.ts';
import type { StepId } from '../../workshop/ids.ts';
import { done } from '../../workshop/progress.ts';
import { isRefusal, refuse, type Refusal } from '../../workshop/refusal.ts';
import { allReady } from '../../workshop/silence.ts';
import type { State, Team } from '../../workshop/state.ts';
import { atField, toField, tooFew } from './at-field.ts';
import type { VeldTeam, VeldTop } from './state.ts';

const step = v.string();
export const CLOSE_COMMANDS = [
  v.strictObject({ type: v.literal('veld/sluit'), step }),
  v.strictObject({ type: v.literal('veld/stip'), step, on: v.nullable(v.string()) }),
  v.strictObject({ type: v.literal('veld/stip-klaar'), step, ready: v.boolean() }),
  v.strictObject({ type: v.literal('veld/kies'), step, on: v.string() }),
  v.strictObject({ type: v.literal('regie/veld-sluit'), step, team: v.string() }),
  v.strictObject({ type: v.literal('regie/veld-onthul'), step, team: v.string() }),
] as const;
export type CloseCommand = v.InferOutput<(typeof CLOSE_COMMANDS)[number]>;

export const closeHandlers: Handlers<CloseCommand> = {
  // one asks, another agrees: nobody closes a field alone, nor before somebody is missed (VELD-8)
  'veld/sluit'(state, command, ctx) {
    const at = atField(state, command.step, ctx, ['vrij', 'stoel']);
    if (isRefusal(at)) return at;
    if (at.field.absentees.length === 0 && at.field.nobody === null) return refuse('afwezige-nodig');
    const alone = present(state, at.team).length <= 1;
    if (at.field.closeAsked === at.seat && !alone) return refuse('wachten-op-tweede');
    if (at.field.closeAsked === null && !alone)
      return [toField(at.team, { type: 'veld/sluit-gevraagd', step: at.step, seat: at.seat })];
    return openDots(state, at.team, at.step, at.field, ctx);
  },
  // VELD-11: one, blind; what one chose replaces what one chose before
  'veld/stip'(state, command, ctx) {
    const at = atField(state, command.step, ctx, ['stippen']);
    if (isRefusal(at)) return at;
    if (command.on !== null && !spotAt(at.field, command.on)) return refuse('kaart-niet-op-bord');
    const part = { type: 'veld/stip', step: at.step, on: command.on } as const;
    return [event(part.type, { ...forSeat(at.seat, part) })];
  },
  'veld/stip-klaar'(state, command, ctx) {
    const at = atField(state, command.step, ctx, ['stippen']);
    if (isRefusal(at)) return at;
    const { dotsReady } = at.field;
    if (dotsReady.includes(at.seat) === command.ready) return refuse('al-gedaan');
    const { ready } = command;
    const said = toField(at.team, { type: 'veld/stip-klaar', step: at.step, seat: at.seat, ready });
    const everyone = allReady(state, at.team, dotsReady, at.seat);
    return ready && everyone ? [said, ...reveal(state, at.team, at.step, at.field, ctx)] : [said];
  },
  // with a tie, or with fewer than three, the team chooses aloud and marks it
  'veld/kies'(state, command, ctx) {
    const at = atField(state, command.step, ctx, ['kiezen']);
    if (isRefusal(at)) return at;
    const top = at.field.tie.includes(command.on) ? spotAt(at.field, command.on) : null;
    return top ? settle(at.team, at.step, top, ctx) : refuse('kaart-niet-op-bord');
  },
  'regie/veld-sluit'(state, command, ctx) {
    const found = fieldOf(state, command.step, command.team, ctx);
    if (isRefusal(found)) return found;
    if (!['beurten', 'vrij', 'stoel'].includes(found.field.phase)) return refuse('andere-fase');
    return openDots(state, found.team, command.step, found.field, ctx);
  },
  'regie/veld-onthul'(state, command, ctx) {
    const found = fieldOf(state, command.step, command.team, ctx);
    if (isRefusal(found)) return found;
    if (found.field.phase !== 'stippen') return refuse('andere-fase');
    return reveal(state, found.team, command.step, found.field, ctx);
  },
};

function fieldOf(
  state: State,
  on: StepId,
  id: string,
  ctx: Context,
): { team: Team; field: VeldTeam } | Refusal {
  const led = ledTeam(state, on, id, ctx);
  if (isRefusal(led)) return led;
  const field = led.slice.speelveld?.[on];
  return field ? { team: led.team, field } : refuse('ander-team');
}

/** Everything a dot can lie on. */
function spots(field: VeldTeam): VeldTop[] {
  return [
    ...field.parties.map(({ id }): VeldTop => ({ kind: 'partij', id })),
    ...field.lines.map(({ id }): VeldTop => ({ kind: 'lijn', id })),
    ...field.absentees.map(({ id }): VeldTop => ({ kind: 'stoel', id })),
  ];
}

function spotAt(field: VeldTeam, id: string): VeldTop | null {
  return spots(field).find((spot) => spot.id === id) ?? null;
}

/** Freezes the field. With fewer than three present there are no dots, on an empty field nothing to choose. */
function openDots(state: State, team: Team, on: StepId, field: VeldTeam, ctx: Context): Event[] {
  const ended = field.turn
    ? [toField(team, { type: 'veld/beurt', step: on, turn: null, queue: [], deferred: [] })]
    : [];
  const ids = spots(field).map(({ id }) => id);
  if (ids.length === 0) return [...ended, ...settle(team, on, null, ctx)];
  if (tooFew(state, team)) return [...ended, ...choose(team, on, {}, ids, ctx)];
  return [...ended, toField(team, { type: 'veld/fase', step: on, phase: 'stippen', at: ctx.now })];
}

/** VELD-11: counts what everybody laid and shows it. Without any dot the team chooses among all. */
function reveal(state: State, team: Team, on: StepId, field: VeldTeam, ctx: Context): Event[] {
  const dots: Record<string, number> = {};
  for (const seat of team.members) {
    const dot = state[seatChannel(seat)]?.speelveld?.[on]?.dot ?? null;
    if (dot !== null) dots[dot] = (dots[dot] ?? 0) + 1;
  }
  const most = Math.max(0, ...Object.values(dots));
  const tied = spots(field).filter(({ id }) => (dots[id] ?? 0) === most);
  const [top] = tied;
  if (tied.length !== 1 || !top)
    return choose(
      team,
      on,
      dots,
      tied.map(({ id }) => id),
      ctx,
    );
  const shown = toField(team, { type: 'veld/onthuld', step: on, dots, tie: [] });
  return [shown, ...settle(team, on, top, ctx)];
}

function choose(team: Team, on: StepId, dots: Record<string, number>, tie: string[], ctx: Context): Event[] {
  return [
    toField(team, { type: 'veld/onthuld', step: on, dots, tie }),
    toField(team, { type: 'veld/fase', step: on, phase: 'kiezen', at: ctx.now }),
  ];
}

function settle(team: Team, on: StepId, top: VeldTop | null, ctx: Context): Event[] {
  return [
    toField(team, { type: 'veld/top', step: on, top }, done(team.id, on)),
    toField(team, { type: 'veld/fase', step: on, phase: 'klaar', at: ctx.now }),
  ];
}
