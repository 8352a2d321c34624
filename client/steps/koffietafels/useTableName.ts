import { useLingui } from '@lingui/react';
import { useCallback } from 'react';
import type { Koffietafels, KoffieTable } from '../../../shared/steps/koffietafels/state.ts';
import { useContent, useLocal } from '../../game.ts';
import { styleText } from '../stap/words.ts';

/** What people call a table: its number, and in the first round the flavour it was dealt. */
export function useTableName(): (here: Pick<Koffietafels, 'round'>, table: KoffieTable) => string {
  const { _ } = useLingui();
  const local = useLocal();
  const content = useContent();
  return useCallback(
    ({ round }, { number, flavour }) => {
      if (round === 'gemengd') return _('koffie.tafel', { nummer: number });
      if (flavour === null) return _('koffie.tafel-gemengd', { nummer: number });
      return _('koffie.tafel-smaak', { nummer: number, smaak: local(styleText(content, flavour).name) });
    },
    [_, local, content],
  );
}
