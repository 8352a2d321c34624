import type { DeckId } from '../../shared/decks/content.ts';
import { Icon } from '../icons/Icon.tsx';
import type { CardSize } from './Card.tsx';
import './Card.css';
import './CardBack.css';

export interface CardBackProps {
  deck: DeckId;
  deckName: string;
  size?: CardSize;
  selected?: boolean;
}

/** The back of a card: colour, pattern, icon and name of its deck. */
export function CardBack({ deck, deckName, size = 'pile', selected = false }: CardBackProps) {
  return (
    <span
      className={`kk-card kk-card--${size} kk-card-back`}
      data-deck={deck}
      data-selected={selected || undefined}
    >
      <span className="kk-card-back__field" />
      <span className="kk-card-back__emblem">
        <Icon name={deck} stroke={2.1} />
      </span>
      <span className="kk-card-back__name">{deckName}</span>
    </span>
  );
}

export interface CardPileProps {
  deck: DeckId;
  deckName: string;
  /** Short name under the pile. */
  name: string;
  count: number;
  /** What a screen reader says for the count, such as "9 kaarten". */
  countText: string;
  active?: boolean;
}

/** A pile on the table with the number of cards left in it. */
export function CardPile({ deck, deckName, name, count, countText, active = false }: CardPileProps) {
  return (
    <span className="kk-pile" data-active={active || undefined}>
      <span className="kk-pile__stack" aria-hidden>
        {count > 1 ? <CardBack deck={deck} deckName="" size="pile" /> : null}
        {count > 0 ? (
          <CardBack deck={deck} deckName={deckName} size="pile" />
        ) : (
          <span className="kk-pile__empty" />
        )}
        <span className="kk-pile__count">{count}</span>
      </span>
      <span>{name}</span>
      <span className="sr-only"> {countText}</span>
    </span>
  );
}
