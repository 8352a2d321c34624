import type { Style } from '../../shared/decks/content.ts';

/** One path of a drawing on a 32 × 32 grid. */
export interface IconLine {
  readonly path: string;
  /** degrees round the middle of the grid */
  readonly turned?: number;
  /** filled besides its line, or only filled; a line when left out */
  readonly filled?: 'too' | 'only';
}

const PETAL = 'M16 14.5C13 11 12.9 6.5 16 2.5c3.1 4 3 8.5 0 12z';

/** The drawing of each voorkeursstijl, after its tea: the same for the icon on a page and for what is painted. */
export const STYLE_LINES: Record<Style, readonly IconLine[]> = {
  verkenner: [
    {
      path: 'M27 4.5C16 3 5 7.5 5 17.2 5 23.5 10 28 16 28c5.6 0 9.7-3.9 9.7-8.7 0-4.4-3.3-7.6-7.5-7.6-3.8 0-6.6 2.7-6.6 6.1 0 2.9 2.1 5 4.8 5 2.3 0 3.9-1.5 3.9-3.5',
    },
    { path: 'M27 4.5c-.4 3-1.5 5.2-3.3 6.9' },
  ],
  verbinder: [
    ...[0, 60, 120, 180, 240, 300].map((turned) => ({ path: PETAL, turned })),
    { path: 'M14 16a2 2 0 1 0 4 0a2 2 0 1 0-4 0z', filled: 'too' },
  ],
  aanjager: [
    {
      path: 'M17 3c1 5.5 8.5 8.7 8.5 16A9.5 9.5 0 0 1 16 28.5 9.5 9.5 0 0 1 6.5 19c0-4.5 2.7-6.7 4.2-10 1.8 1.2 2.6 2.5 2.9 4.2C15.7 10.5 17 7.5 17 3z',
    },
    {
      path: 'M16 28.2c-2.8 0-4.6-2-4.6-4.5 0-3 2.8-4.3 4.3-7 1.9 2.3 5 4 5 7.2 0 2.5-1.9 4.3-4.7 4.3z',
      filled: 'only',
    },
  ],
  volhouder: [
    { path: 'M3.5 22.5a12.5 12.5 0 0 1 25 0z' },
    { path: 'M16 22.5V13M16 22.5 9.3 15.8M16 22.5l6.7-6.7' },
    { path: 'M7.2 22.5a8.8 8.8 0 0 1 17.6 0' },
    { path: 'M5 27.5h22' },
  ],
  spiegelaar: [
    { path: 'M16 4v25' },
    {
      path: 'M13.5 24C7 23 4 18.5 4.5 11.5c1.6.1 2.7.4 3.9 1 .2-1.8.6-3.2 1.4-4.6 2.8 3 4 6.8 3.7 16.1z',
    },
    {
      path: 'M18.5 24C25 23 28 18.5 27.5 11.5c-1.6.1-2.7.4-3.9 1-.2-1.8-.6-3.2-1.4-4.6-2.8 3-4 6.8-3.7 16.1z',
      filled: 'too',
    },
  ],
  hoeder: [
    { path: 'M16 3 27 7v8.5c0 6.5-4.5 11-11 13.5C9.5 26.5 5 22 5 15.5V7z' },
    { path: 'M16 24V10M16 15l-4.5-4M16 15l4.5-4M16 20l-5-4.3M16 20l5-4.3' },
  ],
};
