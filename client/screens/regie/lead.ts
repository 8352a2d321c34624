import { useLingui } from '@lingui/react';
import { useCallback, useEffect, useRef } from 'react';
import type { Command } from '../../../shared/workshop/commands.ts';
import { emptyFacilitator, type FacilitatorSlice } from '../../../shared/workshop/state.ts';
import { useAll, useAnnounce, useFacilitator, useName, type Playing } from '../../game.ts';
import { arrived, teamOf } from './people.ts';

const NOTHING = emptyFacilitator();

/** What only facilitators know; nothing yet while it is on its way. */
export function useLead(): FacilitatorSlice {
  return useFacilitator() ?? NOTHING;
}

/** Runs a command for a button, where nobody waits for the outcome. While one is on its way, pressing again does nothing. */
export function useGive({ play, busy }: Playing): (command: Command) => void {
  return useCallback((command) => void (busy ? null : play(command)), [play, busy]);
}

/** Says new raised hands and late-comers aloud, once each and politely. */
export function useArrivals(): void {
  const { _ } = useLingui();
  const { hands, latecomers } = useLead();
  const { teams } = useAll();
  const name = useName();
  const announce = useAnnounce();
  const before = useRef({
    hands: hands.map(({ seat }) => seat),
    latecomers: latecomers.map(({ seat }) => seat),
  });
  useEffect(() => {
    const now = { hands: hands.map(({ seat }) => seat), latecomers: latecomers.map(({ seat }) => seat) };
    for (const seat of arrived(before.current.hands, now.hands)) {
      const team = teamOf(teams, seat)?.name;
      announce(
        _(team === undefined ? 'regie.hand.nieuw' : 'regie.hand.nieuw-team', { naam: name(seat), team }),
      );
    }
    for (const seat of arrived(before.current.latecomers, now.latecomers)) {
      announce(_('regie.laat.nieuw', { naam: name(seat) }));
    }
    before.current = now;
  }, [hands, latecomers, teams, name, announce, _]);
}
