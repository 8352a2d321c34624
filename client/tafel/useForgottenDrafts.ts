import { useEffect, useRef } from 'react';
import type { SeatId } from '../../shared/workshop/ids.ts';
import { forgetDrafts } from '../draft.ts';
import { useGame } from '../game.ts';
import type { Tafel } from './useTafel.ts';

/** Who left the table leaves nothing half written behind on its device. */
export function useForgottenDrafts(tafel: Tafel | null): void {
  const workshop = useGame((state) => state.workshop);
  const before = useRef<readonly SeatId[]>([]);
  useEffect(() => {
    const names = tafel?.names ?? [];
    for (const seat of before.current)
      if (workshop !== null && !names.includes(seat)) forgetDrafts(workshop, seat);
    before.current = names;
  }, [tafel, workshop]);
}
