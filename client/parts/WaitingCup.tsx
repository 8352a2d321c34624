import type { Style } from '../../shared/decks/content.ts';
import './WaitingCup.css';

export interface WaitingCupProps {
  /** Tea of whoever waits. */
  flavour: Style | 'none';
  /** Says what it shows. */
  label: string;
}

/** A glass of tea that is drawing. Its steam is the only loop in the product: four seconds, three times, and none with reduced motion. */
export function WaitingCup({ flavour, label }: WaitingCupProps) {
  return (
    <svg
      className="kk-waiting"
      data-style={flavour}
      width="250"
      height="214"
      viewBox="0 0 250 214"
      role="img"
      aria-label={label}
      focusable="false"
    >
      <path d="M172 88h22a26 26 0 0 1 0 52h-28" strokeWidth="4" />
      <g stroke="none">
        <path d="M65 92h108l-7.3 94a14 14 0 0 1-14 13H86a14 14 0 0 1-14-13z" fill="#f0d9a6" />
        <path
          d="M69.3 152c18-10 30 4 48-4 18-6 34-8 51.7-2l-3.1 40a14 14 0 0 1-14 13H86a14 14 0 0 1-14-13z"
          fill="#e3b566"
        />
        <path
          d="M71.2 177c24-8 40 4 62-2 14-2 24-1 33.5 0l-.8 11a14 14 0 0 1-14 13H86a14 14 0 0 1-14-13z"
          fill="#d79a45"
        />
      </g>
      <path d="M62 58h114l-10 128a14 14 0 0 1-14 13H86a14 14 0 0 1-14-13z" strokeWidth="4" />
      <path d="M64 92h108" strokeWidth="2.5" />
      <path d="M112 118C112 80 120 40 62 32" strokeWidth="2.5" />
      <g transform="translate(92 112) rotate(-4)">
        <path className="kk-waiting__paper" d="M6 0h28l6 9v38H0V9z" />
        <path d="M10 20h20M10 29h20M10 38h12" strokeWidth="2" />
      </g>
      <path
        className="kk-waiting__paper"
        transform="translate(22 14) rotate(-14)"
        d="M10 0h22l9 9v40a4 4 0 0 1-4 4H5a4 4 0 0 1-4-4V9z"
      />
      <path
        className="kk-waiting__steam"
        d="M98 40c-6-10 6-14 0-26M122 44c-6-12 8-16 1-32M146 40c-6-10 6-14 0-26"
      />
    </svg>
  );
}
