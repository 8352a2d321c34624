import { useCallback, useState } from 'react';
import type { Point } from './contour.ts';
import { noise, rings } from './contour.ts';
import { useWhenIdle } from './useWhenIdle.ts';
import './ChartBackdrop.css';

export interface Island {
  /** Centre and radii in the units of `width` and `height`. */
  x: number;
  y: number;
  rx: number;
  ry: number;
  /** How far it rises; .6 becomes land, .4 a shoal. */
  rise: number;
}

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

const STEP = 10;
const PAD = 3;
const LEVELS = [0.2, 0.3, 0.4, 0.52, 0.64, 0.72] as const;
const SCALE = 210;

function sea(seed: number, islands: readonly Island[]): (x: number, y: number) => number {
  return (x, y) => {
    let depth =
      0.16 +
      (noise(x / SCALE, y / SCALE, seed) - 0.5) * 0.34 +
      (noise((x / SCALE) * 2.3, (y / SCALE) * 2.3, seed + 91) - 0.5) * 0.12;
    for (const island of islands) {
      const dx = x + (noise(x / 90 + 5, y / 90, seed + 91) - 0.5) * 34 - island.x;
      const dy = y + (noise(x / 90, y / 90 + 9, seed + 91) - 0.5) * 34 - island.y;
      depth += island.rise * Math.exp(-((dx / island.rx) ** 2 + (dy / island.ry) ** 2));
    }
    return depth;
  };
}

/** One closed, smoothed path: quadratic curves through the middles of the edges. */
function smooth(ring: readonly Point[]): string {
  const scaled = ring.map(([x, y]): Point => [(x - PAD) * STEP, (y - PAD) * STEP]);
  const parts = scaled.map(([x, y], index) => {
    const [nx, ny] = scaled[(index + 1) % scaled.length] ?? [x, y];
    const middle = `${((x + nx) / 2).toFixed(1)} ${((y + ny) / 2).toFixed(1)}`;
    return index === 0 ? `M${middle}` : `Q${x.toFixed(1)} ${y.toFixed(1)} ${middle}`;
  });
  const [x, y] = scaled[0] ?? [0, 0];
  const [nx, ny] = scaled[1] ?? [x, y];
  return `${parts.join('')}Q${x.toFixed(1)} ${y.toFixed(1)} ${((x + nx) / 2).toFixed(1)} ${((y + ny) / 2).toFixed(1)}Z`;
}

interface Sounding {
  x: number;
  y: number;
  fathoms: number;
}

function sound(
  props: Required<Pick<ChartBackdropProps, 'seed' | 'width' | 'height' | 'soundings' | 'avoid'>>,
  depth: (x: number, y: number) => number,
): Sounding[] {
  const { seed, width, height, soundings, avoid } = props;
  const found: Sounding[] = [];
  for (let attempt = 0; found.length < soundings && attempt < soundings * 12; attempt += 1) {
    const x = 20 + noise(attempt * 3 + 0.5, 7, seed + 3) * (width - 40);
    const y = 20 + noise(attempt * 3 + 0.5, 19, seed + 5) * (height - 40);
    const rise = depth(x, y);
    if (
      rise > 0.6 ||
      avoid.some(
        ([left, top, right, bottom]) => x > left - 12 && x < right + 12 && y > top - 12 && y < bottom + 12,
      )
    )
      continue;
    if (found.some((other) => Math.hypot(other.x - x, other.y - y) < 52)) continue;
    found.push({ x, y, fathoms: Math.max(1, Math.round((0.64 - rise) * 38)) });
  }
  return found;
}

function draw({
  seed,
  width = 1280,
  height = 800,
  islands = [],
  soundings = 0,
  avoid = [],
}: ChartBackdropProps) {
  const depth = sea(seed, islands);
  const columns = Math.ceil(width / STEP) + 2 * PAD;
  const rows = Math.ceil(height / STEP) + 2 * PAD;
  const heights = Float64Array.from({ length: columns * rows }, (_, cell) =>
    depth(((cell % columns) - PAD) * STEP, (Math.floor(cell / columns) - PAD) * STEP),
  );
  const at = (column: number, row: number) => heights[row * columns + column] ?? 0;
  return {
    layers: LEVELS.map((level) => rings(columns, rows, at, level).map(smooth).join('')),
    marks: sound({ seed, width, height, soundings, avoid }, depth),
  };
}

/**
 * Printed sea: contours, soundings, perhaps a compass rose and a route. Decoration; it never moves and carries no meaning.
 * It is drawn once: another sea needs another `key`.
 */
export function ChartBackdrop(props: ChartBackdropProps) {
  const { width = 1280, height = 800, rose, route } = props;
  const [first] = useState(props);
  const drawn = useWhenIdle(useCallback(() => draw(first), [first]));
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
      {drawn?.marks.map(({ x, y, fathoms }) => (
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
