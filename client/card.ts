import type { Card, Deck, DeckId, Localised } from '../shared/decks/content.ts';

/** The words of a card in the language of the interface, as `Card` shows them. */
export interface CardWords {
  deck: DeckId;
  deckName: string;
  /** name of the pile it lies in; only where its deck has piles */
  pile?: string;
  /** name of the role it is written for; only where its deck has such cards */
  role?: string;
  number: number;
  title: string;
  body: string;
  question: string;
}

export function cardWords(deck: Deck, card: Card, local: (text: Localised) => string): CardWords {
  const pile = deck.piles?.find(({ id }) => id === card.pile);
  const role = deck.roles?.find(({ id }) => id === card.role);
  return {
    deck: deck.id,
    deckName: local(deck.name),
    ...(pile ? { pile: local(pile.name) } : {}),
    ...(role ? { role: local(role.name) } : {}),
    number: card.number,
    title: local(card.title),
    body: local(card.body),
    question: local(card.question),
  };
}
