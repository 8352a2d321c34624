import type { CSSProperties, ReactNode } from 'react';
import { Icon } from '../icons/Icon.tsx';
import './FacilitatorTile.css';

export interface FacilitatorTileProps {
  name: string;
  /** Such as "tafel 1". */
  place?: string;
  /** Such as "Jongeren met schulden · 6 van 12". */
  status: string;
  /** The team's board from far away; see MiniBoard.tsx. */
  board?: ReactNode;
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

function share(part: number): CSSProperties & Record<'--kk-share', string> {
  return { '--kk-share': `${Math.round(part * 100)}%` };
}

/** One team as the facilitator sees it: how far, how full, how spread, and whether somebody asks for help. Nothing of what is written. */
export function FacilitatorTile(props: FacilitatorTileProps) {
  const {
    name,
    place,
    status,
    board,
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
      {board}
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
