import './Logo.css';

export interface LogoMarkProps {
  /** Height in CSS pixels. */
  size?: number;
}

/** The mark alone: a card with a compass needle over a magenta card. Decoration. */
export function LogoMark({ size = 40 }: LogoMarkProps) {
  return (
    <svg
      className="kk-logo__mark"
      width={size}
      height={size}
      viewBox="0 0 48 48"
      aria-hidden
      focusable="false"
    >
      <rect
        x="16"
        y="6"
        width="25"
        height="35"
        rx="4"
        fill="var(--kk-color-course)"
        transform="rotate(-9 24 24) rotate(14 28 24)"
      />
      <g transform="rotate(-7 20 25)">
        <rect
          x="6"
          y="6"
          width="27"
          height="37"
          rx="4"
          fill="var(--kk-color-sheet)"
          stroke="var(--kk-color-ink)"
          strokeWidth="2.8"
        />
        <g fill="none" stroke="var(--kk-color-chart-contour)" strokeWidth="1.8" strokeLinecap="round">
          <path d="M9.5 34.5c4-3.5 6 1.5 10-1.5s6.5-2.5 10-.5" />
          <path d="M9.5 38.8c4-3.5 6 1.5 10-1.5s6.5-2.5 10-.5" />
        </g>
        <g transform="rotate(34 19.5 20.5)">
          <path d="M19.5 8.5l4.2 12h-8.4z" fill="var(--kk-color-ink)" />
          <path
            d="M19.5 32.5l4.2-12h-8.4z"
            fill="var(--kk-color-sheet)"
            stroke="var(--kk-color-ink)"
            strokeWidth="1.8"
            strokeLinejoin="round"
          />
        </g>
      </g>
    </svg>
  );
}

export interface LogoProps {
  name: string;
  size?: 'small' | 'medium' | 'beamer';
}

const MARK = { small: 32, medium: 44, beamer: 60 } as const;

/** Mark and name of the product. */
export function Logo({ name, size = 'medium' }: LogoProps) {
  return (
    <span className={`kk-logo kk-logo--${size}`}>
      <LogoMark size={MARK[size]} />
      <span>{name}</span>
    </span>
  );
}
