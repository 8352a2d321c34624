import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { Link } from 'wouter';
import { CHECKOUT_LIMIT } from '../../shared/steps/checkout.ts';
import { graphemes } from '../../shared/text/graphemes.ts';
import { namesOn } from '../../shared/workshop/harvest.ts';
import type { StepId } from '../../shared/workshop/ids.ts';
import { useOwnDraft } from '../draft.ts';
import { useAll, useMe, usePlay, useSeat, useTeam } from '../game.ts';
import { Icon } from '../icons/Icon.tsx';
import { RadioCards } from '../parts/RadioCards.tsx';
import { useTafel } from '../tafel/useTafel.ts';
import { SensitiveItems } from './checkout/SensitiveItems.tsx';
import { CheckBox } from './stap/CheckBox.tsx';
import { CountedField } from './stap/CountedField.tsx';
import { Form } from './stap/Form.tsx';
import { RefusalNote } from './stap/RefusalNote.tsx';
import { StepHead } from './stap/StepHead.tsx';
import './checkout/CheckOut.css';

/** My role and intention, what may leave the team, and the way to the harvest. */
export function CheckOut({ step }: { step: StepId }) {
  const { _ } = useLingui();
  const mine = useTeam();
  return (
    <div className="kk-page stap-wide kk-stack kk-gap-6">
      <StepHead step={step} />
      <div className="stap-columns stap-columns--even">
        <Own step={step} />
        <div className="kk-stack kk-gap-6">
          {mine ? <Names /> : null}
          {mine ? <SensitiveItems /> : null}
          <section className="kk-panel kk-panel--course kk-stack">
            <h2>{_(mine ? 'stappen.checkout.oogst' : 'stappen.checkout.jouw-oogst')}</h2>
            <p>{_(mine ? 'stappen.checkout.oogst-team' : 'stappen.checkout.oogst-eigen')}</p>
            <HarvestLink />
          </section>
        </div>
      </div>
    </div>
  );
}

function HarvestLink() {
  const { _ } = useLingui();
  const { seat } = useMe();
  const workshop = useAll().workshop?.id ?? '';
  return (
    <Link
      href={`/oogst/${workshop}?zitplaats=${seat}`}
      className="kk-button kk-button--outline kk-button--medium checkout-link"
    >
      <Icon name="list" size={22} stroke={2.5} />
      {_('stappen.checkout.naar-oogst')}
    </Link>
  );
}

function Own({ step }: { step: StepId }) {
  const { _ } = useLingui();
  const kept = useSeat().checkout[step];
  const table = useTafel() !== null;
  const team = useTeam() !== null;
  const [role, setRole, clearRole] = useOwnDraft(`checkout.${step}.rol`, kept?.role?.value ?? '');
  const [intention, setIntention, clearIntention] = useOwnDraft(
    `checkout.${step}.voornemen`,
    kept?.intention?.value ?? '',
  );
  const [shared, setShared] = useState(kept?.shared ?? false);
  const { play, refusal, busy } = usePlay();
  const changed =
    role !== (kept?.role?.value ?? '') ||
    intention !== (kept?.intention?.value ?? '') ||
    shared !== (kept?.shared ?? false);
  const ready = changed && graphemes(role) <= CHECKOUT_LIMIT && graphemes(intention) <= CHECKOUT_LIMIT;
  async function save(): Promise<void> {
    if (!(await play({ type: 'checkout/schrijf', step, role, intention, shared }))) return;
    clearRole();
    clearIntention();
  }
  return (
    <Form
      ready={ready}
      busy={busy}
      refusal={refusal}
      send={save}
      submit={_('stappen.bewaar')}
      variant="primary"
      size="large"
      beside={
        kept && !changed ? (
          <output className="stap-said">
            <Icon name="check" size={22} stroke={3} />
            {_(
              kept.shared ? 'stappen.checkout.gedeeld' : table ? 'tafel.bewaard' : 'stappen.checkout.bewaard',
            )}
          </output>
        ) : null
      }
    >
      <CountedField
        label={_('stappen.checkout.rol')}
        hint={_(team ? 'stappen.checkout.rol-hint' : 'stappen.checkout.rol-hint-eigen')}
        value={role}
        onChange={setRole}
        limit={CHECKOUT_LIMIT}
        multiline
        rows={2}
      />
      <CountedField
        label={_('stappen.checkout.voornemen')}
        hint={_('stappen.checkout.voornemen-hint')}
        value={intention}
        onChange={setIntention}
        limit={CHECKOUT_LIMIT}
        multiline
        rows={2}
      />
      {team ? (
        <CheckBox checked={shared} onChange={setShared} hint={_('stappen.checkout.deel-hint')}>
          {_('stappen.checkout.deel')}
        </CheckBox>
      ) : (
        <p className="kk-hint">{_('stappen.checkout.alleen-jij')}</p>
      )}
    </Form>
  );
}

/** KOERS-6: names are on only when every member says yes. Who said what is nobody's business. */
function Names() {
  const { _ } = useLingui();
  const { seat } = useMe();
  const mine = useTeam();
  const { play, refusal } = usePlay();
  if (!mine) return null;
  const said = mine.slice.harvest.names[seat];
  const on = namesOn(mine.slice, mine.team.members);
  return (
    <section className="kk-stack kk-gap-2">
      <h2>{_('stappen.namen.titel')}</h2>
      <p className="kk-hint">{_('stappen.namen.uitleg')}</p>
      <RadioCards
        label={_('stappen.namen.vraag')}
        hideLabel
        options={[
          { value: 'ja', label: _('stappen.namen.ja') },
          { value: 'nee', label: _('stappen.namen.nee') },
        ]}
        value={said === true ? 'ja' : 'nee'}
        onChange={(value) => void play({ type: 'oogst/namen', yes: value === 'ja' })}
      />
      <output className="stap-said">{_(on ? 'stappen.namen.aan' : 'stappen.namen.uit')}</output>
      <RefusalNote refusal={refusal} />
    </section>
  );
}
