import { useEffect, useMemo, useRef, useState } from 'react';
import * as v from 'valibot';
import type { Answers } from '../../../shared/style/score.ts';
import type { StepId } from '../../../shared/workshop/ids.ts';
import { useDraft } from '../../draft.ts';
import { useGame } from '../../game.ts';
import { sendAnswers } from '../../store.ts';

const AnswersSchema = v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)));

export interface Answering {
  answers: Answers;
  give: (statement: string, value: number) => void;
  /** resolves when every answer is safe on the server */
  flush: () => Promise<void>;
  /** answers that the server did not confirm yet */
  unsaved: boolean;
  /** forgets what this device kept */
  forget: () => void;
}

/** Answers of the questionnaire: sent one by one, kept on this device until they are safe, picked up again on another one. */
export function useAnswering(step: StepId): Answering {
  const stored = useGame((state) => state.answers);
  const [kept, setKept, forget] = useDraft(`vragenlijst.${step}`, '{}');
  const local = useMemo(() => parsed(kept), [kept]);
  const answers = useMemo(() => ({ ...stored, ...local }), [stored, local]);
  const [waiting, setWaiting] = useState(0);
  const latest = useRef(answers);
  latest.current = answers;
  async function send(all: Answers): Promise<void> {
    setWaiting((count) => count + 1);
    await sendAnswers(step, all);
    setWaiting((count) => count - 1);
  }
  const resend = useRef(send);
  resend.current = send;
  // what a former page kept and could not send any more
  useEffect(() => {
    if (Object.keys(parsed(kept)).length > 0) void resend.current(latest.current);
    // once, when the step opens
  }, [step]);
  return {
    answers,
    give: (statement, value) => {
      const all = { ...latest.current, [statement]: value };
      latest.current = all;
      setKept(JSON.stringify(all));
      void send(all);
    },
    flush: () => send(latest.current),
    unsaved: waiting > 0,
    forget,
  };
}

function parsed(text: string): Answers {
  try {
    const read = v.safeParse(AnswersSchema, JSON.parse(text));
    return read.success ? read.output : {};
  } catch {
    return {};
  }
}
