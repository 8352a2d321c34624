import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { BERAAD_LIMITS, hasSomething, type Touched } from '../../../shared/steps/beraad/state.ts';
import { usePlay } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { SelectField } from '../stap/SelectField.tsx';
import { SentenceForm } from '../stap/SentenceForm.tsx';
import type { Place } from './place.ts';
import { SettlePart } from './SettlePart.tsx';

/** BERAAD-4: everybody who is touched on one list, which the team makes complete. */
export function TouchedList(place: Place) {
  const { _ } = useLingui();
  const { step, here } = place;
  return (
    <div className="stap-columns">
      <section className="kk-stack kk-gap-4">
        <h2>{_('beraad.wie-geraakt')}</h2>
        {here.touched.length === 0 ? <p className="kk-hint">{_('stappen.stil.niemand')}</p> : null}
        <ul className="stap-list kk-reveal">
          {here.touched.map((one) => (
            <Row key={one.id} {...place} one={one} />
          ))}
        </ul>
      </section>
      <div className="kk-stack kk-gap-6">
        <section className="kk-panel kk-stack kk-gap-4">
          <h2>{_('beraad.wie-mist')}</h2>
          <SentenceForm
            step={step}
            quiet
            first={{
              name: 'beraad.wie',
              label: _('beraad.wie'),
              hint: _('beraad.wie-hint'),
              limit: BERAAD_LIMITS.who,
              rows: 1,
            }}
            second={{
              name: 'beraad.waarde',
              label: _('beraad.waarde'),
              hint: _('beraad.waarde-hint'),
              limit: BERAAD_LIMITS.value,
              optional: true,
              rows: 1,
            }}
            command={(who, value) => ({ type: 'beraad/erbij', step, who, value })}
            submit={_('beraad.erbij')}
          />
        </section>
        <section className="kk-panel kk-panel--course kk-stack kk-gap-4">
          <h2>{_('beraad.lijst-klaar')}</h2>
          <SettlePart
            {...place}
            phase="lijst"
            missing={hasSomething(here, 'lijst') ? null : _('beraad.eerst.lijst')}
          />
        </section>
      </div>
    </div>
  );
}

function Row({ step, here, one }: Place & { one: Touched }) {
  const { _ } = useLingui();
  const { play, refusal, busy } = usePlay();
  const [into, setInto] = useState('');
  const nameOf = ({ who }: Touched): string => who.value ?? _('stappen.gewist');
  const name = nameOf(one);
  const others = here.touched.filter(({ id }) => id !== one.id);
  const target = others.find(({ id }) => id === into) ?? others[0];
  return (
    <li className="beraad-who">
      <h3>{name}</h3>
      {one.values.length === 0 ? (
        <p className="kk-hint">{_('beraad.nog-geen-waarde')}</p>
      ) : (
        <ul className="beraad-values">
          {one.values.map(({ value }, at) => (
            <li key={`${at} ${value ?? ''}`}>{value ?? _('stappen.gewist')}</li>
          ))}
        </ul>
      )}
      <details className="stap-details">
        <summary>
          <span>
            {_('beraad.pas-lijst-aan')}
            <span className="sr-only"> {name}</span>
          </span>
        </summary>
        <div className="stap-details__body">
          {one.who.value === null ? null : (
            <SentenceForm
              step={step}
              quiet
              first={{
                name: `beraad.waarde.${one.id}`,
                label: _('beraad.waarde'),
                limit: BERAAD_LIMITS.value,
                rows: 1,
              }}
              command={(value) => ({ type: 'beraad/erbij', step, who: name, value })}
              submit={_('beraad.waarde-erbij')}
            />
          )}
          {target ? (
            <>
              <SelectField
                label={_('beraad.voeg-samen-met', { wie: name })}
                value={target.id}
                onChange={setInto}
                options={others.map((other) => ({ value: other.id, label: nameOf(other) }))}
              />
              <div>
                <Button
                  size="small"
                  disabled={busy}
                  onPress={() => void play({ type: 'beraad/voeg-samen', step, one: one.id, into: target.id })}
                >
                  {_('beraad.voeg-samen')}
                </Button>
              </div>
            </>
          ) : null}
          <div>
            <Button
              size="small"
              icon="close"
              disabled={busy}
              label={_('beraad.haal-weg-van', { text: name })}
              onPress={() => void play({ type: 'beraad/haal-weg', step, id: one.id })}
            >
              {_('beraad.haal-weg')}
            </Button>
          </div>
        </div>
      </details>
      <RefusalNote refusal={refusal} />
    </li>
  );
}
