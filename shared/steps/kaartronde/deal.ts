import type { CardId } from '../../decks/content.ts';
import { shuffled } from '../../random.ts';
import { forSeat, seatChannel, forTeam, teamChannel } from '../../workshop/channel.ts';
import { event, specOf, type Context } from '../../workshop/context.ts';
import type { Event, Parts } from '../../workshop/events.ts';
import type { SeatId, StepId } from '../../workshop/ids.ts';
import type { State, Team } from '../../workshop/state.ts';
import { handOf, pileOf, toTable } from './table.ts';

/** KAART-1: three cards if at least six stay in the pile, else two. A small deck for many people may leave fewer. */
export function handSize(cards: number, players: number): number {
  if (cards - 3 * players >= 6) return 3;
  return Math.min(2, Math.floor(cards / Math.max(1, players)));
}

/** Deals a team its round. A round that was begun before is left as it lies. */
export function startKaartronde(state: State, team: Team, step: StepId, ctx: Context): Event[] {
  const spec = specOf(ctx.content, step, 'kaartronde');
  const deck = spec && ctx.content.decks[spec.settings.deck];
  const slice = state[teamChannel(team.id)];
  if (!spec || !deck || slice?.kaartronde[step]) return [];
  const kern = slice?.kernkaarten.map(({ card }) => card) ?? [];
  const cards = shuffled(
    deck.cards.map((card) => card.id).filter((card) => !kern.includes(card)),
    ctx.random,
  );
  const size = handSize(cards.length, team.members.length);
  const hands = new Map<SeatId, CardId[]>();
  for (const seat of team.members) hands.set(seat, cards.splice(0, size));
  const order = turnOrder(team.members, slice?.started ?? null, ctx);
  const parts: Parts = {
    ...forTeam(team.id, {
      type: 'kaart/begonnen',
      step,
      deck: spec.settings.deck,
      at: ctx.now,
      starter: order[0] ?? '',
      queue: order,
      handSizes: Object.fromEntries(team.members.map((seat) => [seat, size])),
      pile: cards.length,
    }),
    server: { type: 'kaart/stapel', step, team: team.id, pile: cards },
  };
  for (const [seat, hand] of hands) parts[seatChannel(seat)] = { type: 'kaart/gedeeld', step, hand };
  return [event('kaart/begonnen', parts)];
}

/** KAART-4: who starts is drawn; in later rounds it is one seat further. The order is that of the team list. */
function turnOrder(members: readonly SeatId[], startedBefore: SeatId | null, ctx: Context): SeatId[] {
  const before = startedBefore === null ? -1 : members.indexOf(startedBefore);
  const first = before < 0 ? Math.floor(ctx.random() * members.length) : (before + 1) % members.length;
  return [...members.slice(first), ...members.slice(0, first)];
}

/** MIX-6, KAART-17: who comes in mid-round is dealt what is left and comes last in the pass. */
export function dealLatecomer(state: State, team: Team, step: StepId, seat: SeatId): Event[] {
  const slice = state[teamChannel(team.id)];
  const round = slice?.kaartronde[step];
  if (!round) return [];
  const usual = Math.max(0, ...Object.values(round.handSizes));
  const pile = pileOf(state, team.id, step);
  const hand = pile.slice(0, Math.min(3, Math.max(2, usual)));
  const rest = pile.slice(hand.length);
  const dealt = toTable(
    team,
    { type: 'kaart/hand', step, seat, size: hand.length, pile: rest.length },
    {
      ...forSeat(seat, { type: 'kaart/gedeeld', step, hand }),
      server: { type: 'kaart/stapel', step, team: team.id, pile: rest },
    },
  );
  const passing = round.phase === 'lezen' || round.phase === 'beurten';
  if (!passing) return [dealt];
  const { turn, queue, deferred } = round;
  return [dealt, toTable(team, { type: 'kaart/beurt', step, turn, queue: [...queue, seat], deferred })];
}

/** KAART-17: a leaver's hand goes under the pile; no card is lost. */
export function returnHand(state: State, team: Team, step: StepId, seat: SeatId): Event[] {
  const round = state[teamChannel(team.id)]?.kaartronde[step];
  if (!round) return [];
  const pile = [...pileOf(state, team.id, step), ...handOf(state, seat, step)];
  return [
    toTable(
      team,
      { type: 'kaart/hand', step, seat, size: 0, pile: pile.length },
      {
        ...forSeat(seat, { type: 'kaart/hand-leeg', step }),
        server: { type: 'kaart/stapel', step, team: team.id, pile },
      },
    ),
    toTable(team, { type: 'kaart/weg', step, seat }),
  ];
}
