import * as v from 'valibot';
import type { CardId } from '../../decks/content.ts';
import { forSeat, seatChannel } from '../../workshop/channel.ts';
import { event, ledTeam, present, type Context, type Handlers } from '../../workshop/context.ts';
import type { Event } from '../../workshop/events.ts';
import type { SeatId, StepId } from '../../workshop/ids.ts';
import { done } from '../../workshop/progress.ts';
import { isRefusal, refuse, type Refusal } from '../../workshop/refusal.ts';
import { allReady } from '../../workshop/silence.ts';
import type { State, Team } from '../../workshop/state.ts';
import { KAART_LIMITS, type KaartTeam } from './state.ts';
import { atTable, lyingCard, tooFew, toTable } from './table.ts';

const step = v.string();
export const DOT_COMMANDS = [
  v.strictObject({ type: v.literal('stip/begin'), step }),
  v.strictObject({ type: v.literal('stip/zet'), step, cards: v.pipe(v.array(v.string()), v.maxLength(20)) }),
  v.strictObject({ type: v.literal('stip/klaar'), step, ready: v.boolean() }),
  v.strictObject({ type: v.literal('stip/kies'), step, cards: v.pipe(v.array(v.string()), v.maxLength(20)) }),
  v.strictObject({ type: v.literal('regie/stippen'), step, team: v.string() }),
  v.strictObject({ type: v.literal('regie/onthul'), step, team: v.string() }),
] as const;
export type DotCommand = v.InferOutput<(typeof DOT_COMMANDS)[number]>;

export const dotHandlers: Handlers<DotCommand> = {
  // one asks, another agrees: nobody freezes a board alone
  'stip/begin'(state, command, ctx) {
    const at = atTable(state, command.step, ctx, ['vrij']);
    if (isRefusal(at)) return at;
    const { dotsAsked } = at.round;
    if (dotsAsked === at.seat && present(state, at.team).length > 1) return refuse('wachten-op-tweede');
    if (dotsAsked === null && present(state, at.team).length > 1) {
      return [toTable(at.team, { type: 'stip/gevraagd', step: command.step, seat: at.seat })];
    }
    return openDots(state, at.team, command.step, at.round, ctx);
  },
  // KAART-20: up to three, on different cards, blind; what one chose replaces what one chose before
  'stip/zet'(state, command, ctx) {
    const at = atTable(state, command.step, ctx, ['stippen']);
    if (isRefusal(at)) return at;
    const cards = [...new Set(command.cards)];
    if (cards.length > KAART_LIMITS.dots) return refuse('te-veel-stippen', KAART_LIMITS.dots);
    for (const card of cards) {
      const lying = lyingCard(at.round, card);
      if (isRefusal(lying))
        return at.slice.kernkaarten.some((kern) => kern.card === card) ? refuse('kernkaart-al') : lying;
    }
    return [event('stip/gezet', { ...forSeat(at.seat, { type: 'stip/gezet', step: command.step, cards }) })];
  },
  'stip/klaar'(state, command, ctx) {
    const at = atTable(state, command.step, ctx, ['stippen']);
    if (isRefusal(at)) return at;
    if (at.round.dotsReady.includes(at.seat) === command.ready) return refuse('al-gedaan');
    const said = toTable(at.team, {
      type: 'stip/klaar',
      step: command.step,
      seat: at.seat,
      ready: command.ready,
    });
    const everyone = allReady(state, at.team, at.round.dotsReady, at.seat);
    return command.ready && everyone
      ? [said, ...reveal(state, at.team, command.step, at.round, ctx)]
      : [said];
  },
  // KAART-21, KAART-24: the team chose aloud and marks it
  'stip/kies'(state, command, ctx) {
    const at = atTable(state, command.step, ctx, ['kiezen']);
    if (isRefusal(at)) return at;
    const { tie } = at.round;
    if (!tie) return refuse('andere-fase');
    const chosen = [...new Set(command.cards)];
    if (chosen.some((card) => !tie.candidates.includes(card))) return refuse('kaart-niet-op-bord');
    const cards = [...tie.sure, ...chosen];
    if (chosen.length === 0) return refuse('voorstel-onbekend');
    if (cards.length > KAART_LIMITS.kernAtTie) return refuse('te-veel-stippen', KAART_LIMITS.kernAtTie);
    return settle(at.team, command.step, cards, ctx);
  },
  'regie/stippen'(state, command, ctx) {
    const found = boardOf(state, command.step, command.team, ctx);
    if (isRefusal(found)) return found;
    if (found.round.phase !== 'vrij' && found.round.phase !== 'beurten') return refuse('andere-fase');
    return openDots(state, found.team, command.step, found.round, ctx);
  },
  'regie/onthul'(state, command, ctx) {
    const found = boardOf(state, command.step, command.team, ctx);
    if (isRefusal(found)) return found;
    if (found.round.phase !== 'stippen') return refuse('andere-fase');
    return reveal(state, found.team, command.step, found.round, ctx);
  },
};

