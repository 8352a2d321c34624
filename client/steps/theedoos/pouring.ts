import { STYLES, type Style } from '../../../shared/decks/content.ts';
import type { SeatId } from '../../../shared/workshop/ids.ts';
import type { Box } from './box.ts';

/** What a group has none or little of, as far as people share it (MIX-3). */
export interface Pouring {
  /** flavours that nobody shares */
  missing: Style[];
  /** flavours that few share, with who does: they can pour in */
  scarce: { style: Style; seats: SeatId[] }[];
}

/** With fewer flavours in the box it says nothing of the group. */
const LEAST = 4;

/**
 * What is missing from the box and who can pour in: a flavour is scarce when fewer than half of its even share have it.
 * Counts only who shares; null while too few do to say anything.
 */
export function pouring({ compartments, inBox }: Box): Pouring | null {
  if (inBox < LEAST) return null;
  const half = inBox / STYLES.length / 2;
  return {
    missing: compartments.filter(({ seats }) => seats.length === 0).map(({ style }) => style),
    scarce: compartments.filter(({ seats }) => seats.length > 0 && seats.length < half),
  };
}
