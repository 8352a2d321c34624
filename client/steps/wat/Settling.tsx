import { useLingui } from '@lingui/react';
import { settleable } from '../../../shared/steps/wat/state.ts';
import { useMe, useName, usePlay } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { Pen } from '../stap/Pen.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { Unsigned } from '../stap/Unsigned.tsx';
import { useFaces } from '../kaartronde/useFaces.ts';
import { Fields } from './Fields.tsx';
import type { Place } from './place.ts';

/** WAT-5: all fields lie open once more; one asks to settle them, another agrees. */
export function Settling(place: Place) {
  const { _ } = useLingui();
  const { step, here } = place;
  return (
    <div className="stap-columns">
      <section className="kk-panel kk-panel--course kk-stack kk-gap-5 wat-fields">
        <h2>{_('wat.vaststellen')}</h2>
        <Pen scribe={here.scribe} take={{ type: 'wat/pen', step }} />
        <Fields {...place} />
        <Settle {...place} />
      </section>
      <Earlier {...place} />
    </div>
  );
}

function Settle({ step, here, opgave }: Place) {
  const { _ } = useLingui();
  const name = useName();
  const { seat } = useMe();
  const { play, refusal, busy } = usePlay();
  const { settling } = here;
  const able = settleable(here, opgave);
  return (
    <div className="kk-stack kk-gap-3">
      {settling === null ? null : (
        <output className="stap-asked">
          {settling === seat ? _('wat.jij-vroeg') : _('wat.wil-vaststellen', { name: name(settling) })}
        </output>
      )}
      <RefusalNote refusal={refusal} />
      {settling === seat ? null : (
        <div>
          <Button
            variant="primary"
            size="large"
            icon="check"
            disabled={busy || !able}
            {...(able ? {} : { reason: _('wat.mist-nog') })}
            onPress={() => void play({ type: 'wat/stel-vast', step })}
          >
            {_(settling === null ? 'wat.stel-vast' : 'wat.akkoord')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** What was answered at each card, to look back at. */
function Earlier({ here }: Place) {
  const { _ } = useLingui();
  const face = useFaces();
  return (
    <section className="kk-stack kk-gap-3">
      <h2>{_('wat.terug')}</h2>
      {here.rounds.map(({ card, answers }) => (
        <details key={card} className="stap-details">
          <summary>{face(card).title}</summary>
          <div className="stap-details__body">
            <p>{face(card).question}</p>
            <Unsigned label={_('wat.antwoorden')} answers={answers} />
          </div>
        </details>
      ))}
    </section>
  );
}
