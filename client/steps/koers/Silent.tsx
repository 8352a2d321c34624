import { useLingui } from '@lingui/react';
import { useMemo, useState } from 'react';
import type { KoersTeam } from '../../../shared/steps/koers/state.ts';
import type { StepId } from '../../../shared/workshop/ids.ts';
import type { Team } from '../../../shared/workshop/state.ts';
import { useMe, usePlay, useSeat, useStepSpec } from '../../game.ts';
import { Form } from '../stap/Form.tsx';
import { SilenceClock, SilenceReady, SilenceWait } from '../stap/Silence.tsx';
import { useAutosave } from '../stap/useAutosave.ts';
import { CourseFields, courseWords, useCourseDraft } from './CourseFields.tsx';

export interface SilentProps {
  step: StepId;
  team: Team;
  koers: KoersTeam;
}

/** Everybody writes in silence; all proposals open at once (KOERS-1). */
export function Silent({ step, team, koers }: SilentProps) {
  const { _ } = useLingui();
  const { seat } = useMe();
  const spec = useStepSpec(step);
  const ready = koers.ready.includes(seat);
  const [changing, setChanging] = useState(false);
  return (
    <>
      <SilenceClock
        since={koers.since}
        seconds={spec.kind === 'koers' ? spec.settings.silentSeconds : 0}
        show={{ type: 'koers/toon', step }}
        over={_('stappen.koers.toon')}
        waits={{ team, ready: koers.ready }}
      />
      <div className="stap-columns">
        {ready && !changing ? (
          <SilenceWait
            text={_('stappen.koers.klaar-telling', { ready: koers.ready.length, count: team.members.length })}
            change={_('stappen.koers.pas-aan')}
            onChange={() => setChanging(true)}
          />
        ) : (
          <Writing step={step} ready={ready} onDone={() => setChanging(false)} />
        )}
        <SilenceReady team={team} ready={koers.ready} />
      </div>
    </>
  );
}

function Writing({ step, ready, onDone }: { step: StepId; ready: boolean; onDone: () => void }) {
  const { _ } = useLingui();
  const kept = courseWords(useSeat().koers[step]?.draft ?? null);
  const draft = useCourseDraft(`koers.${step}`, kept);
  const { play, refusal, busy } = usePlay();
  const changed =
    draft.words.from !== kept.from || draft.words.to !== kept.to || draft.words.via !== kept.via;
  const { play: keep, refusal: notKept } = usePlay();
  const { from, to, via } = draft.words;
  const command = useMemo(
    () => ({ type: 'koers/schrijf', step, from, to, via }) as const,
    [step, from, to, via],
  );
  useAutosave(changed && draft.ready ? command : null, keep);
  async function finish(): Promise<void> {
    if (changed && !(await play(command))) return;
    if (ready || (await play({ type: 'koers/klaar', step }))) {
      draft.clear();
      onDone();
    }
  }
  return (
    <Form
      ready={draft.ready}
      busy={busy}
      refusal={refusal ?? notKept}
      send={finish}
      submit={_(ready ? 'stappen.bewaar' : 'stappen.koers.klaar')}
      variant="primary"
      size="large"
    >
      <p className="kk-hint">{_('stappen.koers.stil-uitleg')}</p>
      <CourseFields draft={draft} />
    </Form>
  );
}
