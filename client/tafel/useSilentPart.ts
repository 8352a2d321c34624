import { useEffect, useMemo, useState } from 'react';
import type { Moment } from '../../shared/workshop/ids.ts';
import { useGame, useTeam } from '../game.ts';
import { silentPart, type SilentPart } from './silent-part.ts';
import type { Tafel } from './useTafel.ts';

/** The silent part that is on for who plays now at this table; null where all may look on. */
export function useSilentPart(tafel: Tafel | null): SilentPart | null {
  const slices = useGame((state) => state.slices);
  const seat = useGame((state) => state.seat);
  const round = useTeam()?.slice.kaartronde[slices.all?.clock.step ?? ''];
  const now = useMomentAfter(round?.stilte?.until ?? null);
  return useMemo(
    () => (tafel && seat !== null ? silentPart(slices, tafel.names, seat, now) : null),
    [tafel, seat, slices, now],
  );
}

/** The server's time, renewed when this moment comes and not every second. */
function useMomentAfter(moment: Moment | null): Moment {
  const offset = useGame(({ clockOffset }) => clockOffset);
  const [passed, setPassed] = useState<Moment>(0);
  useEffect(() => {
    if (moment === null) return;
    const timer = setTimeout(() => setPassed(moment), Math.max(0, moment - (Date.now() + offset)));
    return () => clearTimeout(timer);
  }, [moment, offset]);
  return moment === null ? 0 : passed;
}
