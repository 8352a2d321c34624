import { useCallback } from 'react';
import { CHAPTERS } from '../../../shared/decks/chapters.ts';
import {
  findCard,
  type CardId,
  type Content,
  type DeckId,
  type Localised,
} from '../../../shared/decks/content.ts';
import { useContent, useLocal } from '../../game.ts';

/** A card's words in the language of the interface. */
export interface Face {
  id: CardId;
  deck: DeckId;
  deckName: string;
  number: number;
  title: string;
  body: string;
  question: string;
  warning?: string;
  /** chapter of the publication that it came from; null for a card without a source */
  source: string | null;
}

/** Card texts by id, from the workshop's frozen content. */
export function useFaces(): (id: CardId) => Face {
  const content = useContent();
  const local = useLocal();
  return useCallback((id) => faceOf(content, local, id), [content, local]);
}

function faceOf(content: Content, local: (text: Localised) => string, id: CardId): Face {
  const card = findCard(content, id);
  const deck = card && content.decks[card.deck];
  if (!card || !deck) throw new Error(`the content has no card ${id}`);
  return {
    id,
    deck: card.deck,
    deckName: local(deck.name),
    number: card.number,
    title: local(card.title),
    body: local(card.body),
    question: local(card.question),
    source: card.source ? (CHAPTERS.get(card.source.chapter) ?? null) : null,
    ...(card.warning ? { warning: local(card.warning) } : {}),
  };
}
