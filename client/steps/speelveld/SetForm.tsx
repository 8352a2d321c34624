import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { RINGS, VELD_LIMITS, type Ring } from '../../../shared/steps/speelveld/state.ts';
import { RadioCards } from '../../parts/RadioCards.tsx';
import { SentenceForm } from '../stap/SentenceForm.tsx';
import type { Field } from './useField.ts';

/** Which of one's own parties goes where; what is null is still to be chosen. */
export interface Setting {
  candidate: string | null;
  ring: Ring | null;
}

/** Sets one of one's own parties on a ring, with what it wants. */
export function SetForm({ at }: { at: Field }) {
  const [setting, setSetting] = useState<Setting>({ candidate: null, ring: null });
  return <SetWith at={at} setting={setting} onSetting={setSetting} />;
}

export interface SetWithProps {
  at: Field;
  setting: Setting;
  onSetting: (setting: Setting) => void;
}

/** The same, where party and ring can be chosen elsewhere as well. */
export function SetWith({ at, setting, onSetting }: SetWithProps) {
  const { _ } = useLingui();
  const { step, own, field, partyName } = at;
  const { candidate: chosen, ring } = setting;
  const [only] = own.own;
  const candidate =
    own.own.find(({ id }) => id === chosen)?.id ?? (own.own.length === 1 ? only?.id : null) ?? null;
  if (own.own.length === 0) return <p className="kk-hint">{_('veld.eerst-pakken')}</p>;
  if (field.parties.length >= VELD_LIMITS.parties)
    return <p className="kk-hint">{_('veld.vol', { most: VELD_LIMITS.parties })}</p>;
  const missing = candidate === null ? _('veld.kies-partij') : ring === null ? _('veld.kies-ring') : null;
  return (
    <SentenceForm
      step={step}
      first={{
        name: 'veld.wil',
        label: _('veld.wil'),
        hint: _('veld.wil-hint'),
        limit: VELD_LIMITS.want,
        rows: 2,
      }}
      missing={missing}
      command={(want) => ({
        type: 'veld/zet',
        step,
        candidate: candidate ?? '',
        ring: ring ?? 'betrokken',
        want,
      })}
      submit={_('veld.zet')}
      onDone={() => onSetting({ candidate: null, ring: null })}
    >
      <RadioCards
        label={_('veld.welke')}
        options={own.own.map((one) => ({ value: one.id, label: partyName(one) }))}
        value={candidate}
        onChange={(next) => onSetting({ ...setting, candidate: next })}
      />
      <RadioCards
        label={_('veld.waar')}
        columns={3}
        options={RINGS.map((value) => ({ value, label: _(`veld.ring.${value}`) }))}
        value={ring}
        onChange={(next) => onSetting({ ...setting, ring: next })}
      />
    </SentenceForm>
  );
}
