import { WATERS, type Water } from '../../decks/content.ts';
import type { Moment } from '../../workshop/ids.ts';
import type { KaartTeam, Phase } from './state.ts';

/**
 * A card round as the facilitator sees it: fill and counts, no text, no author, no hand.
 * `bars` are contributions per member, sorted, so that no bar can be traced to a name or a style (REGIE-3).
 */
export interface KaartStand {
  phase: Phase;
  waters: Record<Water, number>;
  bars: number[];
  /** turns done and to do in the pass */
  turns: { done: number; of: number };
  gedoe: 'geen' | 'bezig' | 'beantwoord' | 'open';
  dotsReady: number;
  /** when something last happened on this board */
  at: Moment;
}

export function standOf(round: KaartTeam, members: readonly string[], at: Moment): KaartStand {
  const waters = { meewind: 0, tegenwind: 0, mist: 0, onderstroom: 0 };
  for (const water of WATERS) waters[water] = round.cards.filter((card) => card.water === water).length;
  const toGo = round.queue.length + (round.turn ? 1 : 0);
  const passing = round.phase === 'lezen' || round.phase === 'beurten';
  return {
    phase: round.phase,
    waters,
    bars: members.map((seat) => contributions(round, seat)).toSorted((a, b) => b - a),
    turns: { done: passing ? Math.max(0, members.length - toGo) : members.length, of: members.length },
    gedoe: gedoeState(round),
    dotsReady: round.dotsReady.length,
    at,
  };
}

function contributions(round: KaartTeam, seat: string): number {
  const cards = round.cards.filter((card) => card.by === seat).length;
  const insights = round.cards.filter((card) => card.insight?.text.by === seat).length;
  const responses = round.cards.filter((card) => card.responses[seat] !== undefined).length;
  const links = round.links.filter((link) => link.by === seat).length;
  return cards + insights + responses + links + (round.zetten[seat] ? 1 : 0);
}

function gedoeState(round: KaartTeam): KaartStand['gedoe'] {
  if (!round.gedoe) return 'geen';
  if (round.gedoe.confirmed) return 'beantwoord';
  return round.gedoe.open ? 'open' : 'bezig';
}
