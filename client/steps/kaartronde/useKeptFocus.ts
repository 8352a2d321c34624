import { useEffect, useMemo, useRef, type FocusEvent, type RefObject } from 'react';

/** Long enough for a closing sheet to give focus back by itself. */
const SETTLE = 120;

/**
 * A button that was pressed may be gone or was off while its command was on its way. Keyboard and screen reader then go on from
 * where they were: the same button, or else the dialog that is open, or else the heading of the screen or of the block that is given.
 * @param moments whatever changes when buttons come and go
 */
export function useKeptFocus(
  screen: RefObject<HTMLElement | null>,
  ...moments: unknown[]
): { onFocus: (event: FocusEvent) => void; onBlur: (event: FocusEvent) => void } {
  const last = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      const was = last.current;
      if (was === null || document.activeElement !== document.body) return;
      const dialog = document.querySelector<HTMLElement>('[role="dialog"]');
      const next = alive(was)
        ? was
        : (dialog ?? screen.current?.querySelector<HTMLElement>('h1, [data-focus-home]'));
      next?.focus({ preventScroll: true });
    }, SETTLE);
    return () => clearTimeout(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the moments are the dependencies
  }, [screen, ...moments]);
  return useMemo(
    () => ({
      onFocus: ({ target }) => {
        if (target instanceof HTMLElement) last.current = target;
      },
      onBlur: ({ target, relatedTarget }) => {
        // left on purpose, such as by a click beside it
        if (relatedTarget === null && target instanceof HTMLElement && alive(target)) last.current = null;
      },
    }),
    [],
  );
}

function alive(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(':disabled');
}
