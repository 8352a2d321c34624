import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import { usePlay } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { TurnBlock } from '../stap/TurnBlock.tsx';
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
  const { step, field, settings } = at;
  const { turn } = field;
  const { play, refusal, busy } = usePlay();
  if (!turn) return null;
  return (
    <TurnBlock
      turn={turn}
      seconds={settings.turnSeconds}
      listen={_('veld.luister')}
      skip={{ type: 'veld/sla-over', step, seat: turn.seat }}
    >
      {turn.party === null ? (
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
            <Button variant="action" disabled={busy} onPress={() => void play({ type: 'veld/klaar', step })}>
              {_('veld.klaar')}
            </Button>
            <Undo at={at} />
          </div>
        </>
      )}
      <RefusalNote refusal={refusal} />
    </TurnBlock>
  );
}
