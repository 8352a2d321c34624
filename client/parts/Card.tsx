import type { CSSProperties } from 'react';
import type { DeckId } from '../../shared/decks/content.ts';
import { Icon } from '../icons/Icon.tsx';
import { CardBack } from './CardBack.tsx';
import './Card.css';

/**
 * Widths of design.md: pile 58, hand 136, chosen 166, carousel 250, dialog 322 px at a root of 16 px; `fluid` fills its container;
 * `open` is a carousel card that on a phone is as wide as the screen and as high as its words, so that what one does with it is near.
 * Under the width at which a text would fall below 14 px that text is left out: a small card is for recognising.
 */
export type CardSize = 'pile' | 'hand' | 'chosen' | 'carousel' | 'dialog' | 'fluid' | 'open';

export interface CardSide {
  /** What this side is about, such as "Kost". */
  label: string;
  text: string;
}

export interface CardProps {
  deck: DeckId;
  deckName: string;
  /** Pile of the deck it lies in; under the name of the deck from 197 px wide, on two lines at most. */
  pile?: string;
  /** Role it is written for; beside the emblem from 197 px wide. */
  role?: string;
  number?: number | string;
  title: string;
  body: string;
  question: string;
  /** Where to turn when the subject is close to home (OPG-3); shown under the larger sizes. */
  warning?: string;
  /** What an unwritten rule costs and makes possible; shown under the larger sizes. */
  sides?: readonly CardSide[];
  size?: CardSize;
  faceDown?: boolean;
  selected?: boolean;
  disabled?: boolean;
}

/** Letters of the longest word of a title: the style sheet sets the title so that it stands on one line. */
function longestWord(title: string): CSSProperties & Record<'--kk-letters', number> {
  return { '--kk-letters': Math.max(...title.split(/[\s-]/).map((word) => word.length)) };
}

/** One game card, front or back. Not a control itself: a screen wraps it in a button, a radio or a list item, so it is built of spans. */
export function Card(props: CardProps) {
  const {
    deck,
    deckName,
    pile,
    role,
    number,
    title,
    body,
    question,
    warning,
    sides = [],
    size = 'carousel',
    faceDown = false,
    selected = false,
    disabled = false,
  } = props;
  if (faceDown) return <CardBack deck={deck} deckName={deckName} size={size} selected={selected} />;
  const face = (
    <span
      className={`kk-card kk-card--${size}`}
      data-deck={deck}
      data-selected={selected || undefined}
      data-disabled={disabled || undefined}
    >
      <span className="kk-card__face">
        <span className="kk-card__band">
          <span className="kk-card__emblem">
            <Icon name={deck} stroke={2.3} />
          </span>
          <span className="kk-card__deck">
            {deckName}
            {pile === undefined ? null : (
              <>
                {' '}
                <span className="kk-card__pile">{pile}</span>
              </>
            )}
          </span>{' '}
          {role === undefined ? null : <span className="kk-card__role">{role}</span>}
          {number === undefined ? null : (
            <span className="kk-card__number" aria-hidden>
              {String(number).padStart(2, '0')}
            </span>
          )}
        </span>
        <span className="kk-card__text">
          <strong className="kk-card__title" style={longestWord(title)}>
            {title}
          </strong>{' '}
          <span className="kk-card__body">{body}</span> <span className="kk-card__question">{question}</span>
        </span>
        <span className="kk-card__scale" />
      </span>
    </span>
  );
  const small = size === 'pile' || size === 'hand' || size === 'chosen';
  if (small || (warning === undefined && sides.length === 0)) return face;
  return (
    <span className={`kk-card-with-warning kk-card-with-warning--${size}`}>
      {face}
      {sides.length === 0 ? null : (
        <span className="kk-card-sides" data-deck={deck}>
          {sides.map(({ label, text }) => (
            <span key={label} className="kk-card-sides__side">
              <strong>{label}</strong> {text}
            </span>
          ))}
        </span>
      )}
      {warning === undefined ? null : (
        <span className="kk-card-warning">
          <Icon name="warning" size={22} />
          <span>{warning}</span>
        </span>
      )}
    </span>
  );
}
