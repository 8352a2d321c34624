import { useLingui } from '@lingui/react';
import { useCallback } from 'react';
import type { Asked } from '../host.ts';

/** Why a question to the server got no answer, as a sentence. */
export function useProblem(): (asked: Exclude<Asked<unknown>, { kind: 'answer' }>) => string {
  const { _ } = useLingui();
  return useCallback(
    (asked) => {
      if (asked.kind === 'unreachable') return _('core.onbereikbaar');
      const { refusal, limit } = asked.refusal;
      return _(`refusal.${refusal}`, { limit: limit ?? 0 });
    },
    [_],
  );
}
