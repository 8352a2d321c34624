import { useLingui } from '@lingui/react';
import { findCard } from '../../../shared/decks/content.ts';
import type { ReflectieTeam } from '../../../shared/steps/reflectie/state.ts';
import type { StepId } from '../../../shared/workshop/ids.ts';
import { useContent, useLocal, usePlay, useStepSpec } from '../../game.ts';
import { cardWords } from '../../card.ts';
import { Button } from '../../parts/Button.tsx';
import { Card } from '../../parts/Card.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';

/** One card to talk about, the same for the whole team; another one is a button away. */
export function TalkPile({ step, here }: { step: StepId; here: ReflectieTeam }) {
  const { _ } = useLingui();
  const local = useLocal();
  const content = useContent();
  const spec = useStepSpec(step);
  const { play, refusal, busy } = usePlay();
  const deckId = spec.kind === 'reflectie' ? spec.settings.deck : null;
  const deck = deckId === null ? undefined : content.decks[deckId];
  const card = findCard(content, here.cards.at(-1) ?? '');
  if (!deck) return null;
  return (
    <section className="kk-stack kk-gap-3 refl-pile" aria-label={_('reflectie.kaart')}>
      <div aria-live="polite">{card ? <Card {...cardWords(deck, card, local)} size="carousel" /> : null}</div>
      {here.cards.length < deck.cards.length ? (
        <div>
          <Button icon="plus" disabled={busy} onPress={() => void play({ type: 'reflectie/kaart', step })}>
            {_(card ? 'reflectie.andere-kaart' : 'reflectie.trek-kaart')}
          </Button>
        </div>
      ) : null}
      <RefusalNote refusal={refusal} />
    </section>
  );
}
