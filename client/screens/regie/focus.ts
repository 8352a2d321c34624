import { useEffect, type RefObject } from 'react';

/**
 * Keeps the focus near when what had it disappears: a hand that was seen, a button that gives way to another. It goes to
 * the heading of the nearest part of the page that is still there, so that nobody is thrown back to the top.
 */
export function useFocusKept(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    let lost: Element | null = null;
    let around: Element[] = [];
    const remember = (event: FocusEvent): void => {
      lost = event.target instanceof Element ? event.target : null;
      around = lost ? partsAround(lost, element) : [];
    };
    const mend = (): void => {
      if (!lost || lost.isConnected || document.activeElement !== document.body) return;
      const heading = headingOf(around.find(({ isConnected }) => isConnected) ?? element);
      lost = null;
      if (!heading) return;
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(mend);
    observer.observe(element, { childList: true, subtree: true });
    element.addEventListener('focusin', remember);
    return () => {
      observer.disconnect();
      element.removeEventListener('focusin', remember);
    };
  }, [root]);
}

function partsAround(element: Element, root: Element): Element[] {
  const parts: Element[] = [];
  for (let part = element.parentElement; part && part !== root; part = part.parentElement) {
    if (part.matches('section, aside, main')) parts.push(part);
  }
  return parts;
}

function headingOf(part: Element): HTMLElement | null {
  return part.querySelector<HTMLElement>('h1, h2, h3');
}
