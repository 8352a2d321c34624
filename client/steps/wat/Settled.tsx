import { useLingui } from '@lingui/react';
import { WAT_FIELDS } from '../../../shared/steps/wat/state.ts';
import { usePlay } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { Button } from '../../parts/Button.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { Parties } from './Parties.tsx';
import type { Place } from './place.ts';

/** What the team wants to achieve, for whom, and with whom. */
export function Settled(place: Place) {
  const { _ } = useLingui();
  const { step, opgave } = place;
  const { play, refusal, busy } = usePlay();
  return (
    <section className="kk-panel kk-panel--course kk-stack kk-gap-5 wat-fields">
      <p className="stap-said">
        <Icon name="check" size={22} />
        {_('wat.vastgesteld')}
      </p>
      {WAT_FIELDS.map((field) => {
        const text = opgave?.[field] ?? null;
        return text === null ? null : (
          <div key={field} className="wat-field">
            <h2>{_(`wat.veld.${field}`)}</h2>
            <p className="wat-field__text">{text.value ?? _('stappen.gewist')}</p>
          </div>
        );
      })}
      <Parties {...place} />
      <RefusalNote refusal={refusal} />
      <div>
        <Button icon="pen" disabled={busy} onPress={() => void play({ type: 'wat/heropen', step })}>
          {_('wat.heropen')}
        </Button>
      </div>
    </section>
  );
}
