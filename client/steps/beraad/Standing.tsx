import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { BERAAD_LIMITS } from '../../../shared/steps/beraad/state.ts';
import type { StepId } from '../../../shared/workshop/ids.ts';
import { useSeat } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { CountedField } from '../stap/CountedField.tsx';
import { Form } from '../stap/Form.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { Said } from '../stap/Said.tsx';
import { SilentForm } from '../stap/SilentForm.tsx';
import type { Place } from './place.ts';
import { useSilence } from './useSilence.ts';
import { useStand, type StandDraft } from './useStand.ts';

/** BERAAD-6: what I think and what that costs, for myself only. */
export function Standing(place: Place) {
  const silence = useSilence(place, 'standpunt');
  const draft = useStand(place.step);
  return (
    <SilentForm {...silence} fit={draft.fit} keep={draft.keep}>
      <StandFields draft={draft} />
    </SilentForm>
  );
}

function StandFields({ draft }: { draft: StandDraft }) {
  const { _ } = useLingui();
  return (
    <>
      <CountedField
        label={_('beraad.standpunt')}
        hint={_('beraad.standpunt-hint')}
        value={draft.stand}
        onChange={draft.setStand}
        limit={BERAAD_LIMITS.stand}
        multiline
        rows={4}
      />
      <CountedField
        label={_('beraad.kost')}
        hint={_('beraad.kost-hint')}
        value={draft.cost}
        onChange={draft.setCost}
        limit={BERAAD_LIMITS.cost}
        multiline
        rows={3}
      />
      <RefusalNote refusal={draft.refusal} />
    </>
  );
}

/** One's own stand afterwards, behind a line so that nobody reads along by accident. */
export function OwnStand({ step }: { step: StepId }) {
  const { _ } = useLingui();
  const own = useSeat().beraad?.[step];
  const [changing, setChanging] = useState(false);
  const [stand, cost] = [own?.stand?.value ?? null, own?.cost?.value ?? null];
  return (
    <details className="stap-details" data-own>
      <summary>{_('beraad.mijn-standpunt')}</summary>
      <div className="stap-details__body">
        <Said icon="private">{_('beraad.alleen-jij')}</Said>
        {changing ? (
          <StandForm step={step} onDone={() => setChanging(false)} />
        ) : (
          <>
            <p className="beraad-own">{stand ?? _('beraad.niets-geschreven')}</p>
            {cost === null ? null : <p className="beraad-own">{_('beraad.dat-kost', { text: cost })}</p>}
            <div>
              <Button size="small" icon="pen" onPress={() => setChanging(true)}>
                {_('stappen.anders')}
              </Button>
            </div>
          </>
        )}
      </div>
    </details>
  );
}

/** What one types is kept as one goes, so there is a way on and none back. */
function StandForm({ step, onDone }: { step: StepId; onDone: () => void }) {
  const { _ } = useLingui();
  const draft = useStand(step);
  return (
    <Form
      ready={draft.fit}
      busy={draft.busy}
      refusal={null}
      send={async () => {
        if (await draft.keep()) onDone();
      }}
      submit={_('stappen.bewaar')}
    >
      <StandFields draft={draft} />
    </Form>
  );
}
