import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { questionsFor } from '../../../shared/steps/afspraken/silence.ts';
import { AFSPRAAK_LIMITS, type AfsprakenStep } from '../../../shared/steps/afspraken/state.ts';
import type { StepId } from '../../../shared/workshop/ids.ts';
import type { Team } from '../../../shared/workshop/state.ts';
import { useMe, usePlay, useSeat, useStepSpec } from '../../game.ts';
import { CountedField } from '../stap/CountedField.tsx';
import { Form } from '../stap/Form.tsx';
import { Said } from '../stap/Said.tsx';
import { SilenceClock, SilenceReady, SilenceWait } from '../stap/Silence.tsx';
import { useKept } from '../stap/useKept.ts';
import { useAnswers } from './useAnswers.ts';

export interface SilentProps {
  step: StepId;
  team: Team;
  silent: AfsprakenStep;
}

/** AFSP-1: everybody answers for themselves; nobody learns who wrote what, also not afterwards. */
export function Silent({ step, team, silent }: SilentProps) {
  const { _ } = useLingui();
  const { seat } = useMe();
  const spec = useStepSpec(step);
  const ready = silent.ready.includes(seat);
  const [changing, setChanging] = useState(false);
  return (
    <>
      <SilenceClock
        since={silent.since}
        seconds={spec.kind === 'afspraken' ? spec.settings.silentSeconds : 0}
        show={{ type: 'afspraken/toon', step }}
        over={_('afspraken.toon')}
        waits={{ team, ready: silent.ready }}
      />
      <div className="stap-columns">
        {ready && !changing ? (
          <SilenceWait
            text={_('afspraken.klaar-telling', { ready: silent.ready.length, count: team.members.length })}
            change={_('afspraken.pas-aan')}
            onChange={() => setChanging(true)}
          />
        ) : (
          <Writing step={step} ready={ready} onDone={() => setChanging(false)} />
        )}
        <SilenceReady team={team} ready={silent.ready} />
      </div>
    </>
  );
}

function Writing({ step, ready, onDone }: { step: StepId; ready: boolean; onDone: () => void }) {
  const { _ } = useLingui();
  const questions = questionsFor(useSeat(), step);
  const answers = useAnswers(step, questions);
  const { play, refusal, busy } = usePlay();
  const { keep, refusal: notKept } = useKept(step, answers.fit && answers.changed ? answers.sheet : null);
  async function finish(): Promise<void> {
    if (!(await keep(answers.sheet))) return;
    if (!ready && !(await play({ type: 'afspraken/klaar', step }))) return;
    answers.clear();
    onDone();
  }
  return (
    <Form
      ready={answers.fit}
      busy={busy}
      refusal={refusal ?? notKept}
      send={finish}
      submit={_(ready ? 'stappen.bewaar' : 'afspraken.klaar')}
      variant="primary"
      size="large"
    >
      <Said icon="private">{_('afspraken.anoniem')}</Said>
      {questions.map((question) => (
        <CountedField
          key={question}
          label={_(`afspraken.vraag.${question}`)}
          hint={_(`afspraken.hint.${question}`)}
          value={answers.texts[question]}
          onChange={(text) => answers.set(question, text)}
          limit={AFSPRAAK_LIMITS.text}
          multiline
          rows={2}
        />
      ))}
      <p className="kk-hint">{_('afspraken.leeg-mag')}</p>
    </Form>
  );
}
