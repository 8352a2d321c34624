import { useCallback, useSyncExternalStore } from 'react';
import type { SeatId, WorkshopId } from '../shared/workshop/ids.ts';
import { useGame } from './game.ts';
import { deviceShelf } from './shelf.ts';

const PREFIX = 'koerskaarten:concept:';
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function changed(): void {
  for (const listener of listeners) listener();
}

/** Forgets what a seat was writing on this device. */
export function forgetDrafts(workshop: WorkshopId, seat: SeatId): void {
  for (const key of deviceShelf.keys(`${PREFIX}${workshop}:${seat}:`)) deviceShelf.remove(key);
  changed();
}

/**
 * A text that is being written and survives a reload, on this device only, apart for each workshop, seat and team: who goes
 * over into another team does not bring it along (MIX-7).
 * @param field names the text within the workshop, such as `opgave.zin` or `inzicht.WP03`
 * @param initial what stands in the field while nothing has been typed, such as the text that is being reworded
 * @returns the text, how to change it, and how to forget it once it was acknowledged
 */
export function useDraft(
  field: string,
  initial = '',
): [text: string, setText: (text: string) => void, clear: () => void] {
  const team = useGame(
    ({ seat, slices }) =>
      slices.all?.teams.find(({ members }) => seat !== null && members.includes(seat))?.id ?? '',
  );
  return useOwnDraft(team === '' ? field : `${team}.${field}`, initial);
}

/** As `useDraft`, of what is one's own whatever team one is in. */
export function useOwnDraft(field: string, initial = ''): ReturnType<typeof useDraft> {
  const key = useGame(({ workshop, seat }) => `${PREFIX}${workshop ?? ''}:${seat ?? ''}:${field}`);
  const kept = useSyncExternalStore(subscribe, () => deviceShelf.get(key));
  const setText = useCallback(
    (text: string) => {
      deviceShelf.set(key, text);
      changed();
    },
    [key],
  );
  const clear = useCallback(() => {
    deviceShelf.remove(key);
    changed();
  }, [key]);
  return [kept ?? initial, setText, clear];
}
