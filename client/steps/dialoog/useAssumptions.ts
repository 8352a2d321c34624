import { useMemo, useState } from 'react';
import { DIALOOG_LIMITS } from '../../../shared/steps/dialoog/state.ts';
import { graphemes } from '../../../shared/text/graphemes.ts';
import type { StepId } from '../../../shared/workshop/ids.ts';
import type { Refused } from '../../../shared/wire.ts';
import { useDraft } from '../../draft.ts';
import { usePlay, useSeat } from '../../game.ts';
import { useAutosave } from '../stap/useAutosave.ts';

export interface AssumptionsDraft {
  rows: readonly AssumptionDraft[];
  fit: boolean;
  refusal: Refused | null;
  /** something stands there that is not kept yet */
  unsaved: boolean;
  /** Keeps it on one's own channel, and says whether that went well. */
  keep: () => Promise<boolean>;
}

interface AssumptionDraft {
  text: string;
  type: (text: string) => void;
  /** seen differently by now */
  changed: boolean;
  turn: (changed: boolean) => void;
}

/** DIALOOG-2: what one takes for granted, while one writes it; what one leaves behind counts as well. */
export function useAssumptions(step: StepId): AssumptionsDraft {
  const own = useSeat().dialoog?.[step]?.assumptions ?? [];
  const kept = [0, 1, 2].map((at) => ({
    text: own[at]?.text.value ?? '',
    changed: own[at]?.changed ?? false,
  }));
  const [turned, setTurned] = useState<readonly (boolean | undefined)[]>([]);
  const texts = [
    useText(step, 0, kept[0]?.text),
    useText(step, 1, kept[1]?.text),
    useText(step, 2, kept[2]?.text),
  ];
  const rows = texts.map(({ text, type }, at) => ({
    text,
    type,
    changed: turned[at] ?? kept[at]?.changed ?? false,
    turn: (changed: boolean) => setTurned([0, 1, 2].map((place) => (place === at ? changed : turned[place]))),
  }));
  const { play, refusal } = usePlay();
  const fit = rows.every(({ text }) => graphemes(text) <= DIALOOG_LIMITS.assumption);
  const said = spoken(rows);
  const unsaved = said !== spoken(kept);
  const command = useMemo(
    () => ({ type: 'dialoog/aannames', step, assumptions: filled(rows) }) as const,
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what is said tells the rows apart
    [step, said],
  );
  useAutosave(unsaved && fit ? command : null, play);
  async function keep(): Promise<boolean> {
    if (unsaved && !(await play(command))) return false;
    for (const { clear } of texts) clear();
    setTurned([]);
    return true;
  }
  return { rows, fit, refusal, unsaved, keep };
}

function useText(
  step: StepId,
  at: number,
  kept = '',
): Pick<AssumptionDraft, 'text' | 'type'> & { clear: () => void } {
  const [text, type, clear] = useDraft(`dialoog.${step}.aanname${at + 1}`, kept);
  return { text, type, clear };
}

type Row = Pick<AssumptionDraft, 'text' | 'changed'>;

function filled(rows: readonly Row[]): Row[] {
  return rows.flatMap(({ text, changed }) => (text.trim() === '' ? [] : [{ text: text.trim(), changed }]));
}

const spoken = (rows: readonly Row[]): string => JSON.stringify(filled(rows));
