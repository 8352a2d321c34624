import type { ReflectieTeam } from '../../../shared/steps/reflectie/state.ts';
import type { StepId } from '../../../shared/workshop/ids.ts';
import { useContent, useStepSpec } from '../../game.ts';
import { PileCard } from '../stap/PileCard.tsx';

/** One card to talk about, the same for the whole team; another one is a button away. */
export function TalkPile({ step, here }: { step: StepId; here: ReflectieTeam }) {
  const content = useContent();
  const spec = useStepSpec(step);
  const deckId = spec.kind === 'reflectie' ? spec.settings.deck : null;
  const deck = deckId === null ? undefined : content.decks[deckId];
  if (!deck) return null;
  const more = here.cards.length < deck.cards.length;
  return (
    <PileCard
      card={here.cards.at(-1) ?? null}
      another={more ? { type: 'reflectie/kaart', step } : undefined}
    />
  );
}
