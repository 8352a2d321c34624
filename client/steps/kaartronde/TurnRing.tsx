import { ran } from '../../../shared/workshop/running.ts';
import { useAll, useNow } from '../../game.ts';
import './TurnRing.css';

const RADIUS = 9;
const ROUND = 2 * Math.PI * RADIUS;

/** How far a turn is on its way to the guide time: a quiet ring, never a cut-off and never a number (KAART-5). */
export function TurnRing({ since, seconds }: { since: number; seconds: number }) {
  const spent = ran(useAll(), since, useNow()) / 1000;
  const share = Math.min(1, Math.max(0, spent / Math.max(1, seconds)));
  return (
    <svg className="kr-ring" width="24" height="24" viewBox="0 0 24 24" aria-hidden focusable="false">
      <circle cx="12" cy="12" r={RADIUS} className="kr-ring__track" />
      <circle
        cx="12"
        cy="12"
        r={RADIUS}
        className="kr-ring__spent"
        strokeDasharray={`${share * ROUND} ${ROUND}`}
        transform="rotate(-90 12 12)"
      />
    </svg>
  );
}
