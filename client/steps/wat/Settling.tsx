import { useLingui } from '@lingui/react';
import { settleable } from '../../../shared/steps/wat/state.ts';
import { Pen } from '../stap/Pen.tsx';
import { Settle } from '../stap/Settle.tsx';
import { Unsigned } from '../stap/Unsigned.tsx';
import { useFaces } from '../kaartronde/useFaces.ts';
import type { Place } from './place.ts';
import { WatBoard } from './WatBoard.tsx';

/** WAT-5: all fields lie open once more; one asks to settle them, another agrees. */
export function Settling(place: Place) {
  const { _ } = useLingui();
  const { step, here, opgave } = place;
  return (
    <div className="stap-columns">
      <section className="kk-stack kk-gap-5">
        <h2>{_('wat.vaststellen')}</h2>
        <Pen scribe={here.scribe} take={{ type: 'wat/pen', step }} />
        <WatBoard {...place} />
        <Settle
          asked={here.settling}
          command={{ type: 'wat/stel-vast', step }}
          reason={settleable(here, opgave) ? undefined : _('wat.mist-nog')}
          words={{
            ask: _('wat.stel-vast'),
            agree: _('wat.akkoord'),
            waits: _('wat.jij-vroeg'),
            wants: (name) => _('wat.wil-vaststellen', { name }),
          }}
        />
      </section>
      <Earlier {...place} />
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
