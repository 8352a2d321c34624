import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { OPGAVE_LIMITS } from '../../../shared/steps/opgave.ts';
import { openFields, partiesOpen, WAT_FIELDS, type WatField } from '../../../shared/steps/wat/state.ts';
import { useMe } from '../../game.ts';
import { Icon, type IconName } from '../../icons/Icon.tsx';
import { Button } from '../../parts/Button.tsx';
import { ChartBackdrop } from '../../parts/ChartBackdrop.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { SentenceForm } from '../stap/SentenceForm.tsx';
import { Parties } from './Parties.tsx';
import type { Place } from './place.ts';

const ICONS: Record<WatField | 'partijen', IconName> = {
  sentence: 'anchor',
  effect: 'compass',
  forWhom: 'people',
  partijen: 'chair',
};

/** The four fields on a chart: what the card is about lies open for the scribe to write, the rest is there to read. */
export function WatBoard(place: Place) {
  const { _ } = useLingui();
  const { here, opgave } = place;
  const open = openFields(here, opgave);
  return (
    <div className="wat-chart">
      <PageFrame backdrop={<ChartBackdrop seed={31} width={760} height={520} soundings={14} />}>
        <ul className="wat-board" aria-label={_('wat.bord')}>
          {WAT_FIELDS.map((field) => (
            <li key={field} className="wat-field" data-open={open.includes(field) || undefined}>
              <FieldHead field={field} />
              <Field {...place} field={field} open={open.includes(field)} />
            </li>
          ))}
          <li className="wat-field" data-open={partiesOpen(here) || undefined}>
            <FieldHead field="partijen" />
            <Parties {...place} />
          </li>
        </ul>
      </PageFrame>
    </div>
  );
}

function FieldHead({ field }: { field: WatField | 'partijen' }) {
  const { _ } = useLingui();
  return (
    <h3>
      <Icon name={ICONS[field]} size={22} stroke={2.4} />
      {_(`wat.veld.${field}`)}
    </h3>
  );
}

function Field({ field, open, step, here, opgave }: Place & { field: WatField; open: boolean }) {
  const { _ } = useLingui();
  const { seat } = useMe();
  const [changing, setChanging] = useState(false);
  const mine = open && here.scribe === seat;
  // what was settled reads as it did then (WAT-8)
  const text = (here.settled ?? opgave)?.[field] ?? null;
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
    <>
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
    </>
  );
}
