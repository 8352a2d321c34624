import type { CSSProperties } from 'react';
import type { Style } from '../../shared/decks/content.ts';
import { Icon, ICONS } from '../icons/Icon.tsx';
import './TeaLabel.css';

export type TeaLabelState = 'rest' | 'turn' | 'hand' | 'missing' | 'offline';

export interface TeaLabelProps {
  /** `none` for somebody whose style is hidden or not known: a blank label. */
  flavour: Style | 'none';
  /** Height in CSS pixels, 28 to 142. Under 40 the string is left out. */
  size?: number;
  state?: TeaLabelState;
  /** Draws or leaves out the string; by default it follows the size. */
  string?: boolean;
  /** Said by a screen reader; leave out when a name stands beside the label. */
  label?: string;
}

/** A person as a tea label: colour and icon of the style, states by frame, badge or line. */
export function TeaLabel({ flavour, size = 44, state = 'rest', string = size >= 40, label }: TeaLabelProps) {
  const heavy = size < 34 ? 3 : 2.5;
  const naming = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  const height: CSSProperties & Record<'--kk-label-size', string> = { '--kk-label-size': `${size / 16}rem` };
  return (
    <span className="kk-tea-label" data-style={flavour} data-state={state} style={height} {...naming}>
      <svg viewBox={string ? '0 0 48 58' : '1 4 46 54'} focusable="false" aria-hidden>
        {string ? <path d="M24 0v11" stroke="var(--kk-color-ink)" strokeWidth="2" /> : null}
        <path
          className="kk-tea-label__paper"
          d="M13.5 6h21L45 15.5V52a4 4 0 0 1-4 4H7a4 4 0 0 1-4-4V15.5z"
          strokeWidth={heavy}
          strokeLinejoin="round"
          {...(state === 'missing' ? { strokeDasharray: '4 3.5' } : {})}
        />
        <circle
          cx="24"
          cy="12.5"
          r="2.6"
          fill="var(--kk-color-sheet)"
          stroke="var(--kk-color-ink)"
          strokeWidth="1.8"
        />
        {flavour === 'none' ? (
          <path
            d="M14 30h20M14 38h20M14 46h12"
            fill="none"
            stroke="var(--kk-color-line-control)"
            strokeWidth="2.3"
            strokeLinecap="round"
          />
        ) : (
          <g
            transform="translate(8.5 19.5) scale(.97)"
            fill="none"
            stroke="currentColor"
            strokeWidth="2.3"
            strokeLinecap="round"
            strokeLinejoin="round"
          >
            {ICONS[flavour]}
          </g>
        )}
      </svg>
      {state === 'hand' || state === 'offline' ? (
        <span className="kk-tea-label__badge">
          <Icon name={state} size={20} stroke={2.6} />
        </span>
      ) : null}
    </span>
  );
}
