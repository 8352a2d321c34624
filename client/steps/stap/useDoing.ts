import { useLingui } from '@lingui/react';
import { useCallback, useMemo } from 'react';
import { useStore } from 'zustand/react';
import type { SeatId, StepId } from '../../../shared/workshop/ids.ts';
import { others } from '../../presence.ts';

/** What a team-mate does now in a few words, "schrijft …" or "sleept Gemeente"; null when nothing is known. */
export function useDoing(step: StepId, nameOf: (id: string) => string): (seat: SeatId) => string | null {
  const { _ } = useLingui();
  const doing = useStore(others);
  return useCallback(
    (seat) => {
      const one = doing[seat];
      if (!one || one.step !== step) return null;
      const what = one.drags === null ? '' : nameOf(one.drags);
      if (what !== '') return _('kaart.team.sleept', { wat: what });
      return one.writes ? _('kaart.team.schrijft') : null;
    },
    [doing, step, nameOf, _],
  );
}

/** What team-mates hold under their pointer now. */
export function useHeld(step: StepId): ReadonlySet<string> {
  // one text, so that only another thing in hand is news, and no pointer that moves
  const held = useStore(others, (doing) =>
    Object.values(doing)
      .flatMap((one) => (one.step === step && one.drags !== null ? [one.drags] : []))
      .toSorted()
      .join(' '),
  );
  return useMemo(() => new Set(held.split(' ')), [held]);
}
