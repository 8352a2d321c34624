import './RangeBar.css';

export interface RangeBarProps {
  /** The ends of the scale. */
  from: number;
  to: number;
  /** Between two marks of the scale. */
  every: number;
  /** What was given lies between these. */
  lowest: number;
  highest: number;
}

const WIDTH = 320;
const EDGE = 14;
/** Figures nearer to each other than this would run together. */
const LABEL = 42;

/** How far apart a group lies, as a stretch on a ruler. A drawing only: the words beside it say the same. */
export function RangeBar({ from, to, every, lowest, highest }: RangeBarProps) {
  const at = (value: number): number => EDGE + ((value - from) / (to - from)) * (WIDTH - 2 * EDGE);
  const marks = Array.from({ length: Math.round((to - from) / every) + 1 }, (_, step) => from + step * every);
  const [left, right] = [at(lowest), at(highest)];
  return (
    <svg className="kk-range" viewBox={`0 0 ${WIDTH} 48`} aria-hidden focusable="false">
      <path className="kk-range__scale" d={`M${EDGE} 18H${WIDTH - EDGE}`} />
      {marks.map((mark) => (
        <path key={mark} className="kk-range__mark" d={`M${at(mark).toFixed(1)} 11V18`} />
      ))}
      {[from, to]
        .filter((end) => Math.min(Math.abs(at(end) - left), Math.abs(at(end) - right)) > LABEL)
        .map((end) => (
          <text key={end} className="kk-range__end" x={at(end)} y="44" textAnchor="middle">
            {end}
          </text>
        ))}
      <path className="kk-range__stretch" d={`M${left.toFixed(1)} 18H${right.toFixed(1)}`} />
      {[left, right].map((x, end) => (
        <circle key={end} className="kk-range__point" cx={x} cy="18" r="7" />
      ))}
      {labels(lowest, highest, right - left < LABEL).map(([text, place]) => (
        <text key={text} className="kk-range__value" x={at(place)} y="44" textAnchor="middle">
          {text}
        </text>
      ))}
    </svg>
  );
}

function labels(lowest: number, highest: number, together: boolean): [text: string, place: number][] {
  if (lowest === highest) return [[`${lowest}`, lowest]];
  if (together) return [[`${lowest}–${highest}`, (lowest + highest) / 2]];
  return [
    [`${lowest}`, lowest],
    [`${highest}`, highest],
  ];
}
