import type { SeatId } from '../../../../shared/workshop/ids.ts';
import type { AllSlice, FacilitatorSlice } from '../../../../shared/workshop/state.ts';
import { participants } from '../../../../shared/workshop/participants.ts';

/** Somebody who was invited or came in: never what they answered, only how far they are (VOOR-5). */
export interface Standing {
  seat: SeatId;
  name: string;
  organisation: string;
  how: 'klaar' | 'bezig' | 'verwacht';
}

/** Everybody, by name. */
export function standings(
  people: AllSlice['people'],
  { invited = {}, vragenlijst }: FacilitatorSlice,
): Standing[] {
  const ready = new Set(Object.values(vragenlijst).flatMap((step) => step.ready));
  const here = participants(people).map((seat): Standing => ({
    seat,
    name: people[seat]?.name?.value ?? '',
    organisation: people[seat]?.organisation?.value ?? '',
    how: ready.has(seat) ? 'klaar' : 'bezig',
  }));
  const expected = Object.entries(invited).map(([seat, { name, organisation }]): Standing => ({
    seat,
    name: name?.value ?? '',
    organisation: organisation?.value ?? '',
    how: 'verwacht',
  }));
  return [...here, ...expected].toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));
}

export function standing(all: readonly Standing[]): {
  ready: Standing[];
  busy: Standing[];
  expected: Standing[];
} {
  const those = (how: Standing['how']): Standing[] => all.filter((one) => one.how === how);
  return { ready: those('klaar'), busy: those('bezig'), expected: those('verwacht') };
}
