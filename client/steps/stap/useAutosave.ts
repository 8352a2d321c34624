import { useEffect, useRef } from 'react';
import { useAll, useMe } from '../../game.ts';
import { store } from '../../store.ts';

/** ms without a key before what stands there is kept */
const PAUSE = 800;

/**
 * Keeps what somebody writes a moment after their last key, because what they leave behind when silent minutes are over counts as
 * well. While nothing may be written it waits, and goes as soon as it may.
 * @param unsaved what stands on the screen and is not kept yet, the same object until it changes; null: nothing
 * @param keep the same function until what it writes to changes
 */
export function useAutosave<T extends object>(
  unsaved: T | null,
  keep: (unsaved: T) => Promise<unknown>,
): void {
  const { seat } = useMe();
  const { clock, quiet } = useAll();
  const open = clock.pausedLeft === null && !quiet;
  useEffect(() => {
    if (unsaved === null || !open) return;
    const timer = setTimeout(() => void keep(unsaved), PAUSE);
    return () => clearTimeout(timer);
  }, [unsaved, open, keep]);
  const latest = useRef(unsaved);
  useEffect(() => {
    latest.current = unsaved;
  }, [unsaved]);
  useEffect(
    () => () => {
      // TAFEL-10: the device went to another in the middle of a word, which is kept as well
      if (latest.current !== null && store.getState().seat !== seat) void keep(latest.current);
    },
    [seat, keep],
  );
}
