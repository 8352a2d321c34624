import type { CSSProperties, ReactNode } from 'react';
import type { DeckId, Water } from '../../shared/decks/content.ts';
import { Icon } from '../icons/Icon.tsx';
import './FacilitatorTile.css';

export interface WaterFill {
  water: Water;
  name: string;
  /** Deck of each card that lies there, oldest first. Counts only: no titles, no authors. */
  decks: readonly DeckId[];
  countText: string;
}

export interface FacilitatorTileProps {
  name: string;
  /** Such as "tafel 1". */
  place?: string;
  /** Such as "Jongeren met schulden · 6 van 12". */
  status: string;
  waters: readonly WaterFill[];
  /** Contributions per member in any order: shown sorted, without names and without styles (design, settled 1). */
  contributions: readonly number[];
  /** Words beside the bars, such as "Bijdragen". */
  contributionsText: string;
  /** "Hand op"; shown as a yellow badge. */
  handText?: string;
  /** "Weinig op het bord": a hint, never a score. */
  hintText?: string;
  /** "Op scherm". */
  spotlightText?: string;
  actions?: ReactNode;
}

/** A pile of this many cards fits; above it the number is written. */
const PILE = 6;

function share(part: number): CSSProperties & Record<'--kk-share', string> {
  return { '--kk-share': `${Math.round(part * 100)}%` };
}

function Fill({ waters }: { waters: readonly WaterFill[] }) {
  return (
    <ul className="kk-tile__fill">
      {waters.map(({ water, name, decks, countText }) => (
        <li key={water} data-water={water}>
          <span className="kk-tile__pile" aria-hidden>
            {decks.length > PILE ? <span className="kk-tile__more">+{decks.length - PILE}</span> : null}
            {decks.slice(-PILE).map((deck, index) => (
              <span key={index} className="kk-tile__card" data-deck={deck} />
            ))}
          </span>
          <span className="kk-tile__water">
            <Icon name={water} size={22} />
            <span className="sr-only">
              {name}: {countText}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** One team as the facilitator sees it: how far, how full, how spread, and whether somebody asks for help. Nothing of what is written. */
export function FacilitatorTile(props: FacilitatorTileProps) {
  const {
    name,
    place,
    status,
    waters,
    contributions,
    contributionsText,
    handText,
    hintText,
    spotlightText,
    actions,
  } = props;
  const sorted = contributions.toSorted((a, b) => b - a);
  const most = Math.max(1, ...sorted);
  return (
    <section
      className="kk-tile"
      aria-label={name}
      data-hint={hintText !== undefined || undefined}
      data-spotlight={spotlightText !== undefined || undefined}
    >
      <header className="kk-tile__head">
        <h3>{name}</h3>
        {place === undefined ? null : <span className="kk-tile__place">{place}</span>}
        <span className="kk-tile__flags">
          {handText === undefined ? null : (
            <span className="kk-chip kk-chip--hand">
              <Icon name="hand" size={17} stroke={2.5} />
              {handText}
            </span>
          )}
          {spotlightText === undefined ? null : (
            <span className="kk-chip kk-chip--course">
              <Icon name="spotlight" size={17} stroke={2.4} />
              {spotlightText}
            </span>
          )}
          {hintText === undefined ? null : <span className="kk-chip kk-chip--warn">{hintText}</span>}
        </span>
      </header>
      <p className="kk-tile__status">{status}</p>
      {waters.length === 0 ? null : <Fill waters={waters} />}
      <div className="kk-tile__spread">
        <span>{contributionsText}</span>
        <span className="kk-tile__bars" aria-hidden>
          {sorted.map((value, index) => (
            <span key={index} className="kk-tile__bar" style={share(value / most)} />
          ))}
        </span>
        <span className="sr-only">{sorted.join(', ')}</span>
      </div>
      {actions === undefined ? null : <div className="kk-tile__actions">{actions}</div>}
    </section>
  );
}
