import { useLingui } from '@lingui/react';
import { topPlaces } from '../../../shared/steps/goedwerk/state.ts';
import { usePlay } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { Card } from './Card.tsx';
import { NoNames } from '../stap/NoNames.tsx';
import type { Place } from './place.ts';
import { Taken } from './Taken.tsx';

/** GOED-4: with a tie the team chooses aloud; then who wants to tells the moment. */
export function Telling(place: Place) {
  const { here } = place;
  return (
    <div className="stap-columns">
      <div className="kk-stack kk-gap-5">
        {here.phase === 'kiezen' ? <Choosing {...place} /> : <Told {...place} />}
      </div>
      <Card {...place} fixed={here.phase === 'kiezen'} />
    </div>
  );
}

function Choosing({ step, here }: Place) {
  const { _ } = useLingui();
  const { play, refusal, busy } = usePlay();
  return (
    <section className="kk-panel kk-stack kk-gap-4">
      <h2>{_('goedwerk.kies-samen')}</h2>
      <p>{_('goedwerk.kies-uitleg')}</p>
      <ul className="stap-list kk-reveal">
        {topPlaces(here.dots ?? []).map((place) => (
          <li key={place} className="stap-row">
            <p>{here.moments[place]}</p>
            <Button
              disabled={busy}
              label={_('goedwerk.neem-dit-van', { text: here.moments[place] ?? '' })}
              onPress={() => void play({ type: 'goedwerk/kies', step, place })}
            >
              {_('goedwerk.neem-dit')}
            </Button>
          </li>
        ))}
      </ul>
      <RefusalNote refusal={refusal} />
    </section>
  );
}

function Told(place: Place) {
  const { _ } = useLingui();
  const { step, here } = place;
  const { play, refusal, busy } = usePlay();
  return (
    <>
      <Taken {...place} />
      <p className="kk-lead">
        {_(here.moments.length === 0 ? 'goedwerk.niemand-schreef' : 'goedwerk.vertel')}
      </p>
      <NoNames />
      <RefusalNote refusal={refusal} />
      <div>
        <Button
          variant="primary"
          size="large"
          disabled={busy}
          onPress={() => void play({ type: 'goedwerk/verder', step })}
        >
          {_('goedwerk.verder')}
        </Button>
      </div>
      {here.moments.length < 2 ? null : (
        <details className="stap-details">
          <summary>{_('goedwerk.alle-momenten')}</summary>
          <ul className="stap-details__body">
            {here.moments.map((text, at) => (
              <li key={`${at} ${text}`}>
                <p className="kk-thought">{text}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
