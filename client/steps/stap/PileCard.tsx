import { useLingui } from '@lingui/react';
import type { CardId } from '../../../shared/decks/content.ts';
import type { Command } from '../../../shared/workshop/commands.ts';
import { usePlay } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { OpenCard } from './OpenCard.tsx';
import { RefusalNote } from './RefusalNote.tsx';

export interface PileCardProps {
  /** the card that lies; null: none yet */
  card: CardId | null;
  /** turns over another one; left out when there is none, or it is not for now */
  another?: Command | undefined;
  label?: string;
  /** the news of the step says already which card came */
  said?: boolean;
}

/** The card that lies for the whole team; another one is a button away. */
export function PileCard({ card, another, label, said = false }: PileCardProps) {
  const { _ } = useLingui();
  const { play, refusal, busy } = usePlay();
  return (
    <section className="kk-stack kk-gap-3 stap-pile" aria-label={label ?? _('stappen.kaart')}>
      <div aria-live={said ? 'off' : 'polite'}>{card === null ? null : <OpenCard card={card} />}</div>
      {another ? (
        <div>
          <Button icon="plus" disabled={busy} onPress={() => void play(another)}>
            {_(card !== null ? 'stappen.kaart.andere' : 'stappen.kaart.trek')}
          </Button>
        </div>
      ) : null}
      <RefusalNote refusal={refusal} />
    </section>
  );
}
