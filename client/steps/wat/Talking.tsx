import { useLingui } from '@lingui/react';
import { usePlay } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { OpenCard } from '../stap/OpenCard.tsx';
import { Pen } from '../stap/Pen.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { Unsigned } from '../stap/Unsigned.tsx';
import type { Place } from './place.ts';
import { WatBoard } from './WatBoard.tsx';

/** WAT-3, WAT-4: all answers lie open and unsigned; the scribe writes what the team makes of them. */
export function Talking({ last, ...place }: Place & { last: boolean }) {
  const { _ } = useLingui();
  const { step, here, round } = place;
  const { play, refusal, busy } = usePlay();
  return (
    <div className="wat-talk">
      <section className="kk-stack kk-gap-4">
        <OpenCard card={round.card} />
        <h2>{_('wat.antwoorden')}</h2>
        <Unsigned label={_('wat.antwoorden')} answers={round.answers} />
      </section>
      <section className="kk-stack kk-gap-5">
        <h2>{_(`wat.samen.${round.pile}`)}</h2>
        <Pen scribe={here.scribe} take={{ type: 'wat/pen', step }} />
        <WatBoard {...place} />
        <RefusalNote refusal={refusal} />
        <div>
          <Button
            variant="primary"
            size="large"
            disabled={busy}
            onPress={() => void play({ type: 'wat/verder', step, card: round.card })}
          >
            {_(last ? 'wat.verder.vaststellen' : 'wat.verder.kaart')}
          </Button>
        </div>
        <p className="kk-hint">{_('wat.verder-uitleg')}</p>
      </section>
    </div>
  );
}
