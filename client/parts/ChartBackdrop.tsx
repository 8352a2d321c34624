import { useCallback, useState } from 'react';
import { seaByParts, type Island, type Sea } from '../board/sea.ts';
import type { Point } from './contour.ts';
import { useWhenIdle } from './useWhenIdle.ts';
import './ChartBackdrop.css';

export interface ChartBackdropProps {
  /** Another seed, another sea. */
  seed: number;
  width?: number;
  height?: number;
  islands?: readonly Island[];
  /** Places a compass rose, in the same units. */
  rose?: { x: number; y: number; size: number };
  /** A dotted course line through these points. */
  route?: readonly Point[];
  soundings?: number;
  /** Boxes [left, top, right, bottom] that stay free of soundings. */
  avoid?: readonly (readonly [number, number, number, number])[];
}

function seaOf({
  seed,
  width = 1280,
  height = 800,
  islands = [],
  soundings = 0,
  avoid = [],
}: ChartBackdropProps): Generator<undefined, Sea> {
  return seaByParts({
    seed,
    size: { width, height },
    islands,
    soundings,
    avoid: avoid.map(([x, y, right, bottom]) => ({ x, y, width: right - x, height: bottom - y })),
  });
}

/**
 * Printed sea: contours, soundings, perhaps a compass rose and a route. Decoration; it never moves and carries no meaning.
 * It is drawn once: another sea needs another `key`.
 */
export function ChartBackdrop(props: ChartBackdropProps) {
  const { width = 1280, height = 800, rose, route } = props;
  const [first] = useState(props);
  const drawn = useWhenIdle(useCallback(() => seaOf(first), [first]));
  return (
    <svg
      className="kk-chart"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden
      focusable="false"
    >
      {drawn?.layers.map((path, index) =>
        path === '' ? null : (
          <path key={index} className={`kk-chart__layer kk-chart__layer--${index}`} d={path} />
        ),
      )}
      {drawn?.soundings.map(({ x, y, fathoms }) => (
        <text key={`${x}-${y}`} className="kk-chart__sounding" x={x.toFixed(0)} y={y.toFixed(0)}>
          {fathoms}
        </text>
      ))}
      {route === undefined ? null : <Route points={route} />}
      {rose === undefined ? null : (
        <g
          transform={`translate(${rose.x - rose.size / 2} ${rose.y - rose.size / 2}) scale(${rose.size / 200})`}
        >
          <Rose />
        </g>
      )}
    </svg>
  );
}

function Route({ points }: { points: readonly Point[] }) {
  const path = points.map(([x, y], index) => {
    const [px, py] = points[index - 1] ?? [x, y];
    const bend = index % 2 === 0 ? 36 : -36;
    return index === 0 ? `M${x} ${y}` : `Q${(px + x) / 2} ${(py + y) / 2 + bend} ${x} ${y}`;
  });
  return (
    <g className="kk-chart__route">
      <path d={path.join('')} />
      {points.slice(0, -1).map(([x, y]) => (
        <circle key={`${x}-${y}`} cx={x} cy={y} r="7" />
      ))}
    </g>
  );
}

function turned(count: number, from: number, length: (index: number) => number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * 2 * Math.PI;
    const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
    const inner = from - length(index);
    return `M${(100 + from * sin).toFixed(1)} ${(100 - from * cos).toFixed(1)}L${(100 + inner * sin).toFixed(1)} ${(100 - inner * cos).toFixed(1)}`;
  });
}

/** A compass rose on a 200 × 200 field. */
function Rose() {
  const needles = [45, 135, 225, 315, 0, 90, 180, 270];
  return (
    <g className="kk-chart__rose">
      <g className="kk-chart__rose-lines">
        <circle cx="100" cy="100" r="86" />
        <circle cx="100" cy="100" r="80" />
        <circle cx="100" cy="100" r="58" />
        <path d={turned(72, 86, (index) => (index % 9 === 0 ? 9 : index % 2 === 0 ? 6 : 4)).join('')} />
        <path d={turned(32, 58, (index) => (index % 4 === 0 ? 8 : 4)).join('')} />
      </g>
      {needles.map((angle) => {
        const [reach, waist] = angle % 90 === 0 ? [66, 11] : [44, 8];
        return (
          <g key={angle} transform={`rotate(${angle} 100 100)`}>
            <path
              className="kk-chart__needle"
              d={`M100 ${100 - reach}L${100 + waist} ${100 - waist}L100 100Z`}
            />
            <path
              className="kk-chart__needle-light"
              d={`M100 ${100 - reach}L${100 - waist} ${100 - waist}L100 100Z`}
            />
          </g>
        );
      })}
      <path className="kk-chart__north" d="M100 -4l7 12h-14z" />
    </g>
  );
}
