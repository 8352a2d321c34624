import { EMPTY_LABEL, SENSITIVE_LABEL, type CardId, type Content } from '../../decks/content.ts';
import { specOf } from '../../workshop/context.ts';
import type { StepId } from '../../workshop/ids.ts';
import type { Koffietafels } from './state.ts';

/** KOFFIE-10: what can still be put on the tables; nothing that carries a warning, since nobody here chose it. */
export function opgavenLeft(
  content: Content,
  step: StepId,
  { opgaven = [] }: Pick<Koffietafels, 'opgaven'>,
): CardId[] {
  const deck = specOf(content, step, 'koffietafels')?.settings.deck;
  const cards = (deck && content.decks[deck]?.cards) ?? [];
  return cards
    .filter(({ labels }) => !labels.includes(EMPTY_LABEL) && !labels.includes(SENSITIVE_LABEL))
    .map(({ id }) => id)
    .filter((id) => !opgaven.includes(id));
}
