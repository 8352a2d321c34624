import { useMemo } from 'react';
import type { CardId, Water } from '../../../shared/decks/content.ts';
import { useTeam } from '../../game.ts';

/** A kernkaart of an earlier round, in the water where it lies. */
export interface Earlier {
  card: CardId;
  water: Water;
}

/** KAART-22: kernkaarten of earlier rounds go on lying on the board. */
export function useEarlier(step: string): Earlier[] {
  const slice = useTeam()?.slice;
  return useMemo(() => {
    if (!slice) return [];
    return slice.kernkaarten.flatMap((kern) => {
      if (kern.step === step) return [];
      const lying = slice.kaartronde[kern.step]?.cards.find(({ card }) => card === kern.card);
      return lying ? [{ card: kern.card, water: lying.water }] : [];
    });
  }, [slice, step]);
}
