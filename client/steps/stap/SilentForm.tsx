import { useLingui } from '@lingui/react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Command } from '../../../shared/workshop/commands.ts';
import type { Silence } from '../../../shared/workshop/silence.ts';
import type { Team } from '../../../shared/workshop/state.ts';
import { useMe, usePlay } from '../../game.ts';
import { Form } from './Form.tsx';
import { Said } from './Said.tsx';
import { SilenceClock, SilenceReady, SilenceWait, type SilenceReadyProps } from './Silence.tsx';

export interface SilentFormProps {
  team: Team;
  silence: Silence;
  seconds: number;
  /** given by who is ready, and by whoever shows all of it when the time is over */
  ready: Command;
  show: Command;
  /** what the button for that says; by default that it shows what was written */
  over?: string;
  /** who will see what of it */
  promise: string;
  /** what is answered, such as a card; it stays beside the waiting too */
  about?: ReactNode;
  /** what the others are at */
  doing?: SilenceReadyProps['doing'];
  children: ReactNode;
  /** Keeps what is written, and says whether that went well; what is kept as one goes needs none. */
  keep?: () => Promise<boolean>;
  /** may somebody be done now? */
  fit?: boolean;
}

/** What one writes, ticks or presses, and of a choice what was chosen. */
const FIELD = 'form :is(textarea, select, input:checked, input:not([type="radio"], [type="hidden"]), button)';

/** A silent part: what one gives, who is ready, and the way to the reveal. */
export function SilentForm(props: SilentFormProps) {
  const { team, silence, seconds, ready: readyNow, show, promise, doing = 'stappen.schrijft' } = props;
  const { about, children, keep, fit = true } = props;
  const { _ } = useLingui();
  const { over = _('stappen.stil.toon') } = props;
  const { seat } = useMe();
  const ready = silence.ready.includes(seat);
  const [changing, setChanging] = useState(false);
  const { play, refusal, busy } = usePlay();
  const answer = useRef<HTMLDivElement>(null);
  // whoever changes something goes on in the first field
  useEffect(() => {
    if (changing) answer.current?.querySelector<HTMLElement>(FIELD)?.focus();
  }, [changing]);
  async function finish(): Promise<void> {
    if (keep && !(await keep())) return;
    if (ready || (await play(readyNow))) setChanging(false);
  }
  return (
    <>
      <SilenceClock
        since={silence.since}
        seconds={seconds}
        show={show}
        over={over}
        waits={{ team, ready: silence.ready }}
      />
      <div className="stap-columns">
        <div className="stap-answer" ref={answer}>
          {about}
          {ready && !changing ? (
            <SilenceWait
              text={_('stappen.stil.klaar-telling', {
                ready: silence.ready.length,
                count: team.members.length,
              })}
              change={_('stappen.stil.pas-aan')}
              onChange={() => setChanging(true)}
            />
          ) : (
            <Form
              ready={fit}
              busy={busy}
              refusal={refusal}
              send={finish}
              submit={_(ready ? 'stappen.bewaar' : 'stappen.stil.ik-ben-klaar')}
              variant="primary"
              size="large"
            >
              <Said icon="private">{promise}</Said>
              {children}
            </Form>
          )}
        </div>
        <SilenceReady team={team} ready={silence.ready} doing={doing} />
      </div>
    </>
  );
}
