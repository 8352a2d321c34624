import { useLingui } from '@lingui/react';
import { useState } from 'react';
import type { CardId } from '../../../shared/decks/content.ts';
import { usePlay } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { CheckBox } from '../stap/CheckBox.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { leftToChoose, type Table } from './moves.ts';
import { useFaces } from './useFaces.ts';
import { usePeople } from './usePeople.ts';

/** A wide tie, or too few for dots: the team chooses aloud and one of them marks it (KAART-21, KAART-24). */
export function Choosing({ table }: { table: Table }) {
  const { _ } = useLingui();
  const face = useFaces();
  const people = usePeople();
  const { play, refusal, busy } = usePlay();
  const [cards, setCards] = useState<CardId[]>([]);
  const { round, step } = table;
  const { tie } = round;
  if (!tie) return null;
  const left = leftToChoose(round);
  const counted = round.dots !== null && Object.keys(round.dots).length > 0;
  return (
    <section className="kr-notice kk-stack stap-sentence" aria-labelledby="kr-kiezen">
      <h1 id="kr-kiezen" className="kr-title" tabIndex={-1}>
        {_('kaart.kiezen.titel')}
      </h1>
      <p>{_(counted ? 'kaart.kiezen.gelijk' : 'kaart.kiezen.weinig')}</p>
      {tie.sure.length === 0 ? null : (
        <p>{_('kaart.kiezen.vast', { kaarten: tie.sure.map((card) => face(card).title).join(', ') })}</p>
      )}
      <fieldset className="kr-choices">
        <legend>{_('kaart.kiezen.hoeveel', { aantal: left })}</legend>
        {tie.candidates.map((card) => {
          const lying = round.cards.find((other) => other.card === card);
          const on = cards.includes(card);
          const where = lying
            ? _('kaart.ligt-van', { water: _(`water.${lying.water}`), wie: people.of(lying.by) })
            : undefined;
          return (
            <CheckBox
              key={card}
              checked={on}
              disabled={!on && cards.length >= left}
              onChange={(checked) =>
                setCards(checked ? [...cards, card] : cards.filter((other) => other !== card))
              }
              {...(where === undefined ? {} : { hint: where })}
            >
              {face(card).title}
            </CheckBox>
          );
        })}
      </fieldset>
      <RefusalNote refusal={refusal} />
      <div>
        <Button
          variant="action"
          size="large"
          disabled={busy || cards.length === 0}
          onPress={() => void play({ type: 'stip/kies', step, cards })}
        >
          {_('kaart.kiezen.leg-vast')}
        </Button>
      </div>
    </section>
  );
}
