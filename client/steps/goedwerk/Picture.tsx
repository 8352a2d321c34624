import { useLingui } from '@lingui/react';
import { GOEDWERK_LIMITS, PRESSURES } from '../../../shared/steps/goedwerk/state.ts';
import { usePlay } from '../../game.ts';
import { RadioCards } from '../../parts/RadioCards.tsx';
import { NoNames } from '../stap/NoNames.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { Said } from '../stap/Said.tsx';
import { Settle, useSettleWords } from '../stap/Settle.tsx';
import { Unsigned } from '../stap/Unsigned.tsx';
import { Written } from '../stap/Written.tsx';
import { Card } from './Card.tsx';
import type { Place } from './place.ts';
import { Taken } from './Taken.tsx';

/** GOED-6, GOED-7: what was at stake lies open; one picture, what was under most pressure, and two who settle both. */
export function Picture(place: Place) {
  const { _ } = useLingui();
  const { here } = place;
  return (
    <div className="goed-drawing">
      <Taken {...place} />
      <section className="kk-stack kk-gap-4 goed-drawing__stakes">
        <h2>{_('goedwerk.op-het-spel')}</h2>
        <Unsigned label={_('goedwerk.op-het-spel')} answers={here.stakes} />
      </section>
      <Drawing {...place} />
      <Card {...place} fixed={here.phase === 'klaar'} />
    </div>
  );
}

function Drawing({ step, here }: Place) {
  const { _ } = useLingui();
  const { play, refusal } = usePlay();
  const words = useSettleWords();
  const picture = here.picture?.value ?? null;
  const missing =
    picture === null ? 'goedwerk.eerst-beeld' : here.pressure === null ? 'goedwerk.eerst-druk' : null;
  return (
    <section className="kk-panel kk-panel--course kk-stack kk-gap-5">
      <h2>{_('goedwerk.beeld')}</h2>
      <NoNames />
      <Written
        step={step}
        scribe={here.scribe}
        take={{ type: 'goedwerk/pen', step }}
        text={here.picture}
        nothing={_('goedwerk.nog-geen')}
        sentence={{
          name: 'goedwerk.beeld',
          label: _('goedwerk.beeld-vraag'),
          hint: _('goedwerk.beeld-hint'),
          limit: GOEDWERK_LIMITS.picture,
          rows: 4,
        }}
        command={(text) => ({ type: 'goedwerk/beeld', step, text })}
        submit={_('goedwerk.schrijf-op')}
      />
      <RadioCards
        label={_('goedwerk.druk')}
        columns={3}
        options={PRESSURES.map((value) => ({
          value,
          label: _(`goedwerk.druk.${value}`),
          sub: _(`goedwerk.druk.${value}-uitleg`),
        }))}
        value={here.pressure}
        onChange={(pressure) => void play({ type: 'goedwerk/druk', step, pressure })}
      />
      <RefusalNote refusal={refusal} />
      {here.phase === 'klaar' ? (
        <Said>{_('goedwerk.vastgelegd')}</Said>
      ) : (
        <Settle
          asked={here.asked}
          command={{ type: 'goedwerk/leg-vast', step }}
          words={words}
          quiet={missing !== null}
          reason={missing === null ? undefined : _(missing)}
        />
      )}
      <p className="kk-hint">{_('goedwerk.oogst')}</p>
    </section>
  );
}
