import { useLingui } from '@lingui/react';
import { useMemo, useState, type ReactNode } from 'react';
import { graphemes } from '../../../shared/text/graphemes.ts';
import type { Command } from '../../../shared/workshop/commands.ts';
import type { StepId } from '../../../shared/workshop/ids.ts';
import type { Silence } from '../../../shared/workshop/silence.ts';
import type { Team } from '../../../shared/workshop/state.ts';
import { useDraft } from '../../draft.ts';
import { useMe, usePlay, useSheet } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { Button } from '../../parts/Button.tsx';
import { CountedField } from './CountedField.tsx';
import { RefusalNote } from './RefusalNote.tsx';
import { SilenceClock, SilenceReady, SilenceWait } from './Silence.tsx';
import { useKept } from './useKept.ts';

export interface SilentAnswerProps {
  step: StepId;
  team: Team;
  silence: Silence;
  seconds: number;
  /** the field of the sheet, and what names the text on this device */
  field: string;
  draft: string;
  label: string;
  hint: string;
  /** graphemes */
  limit: number;
  /** what shows all of it, and what says that one is ready */
  show: Command;
  ready: Command;
  /** what is answered, such as a card */
  children?: ReactNode;
}

/** Everybody answers one question for themselves; nobody learns who wrote what, also not afterwards. */
export function SilentAnswer(props: SilentAnswerProps) {
  const { team, silence, seconds, show, children } = props;
  const { _ } = useLingui();
  const { seat } = useMe();
  const ready = silence.ready.includes(seat);
  const [changing, setChanging] = useState(false);
  return (
    <>
      <SilenceClock
        since={silence.since}
        seconds={seconds}
        show={show}
        over={_('stappen.stil.toon')}
        waits={{ team, ready: silence.ready }}
      />
      <div className="stap-columns">
        <div className="stap-answer">
          {children}
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
            <Writing {...props} done={ready} onDone={() => setChanging(false)} />
          )}
        </div>
        <SilenceReady team={team} ready={silence.ready} />
      </div>
    </>
  );
}

function Writing(props: SilentAnswerProps & { done: boolean; onDone: () => void }) {
  const { step, field, draft, label, hint, limit, ready, done, onDone } = props;
  const { _ } = useLingui();
  const kept = useSheet(step)[field];
  const before = typeof kept === 'string' ? kept : '';
  const [text, type, forget] = useDraft(draft, before);
  const fit = graphemes(text) <= limit;
  const sheet = useMemo(() => ({ [field]: text }), [field, text]);
  const { play, refusal, busy } = usePlay();
  const { keep, refusal: notKept } = useKept(step, fit && text !== before ? sheet : null);
  async function finish(): Promise<void> {
    if (!(await keep(sheet))) return;
    if (!done && !(await play(ready))) return;
    forget();
    onDone();
  }
  return (
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
        {_('stappen.stil.anoniem')}
      </p>
      <CountedField label={label} hint={hint} value={text} onChange={type} limit={limit} multiline rows={3} />
      <RefusalNote refusal={refusal ?? notKept} />
      <div>
        <Button variant="primary" size="large" type="submit" disabled={busy || !fit}>
          {_(done ? 'stappen.bewaar' : 'stappen.stil.ik-ben-klaar')}
        </Button>
      </div>
    </form>
  );
}
