import { useLingui } from '@lingui/react';
import { useCallback } from 'react';
import { writtenOf, type Item } from '../../../shared/steps/waarderen/state.ts';
import { useTeam } from '../../game.ts';
import { useFaces } from '../kaartronde/useFaces.ts';

/** What an item is called: its card's title, or the scenario or the sentence of the proposal as it stands now. */
export function useItemName(): (item: Item) => string {
  const { _ } = useLingui();
  const face = useFaces();
  const slice = useTeam()?.slice;
  return useCallback(
    (item) => {
      if (item.card !== null) return face(item.card).title;
      return (slice && writtenOf(item, slice)?.value) ?? _('waarderen.weg');
    },
    [face, slice, _],
  );
}
