import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { LINE_KINDS, VELD_LIMITS, type LineKind } from '../../../shared/steps/speelveld/state.ts';
import { RadioCards } from '../../parts/RadioCards.tsx';
import { SentenceForm } from '../stap/SentenceForm.tsx';
import { SelectField } from '../stap/SelectField.tsx';
import type { Field } from './useField.ts';

/** VELD-6: three kinds of lines between parties; an opdracht has a direction. */
export function Lines({ at }: { at: Field }) {
  const { _ } = useLingui();
  const { field, settings, lineName } = at;
  if (settings.short) return null;
  return (
    <section className="kk-stack kk-gap-3" aria-labelledby="veld-lijnen">
      <h2 id="veld-lijnen">{_('veld.lijnen', { count: field.lines.length })}</h2>
      <ul className="stap-list">
        {field.lines.map((line) => (
          <li key={line.id}>
            <span className="veld-line" data-kind={line.kind} aria-hidden />
            {lineName(line)}
            {line.words?.value ? <em> ‘{line.words.value}’</em> : null}
          </li>
        ))}
      </ul>
      {field.phase === 'vrij' && field.parties.length > 1 ? <Draw at={at} /> : null}
    </section>
  );
}

function Draw({ at }: { at: Field }) {
  const { _ } = useLingui();
  const { step, field, partyName } = at;
  const [kind, setKind] = useState<LineKind>('samenwerking');
  const [a, setA] = useState('');
  const [b, setB] = useState('');
  const options = [
    { value: '', label: _('veld.kies-partij') },
    ...field.parties.map((party) => ({ value: party.id, label: partyName(party) })),
  ];
  if (field.lines.length >= VELD_LIMITS.lines)
    return <p className="kk-hint">{_('veld.lijnen-vol', { most: VELD_LIMITS.lines })}</p>;
  return (
    <details className="stap-details">
      <summary>{_('veld.trek-lijn')}</summary>
      <div className="stap-details__body">
        <SentenceForm
          step={step}
          quiet
          first={{
            name: 'veld.lijn',
            label: _('veld.lijn-woorden'),
            hint: _('veld.mag-leeg'),
            limit: VELD_LIMITS.words,
            optional: true,
          }}
          missing={a === '' || b === '' ? _('veld.kies-twee') : null}
          command={(words) => ({ type: 'veld/lijn', step, kind, a, b, words })}
          submit={_('veld.trek')}
          onDone={() => {
            setA('');
            setB('');
          }}
        >
          <RadioCards
            label={_('veld.soort-lijn')}
            columns={3}
            options={LINE_KINDS.map((value) => ({ value, label: _(`veld.lijn.${value}`) }))}
            value={kind}
            onChange={setKind}
          />
          <SelectField
            label={_(kind === 'opdracht' ? 'veld.opdracht-van' : 'veld.tussen')}
            value={a}
            onChange={setA}
            options={options}
          />
          <SelectField
            label={_(kind === 'opdracht' ? 'veld.opdracht-aan' : 'veld.en')}
            value={b}
            onChange={setB}
            options={options.filter(({ value }) => value === '' || value !== a)}
          />
        </SentenceForm>
      </div>
    </details>
  );
}
