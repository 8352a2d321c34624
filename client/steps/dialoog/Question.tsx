import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { DIALOOG_LIMITS } from '../../../shared/steps/dialoog/state.ts';
import { useMe } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { Button } from '../../parts/Button.tsx';
import { Pen } from '../stap/Pen.tsx';
import { SentenceForm } from '../stap/SentenceForm.tsx';
import { Settle, useSettleWords } from '../stap/Settle.tsx';
import { Unsigned } from '../stap/Unsigned.tsx';
import { OwnAssumptions } from './Assumptions.tsx';
import type { Place } from './place.ts';

/** DIALOOG-6, DIALOOG-7: what is seen differently, without names, and the question that stays. */
export function Question(place: Place) {
  const { _ } = useLingui();
  const { step, here } = place;
  const words = useSettleWords();
  const missing = (here.question?.value ?? null) === null;
  return (
    <div className="stap-columns stap-columns--even">
      <section className="kk-stack kk-gap-4">
        <h2>{_('dialoog.zien-we-anders')}</h2>
        <Unsigned label={_('dialoog.zien-we-anders')} answers={here.changed} />
        <p className="kk-hint">{_('dialoog.blijft-hier')}</p>
        <OwnAssumptions step={step} />
      </section>
      <section className="kk-panel kk-panel--course kk-stack kk-gap-5">
        <h2>{_('dialoog.vraag')}</h2>
        <Written {...place} />
        {here.phase === 'klaar' ? (
          <p className="stap-said">
            <Icon name="check" size={22} />
            {_('dialoog.vastgelegd')}
          </p>
        ) : (
          <Settle
            asked={here.asked}
            command={{ type: 'dialoog/leg-vast', step }}
            words={words}
            quiet={missing}
            {...(missing ? { reason: _('dialoog.eerst-vraag') } : {})}
          />
        )}
        <p className="kk-hint">{_('dialoog.oogst')}</p>
      </section>
    </div>
  );
}

function Written({ step, here }: Place) {
  const { _ } = useLingui();
  const { seat } = useMe();
  const [changing, setChanging] = useState(false);
  const mine = here.scribe === seat;
  const text = here.question?.value ?? null;
  return (
    <>
      <Pen scribe={here.scribe} take={{ type: 'dialoog/pen', step }} />
      {mine && (changing || text === null) ? (
        <SentenceForm
          step={step}
          first={{
            name: 'dialoog.vraag',
            label: _('dialoog.vraag.label'),
            hint: _('dialoog.vraag.hint'),
            limit: DIALOOG_LIMITS.question,
            initial: text ?? '',
            rows: 3,
          }}
          command={(written) => ({ type: 'dialoog/tekst', step, text: written })}
          submit={_('dialoog.schrijf-op')}
          {...(changing
            ? { onDone: () => setChanging(false), onBack: () => setChanging(false), autoFocus: true }
            : {})}
        />
      ) : text === null ? (
        <p className="kk-hint">{_(here.question === null ? 'dialoog.nog-geen-vraag' : 'stappen.gewist')}</p>
      ) : (
        <p className="stap-large">{text}</p>
      )}
      {mine && text !== null && !changing ? (
        <div>
          <Button icon="pen" onPress={() => setChanging(true)}>
            {_('stappen.anders')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
