import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Card } from './Card.tsx';
import type { HandCard } from './HandFan.tsx';
import './CardPicker.css';

export interface CardPickerProps {
  /** Names the group, such as "Kies een kaart". */
  label: string;
  cards: readonly HandCard[];
  /** Place in `cards` of the card in front. */
  index: number;
  onIndex: (index: number) => void;
  previousLabel: string;
  nextLabel: string;
  /** "Kaart 1 van 4". */
  positionText: string;
  /** What to do with the card in front: the waters as RadioCards, an explanation. */
  children?: ReactNode;
}

/** One card in front, its neighbours at the edges: buttons, or a tap on a neighbour. Stops at both ends. */
export function CardPicker({
  label,
  cards,
  index,
  onIndex,
  previousLabel,
  nextLabel,
  positionText,
  children,
}: CardPickerProps) {
  const front = cards[index];
  if (front === undefined) return null;
  const last = cards.length - 1;
  function step(by: number): void {
    const next = Math.min(last, Math.max(0, index + by));
    if (next !== index) onIndex(next);
  }
  return (
    <div className="kk-picker">
      <div className="kk-picker__parts">
        <section className="kk-picker__choose" aria-label={label}>
          <div className="kk-picker__row">
            <Neighbour card={cards[index - 1]} side="left" onTap={() => step(-1)} />
            <div className="kk-picker__front" key={front.id}>
              <PickerCard card={front} />
            </div>
            <Neighbour card={cards[index + 1]} side="right" onTap={() => step(1)} />
          </div>
          {cards.length < 2 ? null : (
            <div className="kk-picker__nav">
              <Button
                size="small"
                icon="back"
                label={previousLabel}
                disabled={index === 0}
                onPress={() => step(-1)}
              />
              <output>{positionText}</output>
              <Button
                size="small"
                icon="next"
                label={nextLabel}
                disabled={index === last}
                onPress={() => step(1)}
              />
            </div>
          )}
        </section>
        {children === undefined ? null : <div className="kk-picker__slot">{children}</div>}
      </div>
    </div>
  );
}

function PickerCard({ card }: { card: HandCard }) {
  const { id: _id, ...face } = card;
  return <Card {...face} size="carousel" />;
}

/** For pointers only: keyboard and screen reader have the buttons. */
function Neighbour({
  card,
  side,
  onTap,
}: {
  card: HandCard | undefined;
  side: 'left' | 'right';
  onTap: () => void;
}) {
  if (card === undefined) return null;
  const { id: _id, warning: _warning, ...face } = card;
  return (
    <div className={`kk-picker__neighbour kk-picker__neighbour--${side}`} aria-hidden onClick={onTap}>
      <Card {...face} size="carousel" />
    </div>
  );
}