function boardOf(
  state: State,
  step: StepId,
  id: string,
  ctx: Context,
): { team: Team; round: KaartTeam } | Refusal {
  const led = ledTeam(state, step, id, ctx);
  if (isRefusal(led)) return led;
  const round = led.slice.kaartronde[step];
  return round ? { team: led.team, round } : refuse('ander-team');
}

/** Freezes play. With fewer than three present, or an empty board, there are no dots (KAART-24). */
function openDots(state: State, team: Team, step: StepId, round: KaartTeam, ctx: Context): Event[] {
  const cards = round.cards.map(({ card }) => card);
  const ended = round.turn
    ? [toTable(team, { type: 'kaart/beurt', step, turn: null, queue: [], deferred: [] })]
    : [];
  const opened = round.cards
    .filter(({ open }) => !open)
    .map(({ card }) => toTable(team, { type: 'kaart/open', step, card }));
  const before = [...ended, ...opened];
  if (cards.length === 0) return [...before, ...settle(team, step, [], ctx)];
  if (!tooFew(state, team))
    return [...before, toTable(team, { type: 'kaart/fase', step, phase: 'stippen', at: ctx.now })];
  return [
    ...before,
    toTable(team, { type: 'stip/onthuld', step, dots: {}, tie: { sure: [], candidates: cards } }),
    toTable(team, { type: 'kaart/fase', step, phase: 'kiezen', at: ctx.now }),
  ];
}

/** KAART-20, KAART-21: counts what everybody laid and shows it. */
function reveal(state: State, team: Team, step: StepId, round: KaartTeam, ctx: Context): Event[] {
  const dots = count(state, team.members, step, round);
  const { kern, tie } = topOf(dots);
  const shown = toTable(team, { type: 'stip/onthuld', step, dots, tie });
  if (tie) return [shown, toTable(team, { type: 'kaart/fase', step, phase: 'kiezen', at: ctx.now })];
  return [shown, ...settle(team, step, kern, ctx)];
}

function count(
  state: State,
  members: readonly SeatId[],
  step: StepId,
  round: KaartTeam,
): Record<CardId, number> {
  const dots: Record<CardId, number> = {};
  for (const { card } of round.cards) {
    const laid = members.filter((seat) =>
      state[seatChannel(seat)]?.kaartronde[step]?.dots.includes(card),
    ).length;
    if (laid > 0) dots[card] = laid;
  }
  return dots;
}

/** KAART-21: the top two; a tie may make it three; with a wider tie the team chooses among the tied. */
export function topOf(dots: Record<CardId, number>): { kern: CardId[]; tie: KaartTeam['tie'] } {
  const ranked = Object.entries(dots).toSorted(([, a], [, b]) => b - a);
  const threshold = ranked[KAART_LIMITS.kern - 1]?.[1] ?? 1;
  const top = ranked.filter(([, laid]) => laid >= threshold).map(([card]) => card);
  if (top.length <= KAART_LIMITS.kernAtTie) return { kern: top, tie: null };
  const sure = ranked.filter(([, laid]) => laid > threshold).map(([card]) => card);
  return { kern: [], tie: { sure, candidates: top.filter((card) => !sure.includes(card)) } };
}

function settle(team: Team, step: StepId, cards: CardId[], ctx: Context): Event[] {
  return [
    toTable(team, { type: 'stip/kern', step, cards }, done(team.id, step)),
    toTable(team, { type: 'kaart/fase', step, phase: 'klaar', at: ctx.now }),
  ];
}
