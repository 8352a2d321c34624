import type { Box, Size } from '../../../../client/board/geometry.ts';
import type { Link } from '../../../../client/board/waters/scene.ts';
import { layout, type Placements } from '../../../../client/board/waters/layout.ts';
import type { DeckId, Style } from '../../../../shared/decks/content.ts';

export const CARDS = 60;
export const LINES = 20;
const COLUMNS = 8;
const CELL: Size = { width: 220, height: 134 };
const STYLES: readonly Style[] = ['verbinder', 'verkenner', 'aanjager', 'volhouder', 'spiegelaar', 'hoeder'];
const TITLES = ['Het waterbedeffect', 'Niemands eiland', 'Past in geen koker', 'De teller en het verhaal'];
const INSIGHTS = [
  'Strenger aan de poort? Dan leent hij online.',
  'Tot 18 jaar is niemand van ons aan zet.',
  'In Zuid belt de huurcoach al na één gemiste betaling.',
];

/** Room for all cards whole. */
export const LEAST: Size = { width: COLUMNS * CELL.width, height: Math.ceil(CARDS / COLUMNS) * CELL.height };

export interface SampleCard {
  id: string;
  deck: DeckId;
  title: string;
  insight: string;
  style: Style;
}

export const cards: readonly SampleCard[] = Array.from({ length: CARDS }, (_, at) => ({
  id: `K${at}`,
  deck: 'wicked',
  title: TITLES[at % TITLES.length] ?? '',
  insight: INSIGHTS[at % INSIGHTS.length] ?? '',
  style: STYLES[at % STYLES.length] ?? 'hoeder',
}));

/** The card that is dragged; it has the lines `OWN`. */
export const DRAGGED = 27;
export const links: readonly Link[] = Array.from({ length: LINES }, (_, at) => ({
  id: `L${at}`,
  a: at < 3 ? `K${DRAGGED}` : `K${at * 2}`,
  b: `K${(at * 7 + 11) % CARDS === DRAGGED ? 0 : (at * 7 + 11) % CARDS}`,
}));
export const OWN = links.filter(({ a, b }) => a === `K${DRAGGED}` || b === `K${DRAGGED}`).length;

export function boxOf(at: number): Box {
  return {
    x: (at % COLUMNS) * CELL.width + 12,
    y: Math.floor(at / COLUMNS) * CELL.height + 13,
    width: 196,
    height: 108,
  };
}

/** The chart of a card round of this size, with all cards in rows over it. */
export function places(size: Size): Placements {
  const none = { meewind: [], tegenwind: [], mist: [], onderstroom: [] };
  return {
    ...layout(none, size),
    cards: cards.map(({ id }, at) => ({ id, box: boxOf(at), whole: true, water: 'mist' })),
  };
}
