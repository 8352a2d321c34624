import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import * as v from 'valibot';
import type { Answers } from '../../../shared/style/score.ts';
import type { StepId } from '../../../shared/workshop/ids.ts';
import { isRefusal } from '../../../shared/workshop/refusal.ts';
import type { Refused } from '../../../shared/wire.ts';
import { useOwnDraft } from '../../draft.ts';
import { useMe, useSheet } from '../../game.ts';
import { writeSheet } from '../../store.ts';

const AnswersSchema = v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)));

export interface Answering {
  answers: Answers;
  give: (statement: string, value: number) => void;
  /** Sends all of them, and says whether every answer is safe on the server. */
  flush: () => Promise<boolean>;
  /** why the last ones were refused; they stay on this device */
  refusal: Refused | null;
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
  const [refusal, setRefusal] = useState<Refused | null>(null);
  const sent = useRef(0);
  const write = useCallback(
    async (all: Answers): Promise<boolean> => {
      sent.current += 1;
      const turn = sent.current;
      const answer = await writeSheet(seat, step, all);
      const safe = !isRefusal(answer);
      // what came later has all of this as well
      if (turn !== sent.current) return safe;
      setRefusal(isRefusal(answer) ? answer : null);
      // what is safe on the server need not stay on this device
      if (safe) forget();
      return safe;
    },
    [seat, step, forget],
  );
  async function send(all: Answers): Promise<boolean> {
    setWaiting((count) => count + 1);
    const safe = await write(all);
    setWaiting((count) => count - 1);
    return safe;
  }
  // what a former page kept and could not send any more
  const [left] = useState(answers);
  const [unsent] = useState(Object.keys(local).length > 0);
  useEffect(() => {
    if (unsent) void write(left);
  }, [unsent, left, write]);
  return {
    answers,
    give: (statement, value) => {
      const all = { ...answers, [statement]: value };
      setKept(JSON.stringify(all));
      void send(all);
    },
    flush: () => send(answers),
    refusal,
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
