import { useLingui } from '@lingui/react';
import type { CardId } from '../../../shared/decks/content.ts';
import { useTeam } from '../../game.ts';
import { BoardCard, type BoardCardForm } from '../../parts/BoardCard.tsx';
import { useFaces } from './useFaces.ts';
import { usePeople } from './usePeople.ts';

/** A kernkaart of an earlier round: to read, not to play (KAART-22). */
export function EarlierCard({ card, form = 'list' }: { card: CardId; form?: BoardCardForm }) {
  const { _ } = useLingui();
  const face = useFaces()(card);
  const people = usePeople();
  const rounds = Object.values(useTeam()?.slice.kaartronde ?? {});
  const lying = rounds.flatMap(({ cards }) => cards).find((other) => other.card === card);
  const insight = lying?.insight;
  return (
    <BoardCard
      deck={face.deck}
      deckName={face.deckName}
      title={face.title}
      state="kern"
      form={form}
      stateText={_('kaart.staat.kern-eerder')}
      insights={
        lying && insight
          ? [
              {
                id: card,
                text: people.said(insight.text),
                style: people.flavour(lying.by),
                author: people.author(lying.by),
              },
            ]
          : []
      }
    />
  );
}
