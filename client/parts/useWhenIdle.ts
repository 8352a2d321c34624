import { useEffect, useState } from 'react';

/**
 * What is only decoration is made when the browser has nothing better to do; null until then.
 * @param make is called once
 */
export function useWhenIdle<T>(make: () => T): T | null {
  const [made, setMade] = useState<T | null>(null);
  useEffect(() => {
    if (made !== null) return;
    const now = (): void => setMade(make);
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(now, 0);
      return () => clearTimeout(timer);
    }
    const waiting = requestIdleCallback(now, { timeout: 1000 });
    return () => cancelIdleCallback(waiting);
  }, [made, make]);
  return made;
}
