import { PILE_OF } from '../../../shared/steps/goedwerk/state.ts';
import { useContent } from '../../game.ts';
import { PileCard } from '../stap/PileCard.tsx';
import type { Place } from './place.ts';

/** The card that lies, of the pile of this part; another one as long as there is one. */
export function Card({ step, spec, here, fixed = false }: Place & { fixed?: boolean }) {
  const cards = useContent().decks[spec.settings.deck]?.cards ?? [];
  const pile = PILE_OF[here.phase];
  const left = cards.some((card) => card.pile === pile && !here.cards.includes(card.id));
  return (
    <PileCard
      said
      card={here.cards.at(-1) ?? null}
      another={left && !fixed ? { type: 'goedwerk/kaart', step } : undefined}
    />
  );
}
