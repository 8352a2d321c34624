import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { OPGAVE_LIMITS } from '../../../shared/steps/opgave.ts';
import { openFields, partiesOpen, WAT_FIELDS, type WatField } from '../../../shared/steps/wat/state.ts';
import { useMe } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { SentenceForm } from '../stap/SentenceForm.tsx';
import { Parties } from './Parties.tsx';
import type { Place } from './place.ts';

/** The fields that are open now, to read, and for the scribe to write; after the last card all four. */
export function Fields(place: Place) {
  const { here, opgave } = place;
  const open = openFields(here, opgave);
  return (
    <>
      {WAT_FIELDS.filter((field) => open.includes(field)).map((field) => (
        <Field key={field} {...place} field={field} />
      ))}
      {partiesOpen(here) ? <Parties {...place} /> : null}
    </>
  );
}

function Field({ field, step, here, opgave }: Place & { field: WatField }) {
  const { _ } = useLingui();
  const { seat } = useMe();
  const [changing, setChanging] = useState(false);
  const mine = here.scribe === seat;
  const text = opgave?.[field] ?? null;
  const label = _(`wat.veld.${field}`);
  if (mine && (text === null || changing))
    return (
      <SentenceForm
        step={step}
        quiet
        autoFocus={changing}
        first={{
          name: `wat.${field}`,
          label,
          hint: _(`wat.veld-hint.${field}`),
          limit: OPGAVE_LIMITS[field],
          initial: text?.value ?? '',
          optional: field === 'forWhom',
          rows: 2,
        }}
        command={(written) => ({ type: 'wat/tekst', step, field, text: written })}
        submit={_('wat.leg-vast', { veld: label })}
        onDone={() => setChanging(false)}
        {...(changing ? { onBack: () => setChanging(false) } : {})}
      />
    );
  return (
    <div className="wat-field">
      <h3>{label}</h3>
      {text === null ? (
        <p className="kk-hint">{_('wat.nog-leeg')}</p>
      ) : (
        <p className="wat-field__text">{text.value ?? _('stappen.gewist')}</p>
      )}
      {mine ? (
        <div>
          <Button
            size="small"
            icon="pen"
            label={_('wat.pas-aan', { veld: label })}
            onPress={() => setChanging(true)}
          >
            {_('stappen.anders')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
