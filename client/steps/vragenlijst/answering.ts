import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import * as v from 'valibot';
import type { Answers } from '../../../shared/style/score.ts';
import type { StepId } from '../../../shared/workshop/ids.ts';
import { useOwnDraft } from '../../draft.ts';
import { useMe, useSheet } from '../../game.ts';
import { writeSheet } from '../../store.ts';

const AnswersSchema = v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)));

export interface Answering {
  answers: Answers;
  give: (statement: string, value: number) => void;
  /** resolves when every answer is safe on the server */
  flush: () => Promise<void>;
  /** answers that the server did not confirm yet */
  unsaved: boolean;
}

/** Answers of the questionnaire: sent one by one, kept on this device until they are safe, picked up again on another one. */
export function useAnswering(step: StepId): Answering {
  const { seat } = useMe();
  const sheet = useSheet(step);
  const [kept, setKept, forget] = useOwnDraft(`vragenlijst.${step}`, '{}');
  const local = useMemo(() => parsed(kept), [kept]);
  const answers = useMemo(() => ({ ...sheet, ...local }), [sheet, local]);
  const [waiting, setWaiting] = useState(0);
  const sent = useRef(0);
  const send = useCallback(
    async (all: Answers): Promise<void> => {
      sent.current += 1;
      const turn = sent.current;
      setWaiting((count) => count + 1);
      await writeSheet(seat, step, all);
      setWaiting((count) => count - 1);
      // what is safe on the server need not stay on this device
      if (turn === sent.current) forget();
    },
    [seat, step, forget],
  );
  // what a former page kept and could not send any more
  const [left] = useState(answers);
  const [unsent] = useState(Object.keys(local).length > 0);
  useEffect(() => {
    async function resend(): Promise<void> {
      await writeSheet(seat, step, left);
      if (sent.current === 0) forget();
    }
    if (unsent) void resend();
  }, [unsent, left, seat, step, forget]);
  return {
    answers,
    give: (statement, value) => {
      const all = { ...answers, [statement]: value };
      setKept(JSON.stringify(all));
      void send(all);
    },
    flush: () => send(answers),
    unsaved: waiting > 0,
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
