import { useLingui } from '@lingui/react';
import type { CardId } from '../../../shared/decks/content.ts';
import { BoardCard, type BoardCardForm } from '../../parts/BoardCard.tsx';
import type { Table } from './moves.ts';
import { useFaces } from './useFaces.ts';
import { usePeople } from './usePeople.ts';

export interface TroubleProps {
  card: CardId;
  table: Table;
  onOpen: () => void;
  form?: BoardCardForm;
}

/** The gedoe card in its water, with the team's one sentence (KAART-19). */
export function Trouble({ card, table, onOpen, form = 'list' }: TroubleProps) {
  const { _ } = useLingui();
  const face = useFaces()(card);
  const people = usePeople();
  const { gedoe } = table.round;
  const answer = gedoe?.answer;
  const state = gedoe?.confirmed
    ? 'kaart.gedoe.beantwoord'
    : gedoe?.open
      ? 'kaart.gedoe.open'
      : 'kaart.gedoe.bezig';
  return (
    <BoardCard
      deck={face.deck}
      deckName={face.deckName}
      title={face.title}
      onOpen={onOpen}
      openLabel={_('kaart.lees', { kaart: face.title })}
      state="placed"
      form={form}
      stateText={_(state)}
      insights={
        answer
          ? [
              {
                id: card,
                text: people.said(answer.text),
                style: people.flavour(answer.by),
                author: people.author(answer.by),
              },
            ]
          : []
      }
      layer={_('kaart.gedoe.nog-geen-zin')}
    />
  );
}
