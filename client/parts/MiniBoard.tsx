import type { DeckId, Water } from '../../shared/decks/content.ts';
import type { Ring } from '../../shared/steps/speelveld/state.ts';
import { Icon } from '../icons/Icon.tsx';
import { ChartBackdrop } from './ChartBackdrop.tsx';
import './MiniBoard.css';

interface Place {
  /** what stands beside the number, also for a screen reader, such as "Mist: 3 kaarten" */
  countText: string;
  count: number;
}

export interface MiniChartProps {
  label: string;
  /** Another seed, another sea: a team keeps its own. */
  seed: number;
  deck: DeckId;
  waters: readonly (Place & { water: Water })[];
}

const SIZE = { width: 312, height: 168 } as const;
const CARD = { width: 42, height: 20 } as const;
/** More cards than this in a water are only counted. */
const DRAWN = 6;

/** Where cards lie in the upper left water, the first ones farthest from the ring; the other waters are its mirrors. */
const SPOTS = [
  [56, 10],
  [12, 36],
  [62, 36],
  [106, 10],
  [8, 60],
  [60, 60],
] as const;
const CORNER: Record<Water, { right: boolean; below: boolean }> = {
  meewind: { right: false, below: false },
  tegenwind: { right: true, below: false },
  mist: { right: false, below: true },
  onderstroom: { right: true, below: true },
};

/** A card round from far away: how many cards lie in each water. No title, no author, no order. */
export function MiniChart({ label, seed, deck, waters }: MiniChartProps) {
  return (
    <figure className="kk-mini" aria-label={label}>
      <Sea seed={seed} />
      <svg
        className="kk-mini__lines"
        viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
        aria-hidden
        focusable="false"
      >
        <path className="kk-mini__axis" d="M0 84H116M196 84H312M156 0V44M156 124V168" />
        <circle className="kk-mini__ring" cx="156" cy="84" r="40" />
        <rect className="kk-mini__plate" x="130" y="69" width="52" height="30" rx="3" />
        {waters.map(({ water, count }) => (
          <g key={water} data-deck={deck}>
            {SPOTS.slice(0, Math.min(count, DRAWN)).map((spot, at) => (
              <CardMark key={at} spot={spot} corner={CORNER[water]} />
            ))}
          </g>
        ))}
      </svg>
      <ul>
        {waters.map(({ water, count, countText }) => (
          <li key={water} className="kk-mini__count" data-corner={water}>
            <Icon name={water} size={18} stroke={2.4} />
            <b aria-hidden>{count}</b>
            <span className="sr-only">{countText}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}

function CardMark({
  spot: [x, y],
  corner: { right, below },
}: {
  spot: (typeof SPOTS)[number];
  corner: (typeof CORNER)[Water];
}) {
  const left = right ? SIZE.width - x - CARD.width : x;
  const top = below ? SIZE.height - y - CARD.height : y;
  return (
    <g transform={`translate(${left} ${top})`}>
      <rect className="kk-mini__card" width={CARD.width} height={CARD.height} rx="3" />
      <path className="kk-mini__stub" d={`M3 0H12V${CARD.height}H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z`} />
    </g>
  );
}

export interface MiniFieldProps {
  label: string;
  seed: number;
  /** from the table outwards */
  rings: readonly (Place & { ring: Ring; name: string })[];
}

const RADIUS: Record<Ring, number> = { 'aan-tafel': 32, betrokken: 52, 'op-afstand': 72 };

/** A speelveld from far away: how many parties stand on each ring. No name, no sector, no line. */
export function MiniField({ label, seed, rings }: MiniFieldProps) {
  return (
    <figure className="kk-mini" aria-label={label}>
      <Sea seed={seed} />
      <svg
        className="kk-mini__lines"
        viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
        aria-hidden
        focusable="false"
      >
        {rings.map(({ ring }) => (
          <circle key={ring} className="kk-mini__ring" cx="104" cy="84" r={RADIUS[ring]} />
        ))}
        <rect className="kk-mini__plate" x="84" y="72" width="40" height="24" rx="3" />
        {rings.map(({ ring, count }) =>
          around(count, RADIUS[ring]).map(([x, y], at) => (
            <rect
              key={`${ring}-${at}`}
              className="kk-mini__party"
              x={104 + x - 6}
              y={84 + y - 6}
              width="12"
              height="12"
              rx="3"
            />
          )),
        )}
      </svg>
      <ul className="kk-mini__legend">
        {rings.map(({ ring, name, count, countText }) => (
          <li key={ring}>
            <b aria-hidden>{count}</b>
            <span aria-hidden>{name}</span>
            <span className="sr-only">{countText}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}

/** So many points spread evenly over a circle, each ring turned a little from the one inside it. */
function around(count: number, radius: number): [x: number, y: number][] {
  return Array.from({ length: count }, (_, at) => {
    const angle = (at / count) * 2 * Math.PI + radius;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });
}

function Sea({ seed }: { seed: number }) {
  return (
    <div className="kk-mini__sea">
      <ChartBackdrop
        key={seed}
        seed={seed}
        width={SIZE.width}
        height={SIZE.height}
        islands={[{ x: 156, y: 84, rx: 92, ry: 58, rise: 0.4 }]}
      />
    </div>
  );
}
