import { useLingui } from '@lingui/react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useAnnounce } from '../../game.ts';

/** What takes the place of the step for a while: a pause, or dark screens so that people talk (REGIE-6). */
export type Aside = 'pauze' | 'praat';

/** Says that the step makes room and that it is there again; whoever was busy in it goes on where they were. */
export function useAside(aside: Aside | null): void {
  const { _ } = useLingui();
  const announce = useAnnounce();
  const busyAt = useRef<Element | null>(null);
  const away = aside !== null;
  // before the browser sees that it is hidden and lets go of it
  useLayoutEffect(() => {
    if (away) busyAt.current = document.activeElement;
    else if (document.activeElement === document.body && busyAt.current instanceof HTMLElement)
      busyAt.current.focus();
  }, [away]);
  useEffect(() => {
    if (aside === null) return;
    announce(_(`core.${aside}.titel`));
    return () => announce(_(`core.${aside}.weer-open`));
  }, [aside, announce, _]);
}
