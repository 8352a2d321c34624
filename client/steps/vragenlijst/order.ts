import type { Questionnaire } from '../../../shared/decks/content.ts';
import { firstSides, order } from '../../../shared/style/score.ts';
import type { SeatId } from '../../../shared/workshop/ids.ts';

/** What is asked in an order of this person's own, the same after every reload and on every device. */
export function ownOrder(seat: SeatId, questionnaire: Questionnaire): string[] {
  return order(seedOf(`${seat}:${questionnaire.id}`), questionnaire);
}

/** Which side of each pair comes first, as lasting as the order. */
export function ownSides(seat: SeatId, questionnaire: Questionnaire): Record<string, 'a' | 'b'> {
  return 'pairs' in questionnaire ? firstSides(seedOf(`${seat}:${questionnaire.id}`), questionnaire) : {};
}

/** FNV-1a over UTF-16 units. */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
