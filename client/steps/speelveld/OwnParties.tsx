import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { SECTORS, VELD_LIMITS, type Sector } from '../../../shared/steps/speelveld/state.ts';
import { partiesNamed } from '../../../shared/workshop/named.ts';
import { useLocal, usePlay, useTeam } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { RadioCards } from '../../parts/RadioCards.tsx';
import { SentenceForm } from '../stap/SentenceForm.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { SelectField } from '../stap/SelectField.tsx';
import { SectorMark } from './SectorMark.tsx';
import type { Field } from './useField.ts';

/** The parties one holds, and two ways to more: from the deck or in one's own words. */
export function OwnParties({ at }: { at: Field }) {
  const { _ } = useLingui();
  const { step, own, partyName } = at;
  const { play, refusal, busy } = usePlay();
  const room = own.own.length < VELD_LIMITS.own;
  return (
    <div className="kk-stack kk-gap-4">
      <h2 className="stap-ready">{_('veld.eigen', { count: own.own.length, most: VELD_LIMITS.own })}</h2>
      {own.own.length === 0 ? <p className="kk-hint">{_('veld.eigen-geen')}</p> : null}
      <ul className="stap-list">
        {own.own.map((candidate) => (
          <li key={candidate.id} className="veld-own">
            <SectorMark sector={candidate.sector} />
            <strong>{partyName(candidate)}</strong>
            <Button
              size="small"
              variant="ghost"
              icon="close"
              disabled={busy}
              label={_('veld.leg-weg', { partij: partyName(candidate) })}
              onPress={() => void play({ type: 'veld/leg-weg', step, candidate: candidate.id })}
            />
          </li>
        ))}
      </ul>
      <RefusalNote refusal={refusal} />
      {room ? <MoreParties at={at} /> : null}
    </div>
  );
}

/** Ways to a party: from the list that the team made, from the deck, or in one's own words. */
export function MoreParties({ at }: { at: Field }) {
  return (
    <>
      <Named at={at} />
      <Pick at={at} />
      <Write at={at} />
    </>
  );
}

/** WAT-6, SYSTEEM-9: parties that the team named or missed before and nobody holds or set yet, as far as one sees. */
function Named({ at }: { at: Field }) {
  const { _ } = useLingui();
  const { step, own, field, partyName } = at;
  const { play, refusal, busy } = usePlay();
  const [name, setName] = useState('');
  const [sector, setSector] = useState<Sector>('publiek');
  const slice = useTeam()?.slice;
  const taken = [...own.own, ...field.parties].map(partyName);
  const left = (slice ? partiesNamed(slice) : []).filter((one) => !taken.includes(one));
  if (left.length === 0) return null;
  const options = [
    { value: '', label: _('veld.kies-genoemd') },
    ...left.map((one) => ({ value: one, label: one })),
  ];
  async function take(): Promise<void> {
    if (await play({ type: 'veld/schrijf', step, name, sector })) setName('');
  }
  return (
    <div className="kk-stack kk-gap-2">
      <SelectField label={_('veld.genoemd')} value={name} onChange={setName} options={options} />
      {name === '' ? null : <SectorChoice value={sector} onChange={setSector} />}
      <div>
        <Button disabled={busy || name === ''} onPress={() => void take()}>
          {_('veld.neem-genoemd')}
        </Button>
      </div>
      <RefusalNote refusal={refusal} />
    </div>
  );
}

function SectorChoice({ value, onChange }: { value: Sector; onChange: (sector: Sector) => void }) {
  const { _ } = useLingui();
  return (
    <RadioCards
      label={_('veld.sector')}
      columns={3}
      options={SECTORS.map((one) => ({ value: one, label: _(`veld.sector.${one}`) }))}
      value={value}
      onChange={onChange}
    />
  );
}

function Pick({ at }: { at: Field }) {
  const { _ } = useLingui();
  const local = useLocal();
  const { step, own, partyCards } = at;
  const { play, refusal, busy } = usePlay();
  const [card, setCard] = useState('');
  const left = partyCards.filter(({ id }) => own.own.every((one) => one.card !== id));
  const options = [
    { value: '', label: _('veld.kies-kaart') },
    ...left.map(({ id, title }) => ({ value: id, label: local(title) })),
  ];
  async function pick(): Promise<void> {
    if (await play({ type: 'veld/pak', step, card })) setCard('');
  }
  return (
    <div className="kk-stack kk-gap-2">
      <SelectField label={_('veld.van-kaart')} value={card} onChange={setCard} options={options} />
      <div>
        <Button disabled={busy || card === ''} onPress={() => void pick()}>
          {_('veld.pak')}
        </Button>
      </div>
      <RefusalNote refusal={refusal} />
    </div>
  );
}

function Write({ at }: { at: Field }) {
  const { _ } = useLingui();
  const [sector, setSector] = useState<Sector>('publiek');
  return (
    <SentenceForm
      step={at.step}
      quiet
      first={{
        name: 'veld.naam',
        label: _('veld.zelf-schrijven'),
        hint: _('veld.geen-personen'),
        limit: VELD_LIMITS.name,
      }}
      command={(name) => ({ type: 'veld/schrijf', step: at.step, name, sector })}
      submit={_('veld.schrijf')}
    >
      <SectorChoice value={sector} onChange={setSector} />
    </SentenceForm>
  );
}
