import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Size } from './geometry.ts';

/** How large an element is, in whole CSS pixels; null until it was measured or while it is not shown. */
export function useSize<T extends HTMLElement>(): [RefObject<T | null>, Size | null] {
  const element = useRef<T>(null);
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return;
    const measure = (): void => {
      const width = Math.floor(measured.clientWidth);
      const height = Math.floor(measured.clientHeight);
      setSize((before) => {
        if (width === 0 || height === 0) return null;
        return before?.width === width && before.height === height ? before : { width, height };
      });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, []);
  return [element, size];
}
