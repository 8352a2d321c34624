import { useCallback, useState } from 'react';
import type { StepId } from '../../../shared/workshop/ids.ts';
import { isRefusal } from '../../../shared/workshop/refusal.ts';
import type { Sheet } from '../../../shared/workshop/sheet.ts';
import type { Refused } from '../../../shared/wire.ts';
import { useMe } from '../../game.ts';
import { writeSheet } from '../../store.ts';
import { useAutosave } from './useAutosave.ts';

/**
 * Writing on one's own sheet; why it was refused, if it was.
 * @param unsaved what stands on the screen and not yet on the sheet, the same object until it changes; null: nothing
 */
export function useKept(
  step: StepId,
  unsaved: Sheet | null = null,
): { keep: (sheet: Sheet) => Promise<boolean>; refusal: Refused | null } {
  const [refusal, setRefusal] = useState<Refused | null>(null);
  const { seat } = useMe();
  const keep = useCallback(
    async (sheet: Sheet) => {
      setRefusal(null);
      const kept = await writeSheet(seat, step, sheet);
      if (!isRefusal(kept)) return true;
      setRefusal(kept);
      return false;
    },
    [seat, step],
  );
  useAutosave(unsaved, keep);
  return { keep, refusal };
}
