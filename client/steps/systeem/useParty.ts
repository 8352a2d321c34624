import { useLingui } from '@lingui/react';
import { useCallback } from 'react';
import { partyOf } from '../../../shared/steps/systeem/state.ts';
import type { Place } from './place.ts';

/** What a party is called, or that the name was taken away. */
export function useParty({ here }: Pick<Place, 'here'>): (id: string) => string {
  const { _ } = useLingui();
  return useCallback((id) => partyOf(here, id) ?? _('stappen.gewist'), [here, _]);
}
