import { useLingui } from '@lingui/react';
import { useState } from 'react';
import {
  BERAAD_LIMITS,
  hasSomething,
  SIDES,
  type Choice,
  type Reason,
  type Side,
} from '../../../shared/steps/beraad/state.ts';
import { usePlay } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { RadioCards } from '../../parts/RadioCards.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { SelectField } from '../stap/SelectField.tsx';
import { SentenceForm } from '../stap/SentenceForm.tsx';
import { Who } from './Known.tsx';
import type { Place } from './place.ts';
import { SettlePart } from './SettlePart.tsx';

/** BERAAD-5: at most three choices, each seen from who is touched: what speaks for it and what against. */
export function Choices(place: Place) {
  const { _ } = useLingui();
  const { step, here } = place;
  return (
    <div className="stap-columns">
      <div className="kk-stack kk-gap-5">
        {here.choices.map((choice, at) => (
          <One key={choice.id} {...place} choice={choice} at={at} />
        ))}
        {here.choices.length < BERAAD_LIMITS.choices ? (
          <section className="kk-panel kk-stack kk-gap-4">
            <h2>{_('beraad.nieuwe-keuze')}</h2>
            <SentenceForm
              step={step}
              quiet={here.choices.length > 0}
              first={{
                name: 'beraad.keuze',
                label: _('beraad.keuze'),
                hint: _('beraad.keuze-hint'),
                limit: BERAAD_LIMITS.choice,
                rows: 2,
              }}
              command={(text) => ({ type: 'beraad/keuze', step, text })}
              submit={_('beraad.keuze-erbij')}
            />
          </section>
        ) : null}
      </div>
      <div className="kk-stack kk-gap-6">
        <section className="kk-stack kk-gap-3">
          <h2>{_('beraad.wie-geraakt')}</h2>
          <Who touched={here.touched} />
        </section>
        <section className="kk-panel kk-panel--course kk-stack kk-gap-4">
          <h2>{_('beraad.keuzes-klaar')}</h2>
          <p>{_('beraad.hierna-standpunt')}</p>
          <SettlePart
            {...place}
            phase="keuzes"
            missing={hasSomething(here, 'keuzes') ? null : _('beraad.eerst.keuzes')}
          />
        </section>
      </div>
    </div>
  );
}

function One({ choice, at, ...place }: Place & { choice: Choice; at: number }) {
  const { _ } = useLingui();
  const { step } = place;
  const { play, refusal, busy } = usePlay();
  const text = choice.text.value ?? _('stappen.gewist');
  return (
    <section className="kk-panel kk-stack kk-gap-4">
      <h2>
        <span className="kk-eyebrow kk-eyebrow--course beraad-choice__number">
          {_('beraad.keuze-nummer', { nummer: at + 1 })}
        </span>
        {text}
      </h2>
      <div className="beraad-sides">
        {SIDES.map((side) => (
          <div key={side} className="beraad-side">
            <h3>{_(`beraad.${side}`)}</h3>
            <Reasons {...place} reasons={choice.reasons.filter((one) => one.side === side)} />
          </div>
        ))}
      </div>
      {choice.reasons.length < BERAAD_LIMITS.reasons ? <AddReason {...place} choice={choice} /> : null}
      <RefusalNote refusal={refusal} />
      <div>
        <Button
          size="small"
          icon="close"
          disabled={busy}
          label={_('beraad.keuze-weg-van', { text })}
          onPress={() => void play({ type: 'beraad/haal-weg', step, id: choice.id })}
        >
          {_('beraad.keuze-weg')}
        </Button>
      </div>
    </section>
  );
}

function Reasons({ step, here, reasons }: Place & { reasons: readonly Reason[] }) {
  const { _ } = useLingui();
  const { play, refusal, busy } = usePlay();
  if (reasons.length === 0) return <p className="kk-hint">{_('beraad.nog-niets')}</p>;
  return (
    <>
      <ul className="stap-list">
        {reasons.map(({ id, touched, text }) => {
          const who = here.touched.find((one) => one.id === touched)?.who.value ?? null;
          const said = text.value ?? _('stappen.gewist');
          return (
            <li key={id} className="stap-row beraad-row--reason">
              <p>
                {who === null ? null : <span className="stap-by">{_('beraad.vanuit', { wie: who })} </span>}
                {said}
              </p>
              <Button
                size="small"
                variant="ghost"
                icon="close"
                disabled={busy}
                label={_('beraad.haal-weg-van', { text: said })}
                onPress={() => void play({ type: 'beraad/haal-weg', step, id })}
              />
            </li>
          );
        })}
      </ul>
      <RefusalNote refusal={refusal} />
    </>
  );
}

function AddReason({ step, here, choice }: Place & { choice: Choice }) {
  const { _ } = useLingui();
  const [side, setSide] = useState<Side>('voor');
  const [touched, setTouched] = useState('');
  const known = here.touched.some(({ id }) => id === touched);
  return (
    <details className="stap-details">
      <summary>
        <span>
          {_('beraad.weeg')}
          <span className="sr-only"> {choice.text.value ?? ''}</span>
        </span>
      </summary>
      <div className="stap-details__body">
        <SentenceForm
          step={step}
          quiet
          first={{
            name: `beraad.weegt.${choice.id}`,
            label: _('beraad.reden'),
            limit: BERAAD_LIMITS.reason,
            rows: 2,
          }}
          command={(text) => ({
            type: 'beraad/weegt',
            step,
            choice: choice.id,
            side,
            touched: known ? touched : null,
            text,
          })}
          submit={_('beraad.reden-erbij')}
        >
          <SelectField
            label={_('beraad.door-de-ogen')}
            value={known ? touched : ''}
            onChange={setTouched}
            options={[
              { value: '', label: _('beraad.van-ons-allemaal') },
              ...here.touched.map(({ id, who }) => ({ value: id, label: who.value ?? _('stappen.gewist') })),
            ]}
          />
          <RadioCards
            label={_('beraad.voor-of-tegen')}
            options={SIDES.map((value) => ({ value, label: _(`beraad.${value}`) }))}
            value={side}
            onChange={setSide}
          />
        </SentenceForm>
      </div>
    </details>
  );
}
