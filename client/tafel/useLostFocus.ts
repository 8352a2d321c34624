import { useEffect, useRef } from 'react';

/** The screen of one name took the place of another's: focus that stood on what is gone goes to what came. */
export function useLostFocus(screen: string): void {
  const before = useRef(screen);
  useEffect(() => {
    if (before.current === screen) return;
    before.current = screen;
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    const main = document.querySelector<HTMLElement>('#stap');
    const heading = main?.querySelector<HTMLElement>('h1[tabindex]');
    (heading ?? main)?.focus({ preventScroll: true });
  }, [screen]);
}
