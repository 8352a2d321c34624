import { useMemo } from 'react';
import { BERAAD_LIMITS } from '../../../shared/steps/beraad/state.ts';
import { graphemes } from '../../../shared/text/graphemes.ts';
import type { StepId } from '../../../shared/workshop/ids.ts';
import type { Refused } from '../../../shared/wire.ts';
import { useDraft } from '../../draft.ts';
import { usePlay, useSeat } from '../../game.ts';
import { useAutosave } from '../stap/useAutosave.ts';

export interface StandDraft {
  stand: string;
  setStand: (text: string) => void;
  cost: string;
  setCost: (text: string) => void;
  fit: boolean;
  busy: boolean;
  refusal: Refused | null;
  /** Keeps it on one's own channel, and says whether that went well. */
  keep: () => Promise<boolean>;
}

/** BERAAD-6: one's own stand while one writes it; what one leaves behind counts as well. */
export function useStand(step: StepId): StandDraft {
  const own = useSeat().beraad?.[step];
  const [keptStand, keptCost] = [own?.stand?.value ?? '', own?.cost?.value ?? ''];
  const [stand, setStand, clearStand] = useDraft(`beraad.${step}.standpunt`, keptStand);
  const [cost, setCost, clearCost] = useDraft(`beraad.${step}.kost`, keptCost);
  const { play, refusal, busy } = usePlay();
  const { play: leave, refusal: notKept } = usePlay();
  const fit = graphemes(stand) <= BERAAD_LIMITS.stand && graphemes(cost) <= BERAAD_LIMITS.cost;
  const changed = stand.trim() !== keptStand || cost.trim() !== keptCost;
  const command = useMemo(
    () => ({ type: 'beraad/standpunt', step, stand, cost }) as const,
    [step, stand, cost],
  );
  useAutosave(fit && changed ? command : null, leave);
  async function keep(): Promise<boolean> {
    if (changed && !(await play(command))) return false;
    clearStand();
    clearCost();
    return true;
  }
  return { stand, setStand, cost, setCost, fit, busy, refusal: refusal ?? notKept, keep };
}
