import { useEffect, useRef, type RefObject } from 'react';

/** Focuses an element once it is there. The attribute of that name would do so before a screen reader is ready. */
export function useAutoFocus<E extends HTMLElement>(wanted: boolean): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => {
    if (wanted) element.current?.focus();
  }, [wanted]);
  return element;
}
