import { useLingui } from '@lingui/react';
import { useEffect, type ReactNode } from 'react';
import { VELD_TIMES } from '../../../shared/steps/speelveld/state.ts';
import { useAll, useAnnounce, useNow, usePlay } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { TurnRing } from '../kaartronde/TurnRing.tsx';
import { capital, usePeople } from '../kaartronde/usePeople.ts';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { OwnParties } from './OwnParties.tsx';
import { SetForm } from './SetForm.tsx';
import { Undo } from './Undo.tsx';
import type { Field } from './useField.ts';

/** VELD-3: one pass; each sets one party on a ring and says what it wants. */
export function Turn({ at }: { at: Field }) {
  if (!at.field.turn) return null;
  return (
    <div className="stap-columns stap-columns--even">
      <TurnNow at={at} form={<SetForm at={at} />} />
      <section className="kk-panel kk-stack">
        <OwnParties at={at} />
      </section>
    </div>
  );
}

/** Whose turn it is, and what that person does. */
export function TurnNow({ at, form }: { at: Field; form: ReactNode }) {
  const { _ } = useLingui();
  const people = usePeople();
  const { step, field, me, settings } = at;
  const { turn } = field;
  const { play, refusal, busy } = usePlay();
  const whose = turn
    ? people.isYou(turn.seat)
      ? _('kaart.beurt.jij')
      : _('kaart.beurt.ander', { wie: capital(people.name(turn.seat)) })
    : '';
  const announce = useAnnounce();
  useEffect(() => announce(whose), [announce, whose]);
  if (!turn) return null;
  const mine = turn.seat === me;
  return (
    <section className="kk-panel kk-stack kk-gap-4">
      <h2 className="veld-turn">
        <TurnRing since={turn.since} seconds={settings.turnSeconds} />
        {whose}
      </h2>
      {mine ? (
        turn.party === null ? (
          <>
            {form}
            <div>
              <Button disabled={busy} onPress={() => void play({ type: 'veld/pas', step })}>
                {_('veld.pas')}
              </Button>
            </div>
          </>
        ) : (
          <>
            <p>{_('veld.vertel')}</p>
            <div className="kk-row">
              <Button
                variant="action"
                disabled={busy}
                onPress={() => void play({ type: 'veld/klaar', step })}
              >
                {_('veld.klaar')}
              </Button>
              <Undo at={at} />
            </div>
          </>
        )
      ) : (
        <Absent at={at} seat={turn.seat} />
      )}
      <RefusalNote refusal={refusal} />
    </section>
  );
}

/** As KAART-8: somebody whose line is lost for a while may be passed over. */
function Absent({ at, seat }: { at: Field; seat: string }) {
  const { _ } = useLingui();
  const people = usePeople();
  const now = useNow();
  const since = useAll().people[seat]?.offlineSince ?? null;
  const { play, refusal, busy } = usePlay();
  if (at.present.includes(seat) || since === null) return <p>{_('veld.luister')}</p>;
  return (
    <>
      <p>{_('veld.geen-lijn', { wie: capital(people.name(seat)) })}</p>
      {now < since + VELD_TIMES.absent ? null : (
        <div>
          <Button disabled={busy} onPress={() => void play({ type: 'veld/sla-over', step: at.step, seat })}>
            {_('veld.sla-over')}
          </Button>
        </div>
      )}
      <RefusalNote refusal={refusal} />
    </>
  );
}
