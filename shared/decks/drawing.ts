import { shuffled } from '../random.ts';
import type { CardId, Deck } from './content.ts';

/** A card of this pile that was not drawn yet; undefined when all were. */
export function drawnFrom(
  { cards }: Deck,
  pile: string,
  seen: readonly CardId[],
  random: () => number,
): CardId | undefined {
  const left = cards.filter((card) => card.pile === pile && !seen.includes(card.id));
  return shuffled(left, random)[0]?.id;
}

/** A pile of the deck that was not drawn yet; undefined when all were. */
export function drawnPile(deck: Deck, seen: readonly string[], random: () => number): string | undefined {
  const left = (deck.piles ?? []).filter(({ id }) => !seen.includes(id));
  return shuffled(left, random)[0]?.id;
}

/** The card of a pile that is written for a role. */
export function cardForRole({ cards }: Deck, pile: string, role: string): CardId | undefined {
  return cards.find((card) => card.pile === pile && card.role === role)?.id;
}
