import type { Spot } from '../../../../client/board/geometry.ts';

/** What every way to show the cards answers to; what is asked in one frame is shown in the next. */
export interface Variant {
  /** the camera, by so many screen pixels */
  pan: (by: Spot) => void;
  zoom: (factor: number, round: Spot) => void;
  /** the card `DRAGGED`, so far from where it lies, in screen pixels */
  dragStart: () => void;
  dragTo: (by: Spot) => void;
  dragEnd: () => void;
}

export const KINDS = ['bord', 'dom', 'sprites'] as const;
export type Kind = (typeof KINDS)[number];
export const GESTURES = ['pan', 'zoom', 'drag'] as const;
export type Gesture = (typeof GESTURES)[number];
