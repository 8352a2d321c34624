import { useEffect, useRef, useState, type RefObject } from 'react';
import type { SeatId } from '../../shared/workshop/ids.ts';
import type { Team } from '../../shared/workshop/state.ts';
import { useAll } from '../game.ts';
import type { Flavour } from './journey.ts';
import { newlyMixed } from './mixed.ts';
import { playJourney, prepareJourney } from './play.ts';

/**
 * Once for every mix that is confirmed while this is on the screen, the sachets go from the tea box to the names in the tins.
 * Who comes later or loads the page again sees where everybody is.
 * @param flavour what stands beside a name
 */
export function useJourney(tins: RefObject<HTMLElement | null>, flavour: (seat: SeatId) => Flavour): void {
  const { teams } = useAll();
  const mixes = useMixes(teams);
  const waits = teams.length === 0;
  const now = useRef({ teams, flavour });
  useEffect(() => {
    now.current = { teams, flavour };
  });
  useEffect(() => {
    if (waits) prepareJourney();
  }, [waits]);
  useEffect(() => {
    if (mixes === 0 || !tins.current) return;
    const { teams, flavour } = now.current;
    const mixed = teams.map(({ members }) => members.map((seat) => ({ seat, flavour: flavour(seat) })));
    return playJourney(tins.current, mixed);
  }, [mixes, tins]);
}

/** How many mixes were confirmed since this came on the screen. */
function useMixes(teams: readonly Team[]): number {
  const [seen, setSeen] = useState({ teams, mixes: 0 });
  if (seen.teams !== teams) setSeen({ teams, mixes: seen.mixes + (newlyMixed(seen.teams, teams) ? 1 : 0) });
  return seen.mixes;
}
