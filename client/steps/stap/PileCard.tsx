import { useLingui } from '@lingui/react';
import { findCard, type CardId } from '../../../shared/decks/content.ts';
import type { Command } from '../../../shared/workshop/commands.ts';
import { cardWords } from '../../card.ts';
import { useContent, useLocal, usePlay } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { Card } from '../../parts/Card.tsx';
import { RefusalNote } from './RefusalNote.tsx';

export interface PileCardProps {
  /** the card that lies; null: none yet */
  card: CardId | null;
  /** turns over another one; left out when there is none, or it is not for now */
  another?: Command | undefined;
  label?: string;
}

/** The card that lies for the whole team; another one is a button away. */
export function PileCard({ card, another, label }: PileCardProps) {
  const { _ } = useLingui();
  const local = useLocal();
  const content = useContent();
  const { play, refusal, busy } = usePlay();
  const found = findCard(content, card ?? '');
  const deck = found && content.decks[found.deck];
  return (
    <section className="kk-stack kk-gap-3 stap-pile" aria-label={label ?? _('stappen.kaart')}>
      <div aria-live="polite">
        {found && deck ? <Card {...cardWords(deck, found, local)} size="carousel" /> : null}
      </div>
      {another ? (
        <div>
          <Button icon="plus" disabled={busy} onPress={() => void play(another)}>
            {_(found ? 'stappen.kaart.andere' : 'stappen.kaart.trek')}
          </Button>
        </div>
      ) : null}
      <RefusalNote refusal={refusal} />
    </section>
  );
}
