import { useCallback, useState, useSyncExternalStore } from 'react';
import { deviceShelf } from '../shelf.ts';

const KEY = 'koerskaarten:bord';
/** Below this the list is the board: a chart would only show a corner of itself. */
const ROOM = '(min-width: 64rem) and (min-height: 37.5rem)';

/** Is a board shown as text, and may one choose? The choice holds for every board on this device. */
export function useListed(): { listed: boolean; room: boolean; setListed: (listed: boolean) => void } {
  const room = useRoom();
  const [chosen, setChosen] = useState(() => deviceShelf.get(KEY) === 'lijst');
  const setListed = useCallback((listed: boolean) => {
    setChosen(listed);
    if (listed) deviceShelf.set(KEY, 'lijst');
    else deviceShelf.remove(KEY);
  }, []);
  return { listed: chosen || !room, room, setListed };
}

function subscribe(listener: () => void): () => void {
  const query = matchMedia(ROOM);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** Is there room for a chart? */
function useRoom(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(ROOM).matches,
    () => false,
  );
}
