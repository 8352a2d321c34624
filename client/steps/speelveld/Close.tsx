import { useLingui } from '@lingui/react';
import { usePlay } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { Button } from '../../parts/Button.tsx';
import { capital, usePeople } from '../kaartronde/usePeople.ts';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import type { Field } from './useField.ts';

/** One asks to close, another agrees; somebody has to be missed first, or nobody with a reason (VELD-8). */
export function Close({ at }: { at: Field }) {
  const { _ } = useLingui();
  const { step, field } = at;
  const { play, refusal, busy } = usePlay();
  if ((field.phase !== 'vrij' && field.phase !== 'stoel') || field.closeAsked !== null) return null;
  return (
    <section className="kk-stack kk-gap-2">
      {named(at) ? null : <p className="kk-hint">{_('veld.eerst-afwezige')}</p>}
      <div>
        <Button
          variant="primary"
          size="large"
          disabled={busy}
          onPress={() => void play({ type: 'veld/sluit', step })}
        >
          {_('veld.naar-stip')}
        </Button>
      </div>
      <RefusalNote refusal={refusal} />
    </section>
  );
}

/** What the field is for in this phase, and whether somebody wants to close it. */
export function CloseAsked({ at }: { at: Field }) {
  const { _ } = useLingui();
  const people = usePeople();
  const { step, field, me, present } = at;
  const { play, refusal, busy } = usePlay();
  const { closeAsked } = field;
  if (closeAsked === null) return <p className="kk-lead">{_(`veld.nu.${field.phase}`)}</p>;
  return (
    <section className="stap-asked stap-sentence">
      <Icon name="star" size={24} />
      <p>
        {closeAsked === me
          ? _('veld.wacht-op-ander')
          : _('veld.sluit-gevraagd', { wie: capital(people.name(closeAsked)) })}
      </p>
      {closeAsked === me && present.length > 1 ? null : (
        <Button icon="check" disabled={busy} onPress={() => void play({ type: 'veld/sluit', step })}>
          {_('veld.stem-in')}
        </Button>
      )}
      <RefusalNote refusal={refusal} />
    </section>
  );
}

function named({ field }: Field): boolean {
  return field.absentees.length > 0 || field.nobody !== null;
}
