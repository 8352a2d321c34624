import type { Style } from '../decks/content.ts';

/** The style that helps most where this one overshoots; symmetric. */
export const COMPLEMENT: Record<Style, Style> = {
  verkenner: 'volhouder',
  volhouder: 'verkenner',
  verbinder: 'spiegelaar',
  spiegelaar: 'verbinder',
  aanjager: 'hoeder',
  hoeder: 'aanjager',
};
