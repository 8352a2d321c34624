import { useEffect, type RefObject } from 'react';

/** ms in which a sheet that closes gives the focus back by itself, and a field that comes takes it */
const SETTLE = 120;

/**
 * Keeps the focus near when what had it disappears: a hand that was seen, a button that gives way to another. It goes to
 * the dialog that is open, or else to the heading of the nearest part of the page that is still there, so that nobody is
 * thrown back to the top.
 * @param root the screen; what is open over it counts as part of it
 */
export function useFocusKept(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let lost: Element | null = null;
    let around: Element[] = [];
    let settling: ReturnType<typeof setTimeout> | undefined;
    const remember = ({ target }: FocusEvent): void => {
      lost = target instanceof Element ? target : null;
      around = lost ? partsAround(lost) : [];
    };
    // such as by a press beside it; what is taken away is gone a moment later
    const leftOnPurpose = ({ target, relatedTarget }: FocusEvent): void => {
      if (relatedTarget !== null) return;
      queueMicrotask(() => {
        if (target === lost && lost?.isConnected && document.activeElement === document.body) lost = null;
      });
    };
    const isLost = (): boolean => lost?.isConnected === false && document.activeElement === document.body;
    const mend = (): void => {
      settling = undefined;
      if (!isLost()) return;
      const dialog = document.querySelector<HTMLElement>('[role="dialog"]');
      const parts = [
        ...around.filter(({ isConnected }) => isConnected),
        ...(root.current ? [root.current] : []),
      ];
      for (const home of dialog ? [dialog] : parts.flatMap(headingsOf)) {
        if (!home.hasAttribute('tabindex')) home.tabIndex = -1;
        home.focus({ preventScroll: true });
        // what is hidden does not take it
        if (document.activeElement === home) return;
      }
    };
    const observer = new MutationObserver(() => {
      if (settling === undefined && isLost()) settling = setTimeout(mend, SETTLE);
    });
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', remember);
    document.addEventListener('focusout', leftOnPurpose);
    return () => {
      clearTimeout(settling);
      observer.disconnect();
      document.removeEventListener('focusin', remember);
      document.removeEventListener('focusout', leftOnPurpose);
    };
  }, [root]);
}

/** The parts of the page in which something stands, nearest first. */
function partsAround(element: Element): Element[] {
  const parts: Element[] = [];
  for (let part = element.parentElement; part; part = part.parentElement)
    if (part.matches('section, article, aside, li, main')) parts.push(part);
  return parts;
}

function headingsOf(part: Element): HTMLElement[] {
  return ['h1', 'h2, h3'].flatMap((kind) => [...part.querySelectorAll<HTMLElement>(kind)]);
}
