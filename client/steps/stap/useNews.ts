import { useEffect, useRef } from 'react';
import { useAnnounce } from '../../game.ts';

/**
 * Says politely, once, what others changed between two looks.
 * @param sentences in reading order; nothing of one's own
 */
export function useNews<T extends object>(
  here: T | null | undefined,
  sentences: (before: T, after: T) => readonly string[],
): void {
  const announce = useAnnounce();
  const seen = useRef(here);
  const tell = useRef(sentences);
  useEffect(() => {
    tell.current = sentences;
  });
  useEffect(() => {
    const before = seen.current;
    seen.current = here;
    if (!before || !here || before === here) return;
    for (const sentence of tell.current(before, here)) announce(sentence);
  }, [here, announce]);
}
