import { useCallback, useState } from 'react';
import type { StepId } from '../../../shared/workshop/ids.ts';
import { isRefusal } from '../../../shared/workshop/refusal.ts';
import type { Sheet } from '../../../shared/workshop/sheet.ts';
import type { Refused } from '../../../shared/wire.ts';
import { writeSheet } from '../../store.ts';

/** Writing on one's own sheet; why it was refused, if it was. */
export function useKept(step: StepId): { keep: (sheet: Sheet) => Promise<boolean>; refusal: Refused | null } {
  const [refusal, setRefusal] = useState<Refused | null>(null);
  const keep = useCallback(
    async (sheet: Sheet) => {
      setRefusal(null);
      const kept = await writeSheet(step, sheet);
      if (!isRefusal(kept)) return true;
      setRefusal(kept);
      return false;
    },
    [step],
  );
  return { keep, refusal };
}
