import {
  findCard,
  type CardId,
  type Content,
  type DeckId,
  type Localised,
  type Water,
} from '../decks/content.ts';
import type { Placed } from '../workshop/grown.ts';
import type { StepId } from '../workshop/ids.ts';

/** From which card, in which water of which round, a line of the harvest grew. */
export interface Origin {
  card: CardId;
  deck: DeckId;
  deckName: Localised;
  title: Localised;
  water: Water;
  round: Localised;
}

/** What a card on the board is called and where it lay; null when its deck is not of this workshop. */
export function originOf({ step, card: { card, water, own } }: Placed, content: Content): Origin | null {
  const found = findCard(content, card);
  const written = own?.value ?? null;
  const title = written === null ? found?.title : inOwnWords(written);
  const deckName = found && content.decks[found.deck]?.name;
  return found && deckName && title
    ? { card, deck: found.deck, deckName, title, water, round: titleOf(content, step) }
    : null;
}

export function titleOf(content: Content, step: StepId): Localised {
  return content.format.steps.find(({ id }) => id === step)?.title ?? { nl: step, en: step };
}

/** What somebody wrote stays in their own language. */
export function inOwnWords(text: string): Localised {
  return { nl: text, en: text };
}
