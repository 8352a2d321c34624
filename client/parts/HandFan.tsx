import type { CardProps } from './Card.tsx';
import { Card } from './Card.tsx';
import './HandFan.css';

export interface HandCard extends CardProps {
  id: string;
}

export interface HandFanProps {
  /** Names the list, such as "Kaarten in je hand". */
  label: string;
  cards: readonly HandCard[];
  /** Opens the picker at this card. */
  onChoose: (id: string) => void;
  selected?: string;
  disabled?: boolean;
}

/** The hand at rest: recognise a card by its icon and title, choose it to read it. */
export function HandFan({ label, cards, onChoose, selected, disabled = false }: HandFanProps) {
  return (
    <ul className="kk-fan" aria-label={label}>
      {cards.map(({ id, ...card }) => (
        <li key={id} className="kk-fan__place">
          <button type="button" className="kk-fan__card" disabled={disabled} onClick={() => onChoose(id)}>
            <Card {...card} size="hand" selected={id === selected} disabled={disabled} />
          </button>
        </li>
      ))}
    </ul>
  );
}
