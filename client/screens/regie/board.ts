import type { KaartStand } from '../../../shared/steps/kaartronde/stand.ts';
import type { VeldStand } from '../../../shared/steps/speelveld/state.ts';
import { minutesSince } from './people.ts';

/** Minutes without anything on the board before it is called still. */
const STILL = 4;

/** Of any board: its phase, how what lies there is spread, and since when nothing came. */
export type Stand = Pick<KaartStand | VeldStand, 'phase' | 'bars' | 'at'>;

/**
 * REGIE-3: little lies on this board. Only a hint: in the pass after a silence, in free play also when at least half
 * of the members left nothing yet. Never while reading, dotting or choosing.
 */
export function isQuiet(stand: Stand, now: number): boolean {
  if (stand.phase !== 'beurten' && stand.phase !== 'vrij') return false;
  if (minutesSince(stand.at, now) >= STILL) return true;
  const without = stand.bars.filter((bar) => bar === 0).length;
  return stand.phase === 'vrij' && stand.bars.length > 0 && without * 2 >= stand.bars.length;
}

export interface BoardActions {
  /** KAART-18: play is going on and no gedoe came yet in this round */
  gedoe: boolean;
  /** KAART-20: play can be frozen for the dots */
  dots: boolean;
  /** the dots are being laid and can be shown */
  reveal: boolean;
}

/** What a facilitator can do for this board now. `gedoe`: does this round have gedoe at all? */
export function boardActions(stand: KaartStand, gedoe: boolean): BoardActions {
  const playing = stand.phase === 'beurten' || stand.phase === 'vrij';
  return {
    gedoe: gedoe && playing && stand.gedoe === 'geen',
    dots: playing,
    reveal: stand.phase === 'stippen',
  };
}
