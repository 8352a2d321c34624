import { useLingui } from '@lingui/react';
import { findCard } from '../../../shared/decks/content.ts';
import { isEarly } from '../../../shared/workshop/early.ts';
import type { StepId } from '../../../shared/workshop/ids.ts';
import { useAll, useContent, useLocal, useNow, usePlay, useTeam } from '../../game.ts';
import { cardWords } from '../../card.ts';
import { Button } from '../../parts/Button.tsx';
import { Card } from '../../parts/Card.tsx';
import { RefusalNote } from '../../steps/stap/RefusalNote.tsx';

/** For a team that is done before the others: one more card to talk about, the same for all its members. */
export function EarlyCard({ step }: { step: StepId }) {
  const { _ } = useLingui();
  const local = useLocal();
  const content = useContent();
  const { clock } = useAll();
  const slice = useTeam()?.slice;
  const now = useNow();
  const { play, refusal, busy } = usePlay();
  const id = slice?.extra?.[step];
  const card = id === undefined ? undefined : findCard(content, id);
  const deck = card && content.decks[card.deck];
  if (!slice || (!card && !isEarly(slice, step, clock, now))) return null;
  return (
    <section className="kk-early" aria-label={_('stappen.extra.titel')}>
      <h2>{_('stappen.extra.titel')}</h2>
      {card && deck ? (
        <Card {...cardWords(deck, card, local)} size="carousel" />
      ) : (
        <>
          <p>{_('stappen.extra.uitleg')}</p>
          <div>
            <Button icon="speech" disabled={busy} onPress={() => void play({ type: 'extra/trek', step })}>
              {_('stappen.extra.trek')}
            </Button>
          </div>
        </>
      )}
      <RefusalNote refusal={refusal} />
    </section>
  );
}
