import { useEffect, useState } from 'react';

/** The time in milliseconds, renewed every `every` milliseconds. For display only; what counts is the server's clock. */
export function useNow(every = 1000): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
}
