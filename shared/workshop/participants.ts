import type { SeatId } from './ids.ts';
import type { AllSlice } from './state.ts';

/** Participants who have not left, in the order in which they came. */
export function participants(people: AllSlice['people']): SeatId[] {
  return Object.entries(people)
    .filter(([, { role, gone }]) => role === 'deelnemer' && !gone)
    .map(([seat]) => seat);
}
