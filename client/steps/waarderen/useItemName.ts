import { useLingui } from '@lingui/react';
import { useCallback } from 'react';
import type { Item } from '../../../shared/steps/waarderen/state.ts';
import { useTeam } from '../../game.ts';
import { useFaces } from '../kaartronde/useFaces.ts';

/** What an item is called: its card's title, or the sentence of the proposal as it stands now. */
export function useItemName(): (item: Item) => string {
  const { _ } = useLingui();
  const face = useFaces();
  const steps = useTeam()?.slice.opgaveStep;
  return useCallback(
    ({ id, step, card }) => {
      if (card !== null) return face(card).title;
      const proposal = steps?.[step]?.proposals.find((one) => one.id === id);
      return proposal?.sentence.value ?? _('waarderen.weg');
    },
    [face, steps, _],
  );
}
