import type { AxesPlacing, Content, Corner, Localised, Placing } from '../../decks/content.ts';
import { specOf } from '../../workshop/context.ts';
import type { StepId } from '../../workshop/ids.ts';
import type { Sheet, SheetFields } from '../../workshop/sheet.ts';

/** A place on the field, counted from the left and from below; of a choice `x` is which one, and `y` is zero. */
export interface Mark {
  x: number;
  y: number;
}

/** places along each axis: an even number, so that every place lies in a corner */
export const SIDE = 6;

/** The fields of a sheet. */
export const X = 'x';
export const Y = 'y';

export function placingOf(content: Content, step: StepId): Placing | undefined {
  return content.placings?.[specOf(content, step, 'plaatsen')?.settings.placing ?? ''];
}

export const hasAxes = (placing: Placing): placing is AxesPlacing => 'corners' in placing;

/** How many places there are along and up. */
export function sizeOf(placing: Placing): Mark {
  return hasAxes(placing) ? { x: SIDE, y: SIDE } : { x: placing.choices.length, y: 1 };
}

export function isOn(placing: Placing, { x, y }: Mark): boolean {
  const size = sizeOf(placing);
  return [x, y].every((at) => Number.isInteger(at) && at >= 0) && x < size.x && y < size.y;
}

export const sameMark = (one: Mark | null, other: Mark | null): boolean =>
  one?.x === other?.x && one?.y === other?.y;

export function markFields(placing: Placing): SheetFields {
  const size = sizeOf(placing);
  return {
    [X]: { kind: 'number', min: 0, max: size.x - 1 },
    [Y]: { kind: 'number', min: 0, max: size.y - 1 },
  };
}

/** The mark on a sheet; null while there is none. */
export function markOn(sheet: Sheet): Mark | null {
  const [x, y] = [sheet[X], sheet[Y]];
  return typeof x === 'number' && typeof y === 'number' ? { x, y } : null;
}

/** Where a mark lies, for words: a corner with how far from the middle along each axis, or a choice. */
export type Lies =
  | { kind: 'veld'; corner: Corner; across: Across; up: Up; name: Localised }
  | { kind: 'keuze'; name: Localised };

export const ACROSS = ['ver-links', 'links', 'net-links', 'net-rechts', 'rechts', 'ver-rechts'] as const;
export type Across = (typeof ACROSS)[number];
export const UP = ['ver-onder', 'onder', 'net-onder', 'net-boven', 'boven', 'ver-boven'] as const;
export type Up = (typeof UP)[number];

/** PLAATS-3. Null for a place that is none. */
export function liesAt(placing: Placing, { x, y }: Mark): Lies | null {
  if (!hasAxes(placing)) {
    const choice = placing.choices[x];
    return choice && y === 0 ? { kind: 'keuze', name: choice.name } : null;
  }
  const [across, up] = [ACROSS[x], UP[y]];
  if (!across || !up) return null;
  const corner: Corner = `${x < SIDE / 2 ? 'links' : 'rechts'}-${y < SIDE / 2 ? 'onder' : 'boven'}`;
  return { kind: 'veld', corner, across, up, name: placing.corners[corner].name };
}
