import { STYLES, type Style } from '../../../shared/decks/content.ts';
import type { SeatId } from '../../../shared/workshop/ids.ts';
import type { AllSlice } from '../../../shared/workshop/state.ts';
import { participants } from '../../../shared/workshop/participants.ts';

export interface Compartment {
  style: Style;
  seats: SeatId[];
}

export interface Box {
  compartments: Compartment[];
  /** participants whose flavour lies in the box */
  inBox: number;
  total: number;
}

/** The tea box: who shows which flavour, in the order in which people came. */
export function teaBox(people: AllSlice['people']): Box {
  const here = participants(people);
  const compartments = STYLES.map((style) => ({
    style,
    seats: here.filter((seat) => people[seat]?.flavour?.value === style),
  }));
  return {
    compartments,
    inBox: compartments.reduce((sum, { seats }) => sum + seats.length, 0),
    total: here.length,
  };
}
