import type { CardId, Water } from '../../../shared/decks/content.ts';
import { moves, type Table } from './moves.ts';

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

/** Is what it is about there? A card can be taken back, a hand be empty, and a board stand still. */
export function stillThere(table: Table, task: Task): boolean {
  const { round, own } = table;
  switch (task.kind) {
    case 'leg':
      return own.hand.length > 0;
    case 'kaart':
      return round.cards.some(({ card }) => card === task.card);
    case 'meer':
      return moves(table).dots !== null;
    case 'gedoe':
      return Boolean(round.gedoe);
    default:
      return true;
  }
}
