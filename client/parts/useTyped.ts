import { useLayoutEffect, useRef, type RefObject } from 'react';

/** What was typed in a field that came with the page, before the client was there, is what it holds. */
export function useTyped<E extends HTMLInputElement | HTMLTextAreaElement>(
  field: RefObject<E | null>,
  shown: string,
  onChange: (typed: string) => void,
): void {
  const first = useRef({ shown, onChange });
  useLayoutEffect(() => {
    const typed = field.current?.value ?? '';
    if (typed !== '' && typed !== first.current.shown) first.current.onChange(typed);
  }, [field]);
}
