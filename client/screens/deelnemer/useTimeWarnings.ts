import { useLingui } from '@lingui/react';
import { useEffect } from 'react';
import { useAll, useAnnounce, useGame } from '../../game.ts';

/** ms before the planned end */
const WARNINGS = [
  { left: 300_000, id: 'core.vak.vijf' },
  { left: 60_000, id: 'core.vak.een' },
] as const;

/** Says once that five minutes and one minute are left. The clock itself is silent, and never ends a step. */
export function useTimeWarnings(): void {
  const { _ } = useLingui();
  const announce = useAnnounce();
  const { clock, ended, voorwerk = false } = useAll();
  const offset = useGame((state) => state.clockOffset);
  const { endsAt } = clock;
  const runs = clock.pausedLeft === null && ended === null && !voorwerk;
  useEffect(() => {
    if (!runs) return;
    const now = Date.now() + offset;
    const timers = WARNINGS.filter(({ left }) => endsAt - left > now).map(({ left, id }) =>
      setTimeout(() => announce(_(id)), endsAt - left - now),
    );
    return () => timers.forEach(clearTimeout);
  }, [endsAt, runs, offset, announce, _]);
}
