import { useLingui } from '@lingui/react';
import { useMemo } from 'react';
import { hasAxes, liesAt, type Mark } from '../../../shared/steps/plaatsen/place.ts';
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

export type PlaceWord =
  | 'anoniem'
  | 'geen-stip'
  | 'aantal'
  | 'samen'
  | 'nu'
  | 'alle'
  | 'te-weinig'
  | 'stel-voor'
  | 'kies-eerst'
  | 'gezet'
  | 'opengelaten'
  | 'onthuld'
  | 'vast';

export interface PlaceWords {
  /** as `useLiesWords`, for places on one field */
  where: (mark: Mark) => string;
  /** one sets a mark on a field, and chooses where there is none */
  say: (word: PlaceWord, values?: Record<string, unknown>) => string;
}

export function usePlaceWords(placing: Placing | undefined): PlaceWords {
  const { _ } = useLingui();
  const lie = useLiesWords();
  return useMemo(
    () => ({
      where: (mark) => {
        const lies = placing && liesAt(placing, mark);
        return lies ? lie(lies) : '';
      },
      say: (word, values) =>
        _(placing && !hasAxes(placing) ? `plaatsen.keuze.${word}` : `plaatsen.veld.${word}`, values),
    }),
    [_, placing, lie],
  );
}
