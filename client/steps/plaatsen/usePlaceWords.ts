import { useLingui } from '@lingui/react';
import { useMemo } from 'react';
import { liesAt, type Mark } from '../../../shared/steps/plaatsen/place.ts';
import type { Lies } from '../../../shared/steps/plaatsen/place.ts';
import type { Placing } from '../../../shared/decks/content.ts';
import { useLocal } from '../../game.ts';

/** Where a mark lies, in words (PLAATS-3). */
export function useLiesWords(): (lies: Lies) => string {
  const { _ } = useLingui();
  const local = useLocal();
  return useMemo(
    () => (lies) =>
      lies.kind === 'keuze'
        ? local(lies.name)
        : _('plaatsen.ligt', {
            hoek: _(`plaatsen.hoek.${lies.corner}`),
            naam: local(lies.name),
            overdwars: _(`plaatsen.as.${lies.across}`),
            hoogte: _(`plaatsen.as.${lies.up}`),
          }),
    [_, local],
  );
}

/** As `useLiesWords`, for places on one field. */
export function usePlaceWords(placing: Placing | undefined): { where: (mark: Mark) => string } {
  const say = useLiesWords();
  return useMemo(
    () => ({
      where: (mark) => {
        const lies = placing && liesAt(placing, mark);
        return lies ? say(lies) : '';
      },
    }),
    [placing, say],
  );
}
