import { useLingui } from '@lingui/react';
import type { CardId } from '../../../shared/decks/content.ts';
import type { BoardCard } from '../../../shared/steps/kaartronde/state.ts';
import { RadioCards } from '../../parts/RadioCards.tsx';
import { useFaces } from './useFaces.ts';
import { usePeople } from './usePeople.ts';

export interface CardChoiceProps {
  label: string;
  cards: readonly BoardCard[];
  value: CardId | null;
  onChange: (card: CardId) => void;
}

/** Which card on the board: by title, with the water it lies in and who laid it. */
export function CardChoice({ label, cards, value, onChange }: CardChoiceProps) {
  const { _ } = useLingui();
  const face = useFaces();
  const people = usePeople();
  const options = cards.map(({ card, water, by }) => ({
    value: card,
    label: face(card).title,
    sub: _('kaart.ligt-van', { water: _(`water.${water}`), wie: people.of(by) }),
    icon: water,
  }));
  return <RadioCards label={label} options={options} value={value} onChange={onChange} />;
}
