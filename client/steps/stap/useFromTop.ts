import { useEffect, useRef } from 'react';

/** Another part of a step took the place of this one: everybody begins at its top, however far they were in the other. */
export function useFromTop(part: string): void {
  const shown = useRef(part);
  useEffect(() => {
    if (shown.current === part) return;
    shown.current = part;
    scrollTo({ top: 0 });
  }, [part]);
}
