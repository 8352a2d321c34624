import { useLingui } from '@lingui/react';
import { BERAAD_LIMITS, MORELE_VRAAG } from '../../../shared/steps/beraad/state.ts';
import { usePlay } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { SilentAnswer } from '../stap/SilentAnswer.tsx';
import { PartWritten } from './PartWritten.tsx';
import type { Place } from './place.ts';
import { SettlePart } from './SettlePart.tsx';
import { useSilence } from './useSilence.ts';

/** BERAAD-3: everybody writes the question that they hear in the case. */
export function Asking(place: Place) {
  const { _ } = useLingui();
  const silence = useSilence(place, 'vraag');
  return (
    <SilentAnswer
      {...silence}
      step={place.step}
      field={MORELE_VRAAG}
      draft={`beraad.${place.step}.vraag`}
      label={_('beraad.vraag')}
      hint={_('beraad.vraag-hint')}
      limit={BERAAD_LIMITS.vraagkeuze}
      rows={3}
    />
  );
}

/** BERAAD-3: all questions lie open; the team takes one, or makes one of them. */
export function Question(place: Place) {
  const { _ } = useLingui();
  const { step, here } = place;
  const { play, refusal, busy } = usePlay();
  const text = here.question?.value ?? null;
  return (
    <div className="stap-columns stap-columns--even">
      <section className="kk-stack kk-gap-4">
        <h2>{_('beraad.alle-vragen')}</h2>
        {here.questions.length === 0 ? <p className="kk-hint">{_('stappen.stil.niemand')}</p> : null}
        <ul className="stap-list kk-reveal">
          {here.questions.map((question, at) => (
            // unsigned and fixed: the place in the row is all that tells two of the same words apart
            <li key={`${at} ${question}`} className="stap-row">
              <p>{question}</p>
              <Button
                disabled={busy || question === text}
                label={_('beraad.neem-deze-van', { text: question })}
                onPress={() => void play({ type: 'beraad/neem', step, place: at })}
              >
                {_('beraad.neem-deze')}
              </Button>
            </li>
          ))}
        </ul>
        <RefusalNote refusal={refusal} />
      </section>
      <section className="kk-panel kk-panel--course kk-stack kk-gap-5">
        <h2>{_('beraad.onze-vraag')}</h2>
        <PartWritten {...place} of="vraagkeuze" text={here.question} rows={3} />
        <SettlePart
          {...place}
          phase="vraagkeuze"
          missing={text === null ? _('beraad.eerst.vraagkeuze') : null}
        />
      </section>
    </div>
  );
}
