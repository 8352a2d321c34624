import type { Sounding } from './sea.ts';
import { point } from './shapes.ts';

/** Figures as strokes, five wide and eight high: a chart needs no font to tell its depth, and stays sharp however near one comes. */
const FIGURES = [
  'm2.5-8c-2 0-2.5 2-2.5 4c0 2 .5 4 2.5 4c2 0 2.5-2 2.5-4c0-2-.5-4-2.5-4',
  'm1-6.5l2-1.5v8',
  'm.3-6.2c0-1.2 1-1.8 2.2-1.8c1.4 0 2.3 .8 2.3 2.1c0 2-2.6 3.6-4.6 5.9h4.8',
  'm.3-7.2c.6-.6 1.3-.8 2.1-.8c1.3 0 2.2 .7 2.2 1.9c0 1.2-.9 1.9-2.3 1.9c1.6 0 2.5 .8 2.5 2.1c0 1.3-1 2.1-2.5 2.1c-1 0-1.7-.3-2.3-.9',
  'm3.8 0v-8l-3.8 5.6h5',
  'm4.4-8h-3.4l-.4 3.5c.5-.4 1.1-.6 1.8-.6c1.5 0 2.5 1 2.5 2.5c0 1.6-1 2.6-2.6 2.6c-.9 0-1.6-.3-2.1-.8',
  'm4.2-8c-2.5 .6-4 2.7-4 5.2c0 1.7 .9 2.8 2.3 2.8c1.4 0 2.4-1 2.4-2.5c0-1.4-.9-2.4-2.2-2.4c-1.2 0-2.1 .7-2.4 1.8',
  'm0-8h5l-3.2 8',
  'm2.5-4.2c-1.2-.4-1.9-1-1.9-2c0-1.1 .8-1.8 1.9-1.8c1.1 0 1.9 .7 1.9 1.8c0 1-.7 1.6-1.9 2c-1.4 .4-2.2 1.1-2.2 2.2c0 1.2 .9 2 2.2 2c1.3 0 2.2-.8 2.2-2c0-1.1-.8-1.8-2.2-2.2',
  'm.8 0c2.5-.6 4-2.7 4-5.2c0-1.7-.9-2.8-2.3-2.8c-1.4 0-2.4 1-2.4 2.5c0 1.4 .9 2.4 2.2 2.4c1.2 0 2.1-.7 2.4-1.8',
] as const;
const STRIDE = 7;

/** A depth in figures. */
export function figures({ x, y, fathoms }: Sounding): string {
  return String(fathoms)
    .split('')
    .map((figure, place) => `M${point(x + place * STRIDE, y)}${FIGURES[Number(figure)] ?? ''}`)
    .join('');
}
