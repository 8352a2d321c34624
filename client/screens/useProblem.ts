import { useLingui } from '@lingui/react';
import { useCallback } from 'react';
import { useRefusalText } from '../game.ts';
import type { Asked } from '../host.ts';

/** Why a question to the server got no answer, as a sentence. */
export function useProblem(): (asked: Exclude<Asked<unknown>, { kind: 'answer' }>) => string {
  const { _ } = useLingui();
  const refused = useRefusalText();
  return useCallback((asked) => (asked.kind === 'refused' ? refused(asked.refusal) : _('core.onbereikbaar')), [_, refused]);
}
