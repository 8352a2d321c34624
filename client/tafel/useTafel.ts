import { useMemo } from 'react';
import type { SeatId } from '../../shared/workshop/ids.ts';
import { peopleAt } from '../../shared/workshop/table.ts';
import { useAll, useGame } from '../game.ts';

/** A device that several people share (TAFEL-1). */
export interface Tafel {
  device: SeatId;
  /** who sits around it */
  names: readonly SeatId[];
}

/** The table that this device is; null for a device of one person. */
export function useTafel(): Tafel | null {
  const device = useGame((state) => state.device);
  const { people } = useAll();
  return useMemo(() => {
    if (device === null || people[device]?.role !== 'tafel') return null;
    return { device, names: peopleAt({ people }, device) };
  }, [device, people]);
}
