import { useEffect, useState } from 'react';

/** ms: longer than a double click, shorter than a thought */
const MOMENT = 1000;

/**
 * False for a moment after `key` changed. What moves everybody waits for it, so that a double click, or two
 * facilitators pressing one after the other, does not move the workshop twice.
 */
export function useSettled(key: string): boolean {
  const [settled, setSettled] = useState(key);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(key), MOMENT);
    return () => clearTimeout(timer);
  }, [key]);
  return settled === key;
}
