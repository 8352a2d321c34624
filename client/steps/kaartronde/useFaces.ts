import type { I18n } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { useCallback } from 'react';
import { CHAPTERS } from '../../../shared/decks/chapters.ts';
import { findCard, type CardId, type Content, type Localised } from '../../../shared/decks/content.ts';
import type { TeamSlice } from '../../../shared/workshop/state.ts';
import { cardWords, type CardWords } from '../../card.ts';
import { useContent, useLocal, useTeam } from '../../game.ts';
import type { CardSide } from '../../parts/Card.tsx';

/** A card's words in the language of the interface. */
export interface Face extends CardWords {
  id: CardId;
  warning?: string;
  /** of an unwritten rule: what it costs and what it makes possible */
  sides: readonly CardSide[];
  /** chapter of the publication that it came from; null for a card without a source */
  source: string | null;
}

/** Card texts by id, from the workshop's frozen content. */
export function useFaces(): (id: CardId) => Face {
  const content = useContent();
  const local = useLocal();
  const { _ } = useLingui();
  const rounds = useTeam()?.slice.kaartronde;
  return useCallback(
    (id) => {
      const face = faceOf(content, local, _, id);
      const title = writtenOn(rounds, id);
      return title === null ? face : { ...face, title };
    },
    [content, local, _, rounds],
  );
}

/** What a member wrote on a blank card that lies on a board of the own team. */
function writtenOn(rounds: TeamSlice['kaartronde'] | undefined, id: CardId): string | null {
  for (const { cards } of Object.values(rounds ?? {})) {
    const own = cards.find(({ card }) => card === id)?.own?.value ?? null;
    if (own !== null) return own;
  }
  return null;
}

function faceOf(content: Content, local: (text: Localised) => string, _: I18n['_'], id: CardId): Face {
  const card = findCard(content, id);
  const deck = card && content.decks[card.deck];
  if (!card || !deck) throw new Error(`the content has no card ${id}`);
  const sides: CardSide[] = [];
  if (card.costs) sides.push({ label: _('kaart.kost'), text: local(card.costs) });
  if (card.enables) sides.push({ label: _('kaart.maakt-mogelijk'), text: local(card.enables) });
  return {
    id,
    sides,
    ...cardWords(deck, card, local),
    source: card.source ? (CHAPTERS.get(card.source.chapter) ?? null) : null,
    ...(card.warning ? { warning: local(card.warning) } : {}),
  };
}
