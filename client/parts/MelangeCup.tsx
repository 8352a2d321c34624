import type { Style } from '../../shared/decks/content.ts';
import './MelangeCup.css';

export interface MelangeCupProps {
  /** How many of each style the team has; styles without anybody are left out. */
  parts: readonly { style: Style; count: number }[];
  /** Height in CSS pixels. */
  size?: number;
  /** Says the composition; leave out when it stands beside the cup in words. */
  label?: string;
}

const RADIUS = 36;
const CENTRE = 50;

function point(angle: number): string {
  return `${(CENTRE + RADIUS * Math.cos(angle)).toFixed(2)} ${(CENTRE + RADIUS * Math.sin(angle)).toFixed(2)}`;
}

function wedges(parts: MelangeCupProps['parts']) {
  const present = parts.filter((part) => part.count > 0);
  const total = present.reduce((sum, part) => sum + part.count, 0);
  let angle = -Math.PI / 2;
  return present.map(({ style, count }) => {
    const from = angle;
    const turn = (count / total) * 2 * Math.PI;
    angle += turn;
    return {
      style,
      path: `M${CENTRE} ${CENTRE}L${point(from)}A${RADIUS} ${RADIUS} 0 ${turn > Math.PI ? 1 : 0} 1 ${point(angle)}Z`,
    };
  });
}

/** A cup seen from above, its tea divided by style: what a team is made of. */
export function MelangeCup({ parts, size = 44, label }: MelangeCupProps) {
  const naming = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  const slices = wedges(parts);
  const only = slices.length === 1 ? slices[0] : undefined;
  return (
    <svg
      className="kk-melange-cup"
      width={Math.round(size * 1.18)}
      height={size}
      viewBox="0 0 118 100"
      focusable="false"
      {...naming}
    >
      <path
        d="M90 38h10a12 12 0 0 1 0 24H90"
        fill="var(--kk-color-sheet)"
        stroke="var(--kk-color-ink)"
        strokeWidth="3"
      />
      <circle
        cx="50"
        cy="50"
        r="45"
        fill="var(--kk-color-sheet)"
        stroke="var(--kk-color-ink)"
        strokeWidth="3"
      />
      {only === undefined ? (
        slices.map(({ style, path }) => (
          <path key={style} className="kk-melange-cup__wedge" data-style={style} d={path} />
        ))
      ) : (
        <circle className="kk-melange-cup__wedge" data-style={only.style} cx="50" cy="50" r={RADIUS} />
      )}
      <circle cx="50" cy="50" r={RADIUS} fill="none" stroke="var(--kk-color-ink)" strokeWidth="2.4" />
    </svg>
  );
}
