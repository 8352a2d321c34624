import { STYLES, type Style } from '../decks/content.ts';
import type { SeatId } from '../workshop/ids.ts';

export interface MixPerson {
  seat: SeatId;
  /** null: no flavour known; a category of its own */
  style: Style | null;
  /** null: not said; nobody can say whether these are spread evenly, so they are not counted */
  organisation: string | null;
  /** takes part from elsewhere; left out: in the room */
  remote?: boolean;
  /** the score vector of the questionnaire; null or left out: not answered, which counts as the mean of all */
  scores?: readonly number[] | null;
}

/** The two things that every team should have its share of, the first before the second. */
export const AXES = ['style', 'organisation'] as const;
export type AxisName = (typeof AXES)[number];

/** What a person is on an axis; null: unknown. Organisations differ by more than capitals and spaces. */
export function categoryOf(person: MixPerson, axis: AxisName): string | null {
  if (axis === 'style') return person.style;
  const name = person.organisation?.trim().toLowerCase() ?? '';
  return name === '' ? null : name;
}

/** All categories that occur on an axis: styles in their own order, organisations by code units, unknown last. */
export function categoriesOf(people: readonly MixPerson[], axis: AxisName): (string | null)[] {
  const found = new Set(people.map((person) => categoryOf(person, axis)));
  const known = [...found].filter((name) => name !== null);
  const names = axis === 'style' ? STYLES.filter((style) => found.has(style)) : known.toSorted(byCodeUnits);
  return found.has(null) ? [...names, null] : names;
}

/** Whether a team can be outside the window of this category. */
export function isCounted(axis: AxisName, category: string | null): boolean {
  return axis === 'style' || category !== null;
}

// not a locale: the same order on every machine
function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
