import type { CardId } from '../../decks/content.ts';
import { shuffled } from '../../random.ts';
import { forSeat, seatChannel, forTeam, teamChannel } from '../../workshop/channel.ts';
import { event, specOf, type Context } from '../../workshop/context.ts';
import type { Event, Parts } from '../../workshop/events.ts';
import type { SeatId, StepId } from '../../workshop/ids.ts';
import type { State, Team } from '../../workshop/state.ts';
import { handsOf, holderOf, matesOf } from './holder.ts';
import type { KaartTeam } from './state.ts';

import { handOf, pileOf, toTable } from './table.ts';

/**
 * KAART-1, TAFEL-4: three cards if at least six stay in the pile, else two; names that share a hand have one card more per
 * name, so that the last in the pass still has a choice of three, or two. A small deck for many people may leave fewer.
 * @param hands how many names share each hand
 */
export function dealtSizes(cards: number, hands: readonly number[]): number[] {
  const full = hands.map((names) => names + 2);
  if (cards - sum(full) >= 6) return full;
  const players = Math.max(1, sum(hands));
  return hands.map((names) => Math.min(names + 1, Math.floor((cards * names) / players)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
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
  const shares = handsOf(state.all, team.members);
  const sizes = dealtSizes(
    cards.length,
    shares.map(({ names }) => names),
  );
  const hands = new Map<SeatId, CardId[]>();
  for (const [at, { holder }] of shares.entries()) hands.set(holder, cards.splice(0, sizes[at] ?? 0));
  const order = turnOrder(team.members, slice?.started ?? null, ctx);
  const parts: Parts = {
    ...forTeam(team.id, {
      type: 'kaart/begonnen',
      step,
      deck: spec.settings.deck,
      at: ctx.now,
      starter: order[0] ?? '',
      queue: order,
      handSizes: Object.fromEntries([...hands].map(([seat, hand]) => [seat, hand.length])),
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
  const round = state[teamChannel(team.id)]?.kaartronde[step];
  if (!round) return [];
  const holder = holderOf(state.all, team.members, round, seat);
  // at a table that has a hand it is one card to that hand (TAFEL-4)
  const wanted = holder === seat ? usualSize(round) : 1;
  const dealt = dealTo(state, team, step, { holder, wanted, held: handOf(state, holder, step) });
  const passing = round.phase === 'lezen' || round.phase === 'beurten';
  if (!passing) return [dealt];
  const { turn, queue, deferred } = round;
  return [dealt, toTable(team, { type: 'kaart/beurt', step, turn, queue: [...queue, seat], deferred })];
}

function usualSize({ handSizes }: KaartTeam): number {
  return Math.min(3, Math.max(2, ...Object.values(handSizes)));
}

/** From the pile, as far as it reaches. */
function dealTo(
  state: State,
  team: Team,
  step: StepId,
  { holder, wanted, held }: { holder: SeatId; wanted: number; held: readonly CardId[] },
): Event {
  const pile = pileOf(state, team.id, step);
  const hand = [...held, ...pile.slice(0, wanted)];
  const rest = pile.slice(wanted);
  return toTable(
    team,
    { type: 'kaart/hand', step, seat: holder, size: hand.length, pile: rest.length },
    {
      ...forSeat(holder, { type: 'kaart/gedeeld', step, hand }),
      server: { type: 'kaart/stapel', step, team: team.id, pile: rest },
    },
  );
}

/** KAART-17: a leaver's hand goes under the pile, and that of a table to the next name there; no card is lost. */
export function returnHand(state: State, team: Team, step: StepId, seat: SeatId): Event[] {
  const round = state[teamChannel(team.id)]?.kaartronde[step];
  if (!round) return [];
  const away = toTable(team, { type: 'kaart/weg', step, seat });
  const [heir] = matesOf(state.all, team.members, seat);
  if (heir !== undefined)
    return round.handSizes[seat] === undefined ? [away] : [passHand(state, team, step, seat, heir), away];
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
    away,
  ];
}

/** TAFEL-6: who goes to a device of their own leaves the hand to the table and is dealt one, like who comes late. */
export function leaveHand(state: State, team: Team, step: StepId, seat: SeatId): Event[] {
  const round = state[teamChannel(team.id)]?.kaartronde[step];
  if (!round || round.phase === 'klaar') return [];
  const holds = round.handSizes[seat] !== undefined;
  const [heir] = matesOf(state.all, team.members, seat);
  // the last name at the table takes the hand along
  if (heir === undefined && holds) return [];
  const passed = heir !== undefined && holds ? [passHand(state, team, step, seat, heir)] : [];
  return [...passed, dealTo(state, team, step, { holder: seat, wanted: usualSize(round), held: [] })];
}

/** TAFEL-5: the hand goes as it lies to the next name at the table; no card is lost. */
function passHand(state: State, team: Team, step: StepId, from: SeatId, to: SeatId): Event {
  const hand: CardId[] = [...handOf(state, from, step)];
  return toTable(
    team,
    { type: 'kaart/hand-over', step, from, to },
    {
      ...forSeat(from, { type: 'kaart/hand-leeg', step }),
      ...forSeat(to, { type: 'kaart/gedeeld', step, hand }),
    },
  );
}
