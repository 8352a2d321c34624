import './CourseProgress.css';

export interface CourseProgressProps {
  /** From 1. */
  current: number;
  total: number;
  /** "Stelling 9 van 24". */
  text: string;
  /** Right of it, such as "nog ± 4 min". */
  aside?: string;
}

/** Progress along a ruler, as on the edge of a chart. The words carry it; the ruler is decoration. */
export function CourseProgress({ current, total, text, aside }: CourseProgressProps) {
  const width = 350;
  const along = (place: number) => 8 + ((place - 1) * (width - 16)) / Math.max(1, total - 1);
  const ticks = Array.from({ length: total }, (_, index) => index + 1);
  return (
    <div className="kk-progress">
      <div className="kk-progress__text">
        <strong>{text}</strong>
        {aside === undefined ? null : <span>{aside}</span>}
      </div>
      <svg viewBox={`0 0 ${width} 34`} width="100%" aria-hidden focusable="false">
        <path d={`M8 20H${width - 8}`} stroke="var(--kk-color-line-control)" strokeWidth="2" />
        {ticks.map((tick) => (
          <path
            key={tick}
            d={`M${along(tick).toFixed(1)} ${tick % 6 === 0 ? 7 : 11}V20`}
            stroke="var(--kk-color-ink)"
            strokeWidth={tick % 6 === 0 ? 2 : 1.3}
            strokeOpacity={tick % 6 === 0 ? 1 : 0.6}
          />
        ))}
        <path
          d={`M8 20H${along(current)}`}
          stroke="var(--kk-color-course)"
          strokeWidth="5"
          strokeLinecap="round"
        />
        <circle
          cx={along(current)}
          cy="20"
          r="8.5"
          fill="var(--kk-color-sheet)"
          stroke="var(--kk-color-course)"
          strokeWidth="4"
        />
      </svg>
    </div>
  );
}
