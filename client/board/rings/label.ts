import type { Ring } from '../../../shared/steps/speelveld/state.ts';
import type { Size } from '../geometry.ts';
import { cut, type Measure } from './cut.ts';

/** world units; 44 is the least that a finger can hit */
const LABEL_HEIGHT = 44;

/** One label that wants a place: a party on its ring, who is missed outside the rings, or the empty chair at the table. */
export interface Label {
  readonly id: string;
  readonly on: Ring | 'buiten';
  readonly text: string;
  /** what stands in the label beside the text, with the room round it, in world units */
  readonly trim: number;
}

/** A label with its text cut and its size known. */
export interface Sized extends Size {
  readonly id: string;
  readonly on: Label['on'];
  readonly text: string;
}

/** The label with a text of at most this width. */
export function sized({ id, on, text, trim }: Label, most: number, measure: Measure): Sized {
  const shown = cut(text, most, measure);
  return { id, on, text: shown, width: Math.ceil(measure(shown) + trim), height: LABEL_HEIGHT };
}
