import { useLingui } from '@lingui/react';
import { useState, type ReactNode } from 'react';
import { silenceOf } from '../../../shared/steps/reflectie/silences.ts';
import { useMe, usePlay, useStepSpec } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { Button } from '../../parts/Button.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { SilenceClock, SilenceReady, SilenceWait } from '../stap/Silence.tsx';
import type { Place } from './place.ts';

export interface SilenceProps extends Place {
  children: ReactNode;
  /** Keeps what is written, and says whether that went well; what is kept as one goes needs none. */
  keep?: () => Promise<boolean>;
  /** may somebody be done now? */
  fit?: boolean;
}

/** A silence of the reflectie: what one gives, who is ready, and the way to the reveal. */
export function Silence({ step, team, here, children, keep, fit = true }: SilenceProps) {
  const { _ } = useLingui();
  const { seat } = useMe();
  const spec = useStepSpec(step);
  const ready = here.ready.includes(seat);
  const [changing, setChanging] = useState(false);
  const { play, refusal, busy } = usePlay();
  const seconds = spec.kind === 'reflectie' ? silenceOf(here.phase, spec.settings) / 1000 : 0;
  async function finish(): Promise<void> {
    if (keep && !(await keep())) return;
    if (ready || (await play({ type: 'reflectie/klaar', step }))) setChanging(false);
  }
  return (
    <>
      <SilenceClock
        since={here.since}
        seconds={seconds}
        show={{ type: 'reflectie/toon', step }}
        over={_('reflectie.toon')}
        waits={{ team, ready: here.ready }}
      />
      <div className="stap-columns">
        {ready && !changing ? (
          <SilenceWait
            text={_('reflectie.klaar-telling', { ready: here.ready.length, count: team.members.length })}
            change={_('reflectie.pas-aan')}
            onChange={() => setChanging(true)}
          />
        ) : (
          <form
            className="stap-form"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              if (fit && !busy) void finish();
            }}
          >
            <p className="stap-said">
              <Icon name="private" size={22} />
              {_(`reflectie.anoniem.${here.phase}`)}
            </p>
            {children}
            <RefusalNote refusal={refusal} />
            <div>
              <Button variant="primary" size="large" type="submit" disabled={busy || !fit}>
                {_('reflectie.klaar')}
              </Button>
            </div>
          </form>
        )}
        <SilenceReady
          team={team}
          ready={here.ready}
          doing={here.phase === 'beeld' ? 'stappen.schrijft' : 'stappen.denkt-na'}
        />
      </div>
    </>
  );
}
