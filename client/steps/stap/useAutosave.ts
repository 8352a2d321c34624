import { useEffect } from 'react';
import { useAll } from '../../game.ts';

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
  const { clock, quiet } = useAll();
  const open = clock.pausedLeft === null && !quiet;
  useEffect(() => {
    if (unsaved === null || !open) return;
    const timer = setTimeout(() => void keep(unsaved), PAUSE);
    return () => clearTimeout(timer);
  }, [unsaved, open, keep]);
}
