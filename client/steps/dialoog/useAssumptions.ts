import { useMemo } from 'react';
import { DIALOOG_LIMITS } from '../../../shared/steps/dialoog/state.ts';
import { graphemes } from '../../../shared/text/graphemes.ts';
import type { StepId } from '../../../shared/workshop/ids.ts';
import type { Refused } from '../../../shared/wire.ts';
import { useDraft } from '../../draft.ts';
import { usePlay, useSeat } from '../../game.ts';
import { useAutosave } from '../stap/useAutosave.ts';
import { draftOf, filled, isKept, rowsOf, withRow, type Row } from './assumptions.ts';

export interface AssumptionsDraft {
  rows: readonly Row[];
  change: (at: number, change: Partial<Row>) => void;
  fit: boolean;
  refusal: Refused | null;
  /** something stands there that is not kept yet */
  unsaved: boolean;
  /** Keeps it on one's own channel, and says whether that went well. */
  keep: () => Promise<boolean>;
}

/** DIALOOG-2: what one takes for granted, while one writes it; what one leaves behind counts as well. */
export function useAssumptions(step: StepId): AssumptionsDraft {
  const own = useSeat().dialoog?.[step]?.assumptions ?? [];
  const [draft, setDraft, clear] = useDraft(`dialoog.${step}.aannames`);
  const rows = rowsOf(own, draft);
  const { play, refusal } = usePlay();
  const fit = rows.every(({ text }) => graphemes(text) <= DIALOOG_LIMITS.assumption);
  const unsaved = !isKept(rows, own);
  const said = JSON.stringify(filled(rows));
  const command = useMemo(
    () => ({ type: 'dialoog/aannames', step, assumptions: filled(rows) }) as const,
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what is said tells the rows apart
    [step, said],
  );
  useAutosave(unsaved && fit ? command : null, play);
  async function keep(): Promise<boolean> {
    if (unsaved && !(await play(command))) return false;
    clear();
    return true;
  }
  return {
    rows,
    change: (at, change) => setDraft(draftOf(withRow(rows, at, change))),
    fit,
    refusal,
    unsaved,
    keep,
  };
}
