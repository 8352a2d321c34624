import { Icon } from '../icons/Icon.tsx';
import './Timer.css';

export interface TimerProps {
  /** Moment the clock began to run; a planned time under ten minutes warns once only, near its end. */
  since: number;
  /** Moment the planned time is over, in milliseconds since the epoch, on the same clock as `now`. Ignored while paused. */
  endsAt: number;
  /** Milliseconds left when paused. */
  pausedLeft?: number;
  /** The present moment; see `useNow`. */
  now: number;
  /** What this clock is for; a screen reader hears it before the time, and only when asked: the timer is silent. */
  label: string;
  /** Small words beside the figures, such as "nog in deze ronde". */
  caption?: string;
  size?: 'bare' | 'boxed' | 'large' | 'beamer';
}

/** Minutes and seconds, with a plus when over: `08:40`, `+01:05`. */
export function clockText(milliseconds: number): string {
  const over = milliseconds < 0;
  const seconds = over ? Math.floor(-milliseconds / 1000) : Math.ceil(milliseconds / 1000);
  const text = `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
  return over && seconds > 0 ? `+${text}` : text;
}

/** At five minutes and at one; of a few silent minutes the last quarter, so that no clock begins with a warning. */
export function warning(left: number, planned: number): 'five' | 'one' | 'over' | undefined {
  if (left <= 0) return 'over';
  if (left <= Math.min(60_000, planned / 4)) return 'one';
  return left <= 300_000 && planned >= 600_000 ? 'five' : undefined;
}

/** The planned time that is left. It warns to the eye at five minutes and at one, and never ends anything: a person does. */
export function Timer({ since, endsAt, pausedLeft, now, label, caption, size = 'bare' }: TimerProps) {
  const left = pausedLeft ?? endsAt - now;
  return (
    <span
      className={`kk-timer kk-timer--${size}`}
      role="timer"
      aria-label={label}
      data-warning={warning(left, endsAt - since)}
      data-paused={pausedLeft !== undefined || undefined}
    >
      <Icon
        name={pausedLeft === undefined ? 'clock' : 'pause'}
        size={size === 'bare' ? 20 : size === 'beamer' ? 44 : 24}
        stroke={2.5}
      />
      <span className="kk-timer__time">{clockText(left)}</span>
      {caption === undefined ? null : <span className="kk-timer__caption">{caption}</span>}
    </span>
  );
}
