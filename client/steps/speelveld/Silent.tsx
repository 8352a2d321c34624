import { useLingui } from '@lingui/react';
import { usePlay } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { useTafel } from '../../tafel/useTafel.ts';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { SilenceClock, SilenceReady } from '../stap/Silence.tsx';
import { OwnParties } from './OwnParties.tsx';
import type { Field } from './useField.ts';

/** VELD-1: in silence everybody writes or picks two parties; only they see them. */
export function Silent({ at }: { at: Field }) {
  const { _ } = useLingui();
  const { step, field, team, me, settings } = at;
  const shared = useTafel() !== null;
  const { play, refusal, busy } = usePlay();
  return (
    <>
      <SilenceClock
        since={field.since}
        seconds={settings.silentSeconds}
        show={{ type: 'veld/begin', step }}
        over={_('veld.begin')}
        waits={{ team, ready: field.ready }}
      />
      <div className="stap-columns">
        <section className="kk-stack kk-gap-5">
          <p>{_(shared ? 'tafel.veld-stil' : 'veld.stil-uitleg')}</p>
          <OwnParties at={at} />
          {field.ready.includes(me) ? (
            <output className="stap-said">{_('veld.gereed-gezegd')}</output>
          ) : (
            <div>
              <Button
                variant="primary"
                size="large"
                disabled={busy}
                onPress={() => void play({ type: 'veld/gereed', step })}
              >
                {_('veld.gereed')}
              </Button>
            </div>
          )}
          <RefusalNote refusal={refusal} />
        </section>
        <SilenceReady team={team} ready={field.ready} />
      </div>
    </>
  );
}
