import { useLingui } from '@lingui/react';
import { BERAAD_PILE } from '../../../shared/decks/piles.ts';
import { useContent, useLocal } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import type { Place } from './place.ts';

export interface ValueCardsProps extends Place {
  /** where a value goes that one takes */
  to: string;
  onTake: (value: string) => void;
}

/** BERAAD-4: what may be at stake, from the pile of the deck, to think along with or to take over. */
export function ValueCards({ spec, to, onTake }: ValueCardsProps) {
  const { _ } = useLingui();
  const local = useLocal();
  const cards = useContent().decks[spec.settings.deck]?.cards ?? [];
  return (
    <details className="stap-details">
      <summary>{_('beraad.kaarten')}</summary>
      <div className="stap-details__body">
        <p className="kk-hint">{_('beraad.kaarten-uitleg', { waar: to })}</p>
        <ul className="stap-list">
          {cards
            .filter(({ pile }) => pile === BERAAD_PILE)
            .map(({ id, title, body }) => (
              <li key={id} className="stap-row">
                <p>
                  <strong>{local(title)}</strong>
                  <br />
                  {local(body)}
                </p>
                <Button
                  size="small"
                  label={_('beraad.neem-waarde-van', { text: local(title), waar: to })}
                  onPress={() => onTake(local(title))}
                >
                  {_('beraad.neem-waarde')}
                </Button>
              </li>
            ))}
        </ul>
      </div>
    </details>
  );
}
