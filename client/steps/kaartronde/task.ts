import type { CardId, Water } from '../../../shared/decks/content.ts';

/** What a member is busy with over the board: one sheet or dialog at a time. */
export type Task =
  | { kind: 'leg'; card: CardId | null; water: Water | null }
  | { kind: 'kaart'; card: CardId; doing: CardDeed | null }
  | { kind: 'koppel' }
  | { kind: 'zet' }
  | { kind: 'meer' }
  | { kind: 'gedoe' }
  /** everything in one water as a list, from the chart */
  | { kind: 'water'; water: Water }
  /** the opgave with for whom and its effect, from the chart */
  | { kind: 'opgave' }
  /** how this round goes, as a drawer beside a chart */
  | { kind: 'ronde' };

/** What one can do with a card that lies on the board. */
export type CardDeed = 'inzicht' | 'anders' | 'verplaats' | 'koppel' | 'antwoord';
