import { useLingui } from '@lingui/react';
import { DIALOOG_LIMITS } from '../../../shared/steps/dialoog/state.ts';
import { Said } from '../stap/Said.tsx';
import { Settle, useSettleWords } from '../stap/Settle.tsx';
import { Unsigned } from '../stap/Unsigned.tsx';
import { Written } from '../stap/Written.tsx';
import { OwnAssumptions } from './Assumptions.tsx';
import type { Place } from './place.ts';

/** DIALOOG-6, DIALOOG-7: what is seen differently, without names, and the question that stays. */
export function Question({ step, here }: Place) {
  const { _ } = useLingui();
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
        <Written
          step={step}
          scribe={here.scribe}
          take={{ type: 'dialoog/pen', step }}
          text={here.question}
          nothing={_('dialoog.nog-geen-vraag')}
          sentence={{
            name: 'dialoog.vraag',
            label: _('dialoog.vraag.label'),
            hint: _('dialoog.vraag.hint'),
            limit: DIALOOG_LIMITS.question,
            rows: 3,
          }}
          command={(text) => ({ type: 'dialoog/tekst', step, text })}
          submit={_('dialoog.schrijf-op')}
        />
        {here.phase === 'klaar' ? (
          <Said>{_('dialoog.vastgelegd')}</Said>
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
