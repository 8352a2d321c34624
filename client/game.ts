import { useLingui } from '@lingui/react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand/react';
import { LANGS, type Content, type Localised, type StepSpec, type Style } from '../shared/decks/content.ts';
import type { Refused } from '../shared/wire.ts';
import { glimpseChannel, seatChannel, teamChannel } from '../shared/workshop/channel.ts';
import type { Command } from '../shared/workshop/commands.ts';
import type { Gallery } from '../shared/workshop/gallery.ts';
import type { Glimpse, Spotlit } from '../shared/workshop/glimpse.ts';
import type { SeatId, StepId, TeamId } from '../shared/workshop/ids.ts';
import type { Sheet } from '../shared/workshop/sheet.ts';
import type {
  AllSlice,
  FacilitatorSlice,
  Person,
  PlenarySlice,
  SeatSlice,
  Team,
  TeamSlice,
} from '../shared/workshop/state.ts';
import { peopleAt } from '../shared/workshop/table.ts';
import { useAnnounce as useLiveRegion } from './parts/LiveRegion.tsx';
import { useNow as useDeviceNow } from './parts/useNow.ts';
import { play as give, store, type GameState } from './store.ts';
import { useInRow } from './text/useInRow.ts';

/** Any part of the store. The selector must give the same object for the same state. */
export function useGame<T>(selector: (state: GameState) => T): T {
  return useStore(store, selector);
}

function there<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`${what} is used outside an open workshop`);
  return value;
}

export function useAll(): AllSlice {
  return there(
    useGame(({ slices }) => slices.all),
    'useAll',
  );
}

export function useMe(): { seat: SeatId; person: Person } {
  const seat = there(
    useGame((state) => state.seat),
    'useMe',
  );
  const person = there(useAll().people[seat], 'useMe');
  return useMemo(() => ({ seat, person }), [seat, person]);
}

/** The team one is a member of with what it shares; null before the mix and for late-comers who wait. */
export function useTeam(): { team: Team; slice: TeamSlice } | null {
  const seat = useGame((state) => state.seat);
  const teams = useAll().teams;
  const team = seat === null ? undefined : teams.find(({ members }) => members.includes(seat));
  const slice = useGame(({ slices }) => (team ? slices[teamChannel(team.id)] : undefined));
  return useMemo(() => (team && slice ? { team, slice } : null), [team, slice]);
}

const NO_SHEET: Sheet = {};

/** What this person wrote for themselves in a step, as far as it is safe on the server. */
export function useSheet(step: StepId): Sheet {
  return useGame(({ seat, sheets }) => (seat === null ? undefined : sheets[seat]?.[step])) ?? NO_SHEET;
}

/** What only this person sees. */
export function useSeat(): SeatSlice {
  return there(
    useGame(({ seat, slices }) => (seat === null ? undefined : slices[seatChannel(seat)])),
    'useSeat',
  );
}

export function useFacilitator(): FacilitatorSlice | null {
  return useGame(({ slices }) => slices.facilitator ?? null);
}

/** What may be seen of a team from outside; null unless one looks along with it (REGIE-4). */
export function useGlimpse(team: TeamId | null): Glimpse | null {
  return useGame(({ slices }) => (team === null ? undefined : slices[glimpseChannel(team)])) ?? null;
}

/** What a team lets all see on the plenary screen; null when there is nothing (REGIE-5). */
export function useSpotlit(): Spotlit | null {
  return useGame(({ slices }) => slices.spotlight) ?? null;
}

/** What teams show one another in the plenair (KOERS-7); null while there was none. */
export function useGallery(): Gallery | null {
  return useGame(({ slices }) => slices.galerij) ?? null;
}

/** For facilitators and plenary screens. */
export function usePlenary(): PlenarySlice {
  return there(
    useGame(({ slices }) => slices.plenary),
    'usePlenary',
  );
}

export function useContent(): Content {
  return there(
    useGame(({ content }) => content),
    'useContent',
  );
}

/** Title, instruction, note and settings of a step in this workshop's format. */
export function useStepSpec(id: StepId): StepSpec {
  return there(
    useContent().format.steps.find((step) => step.id === id),
    `step ${id}`,
  );
}

/** Server time in ms, renewed once a second. For display only. */
export function useNow(): number {
  const offset = useGame(({ clockOffset }) => clockOffset);
  return useDeviceNow() + offset;
}

/** The text in the language of the interface. */
export function useLocal(): (text: Localised) => string {
  const { i18n } = useLingui();
  const lang = LANGS.find((candidate) => candidate === i18n.locale) ?? 'nl';
  return useCallback((text) => text[lang], [lang]);
}

/** How somebody is called: the name, or what stands in its place once it was erased. */
export function useName(): (seat: SeatId) => string {
  const { people } = useAll();
  const { _ } = useLingui();
  return useCallback(
    (seat) => {
      const person = people[seat];
      if (person?.role === 'plenair') return _('core.rol.plenair');
      const nameOf = (one: SeatId): string => people[one]?.name?.value ?? _('core.zonder-naam');
      if (person?.role !== 'tafel') return nameOf(seat);
      return _('core.rol.tafel', { namen: peopleAt({ people }, seat).map(nameOf).join(', ') });
    },
    [people, _],
  );
}

/** How several people are called, in a row. */
export function useNames(): (seats: readonly SeatId[]) => string {
  const name = useName();
  const inRow = useInRow();
  return useCallback((seats) => inRow(seats.map(name)), [inRow, name]);
}

/** The flavour that may stand beside a name: what somebody shares, and always one's own. */
export function useFlavour(): (seat: SeatId) => Style | null {
  const { people } = useAll();
  const me = useGame((state) => state.seat);
  const own = useGame(({ seat, slices }) =>
    seat === null ? null : (slices[seatChannel(seat)]?.style.flavour?.value ?? null),
  );
  return useCallback((seat) => people[seat]?.flavour?.value ?? (seat === me ? own : null), [people, me, own]);
}

export interface Playing {
  /** true once acknowledged; false when refused, with the reason in `refusal` */
  play: (command: Command) => Promise<boolean>;
  refusal: Refused | null;
  busy: boolean;
  clear: () => void;
}

/**
 * For forms and buttons: gives a command, shows that it is on its way, keeps why it was refused.
 * @param by at a table: the name that plays now, or the device itself
 */
export function usePlay(by: 'name' | 'device' = 'name'): Playing {
  const [refusal, setRefusal] = useState<Refused | null>(null);
  const [waiting, setWaiting] = useState(0);
  const seat = useGame((state) => state.seat);
  const device = useGame((state) => state.device);
  const as = by === 'device' ? device : seat;
  const there = useRef(false);
  useEffect(() => {
    there.current = true;
    return () => void (there.current = false);
  }, []);
  const play = useCallback(
    async (command: Command) => {
      setRefusal(null);
      setWaiting((count) => count + 1);
      const answer = await give(as ?? '', command, () => there.current);
      setWaiting((count) => count - 1);
      if (!('refusal' in answer)) return true;
      setRefusal(answer);
      return false;
    },
    [as],
  );
  const clear = useCallback(() => setRefusal(null), []);
  return { play, refusal, busy: waiting > 0, clear };
}

/** The sentence of a refusal, in the language of the interface. */
export function useRefusalText(): (refusal: { refusal: string; limit?: number }) => string {
  const { _ } = useLingui();
  return useCallback(({ refusal, limit }) => _(`refusal.${refusal}`, { limit: limit ?? 0 }), [_]);
}

/** Says something in the one polite live region: turns, new cards, time warnings, connection. */
export function useAnnounce(): (text: string) => void {
  return useLiveRegion();
}
