import { useEffect, useState } from 'react';

/** ms at most at a stretch, so that a press never has to wait for decoration */
const STRETCH = 4;

/**
 * What is only decoration is made when the browser has nothing better to do, a little at a time; null until then.
 * @param make is run once; it yields wherever it can be interrupted
 */
export function useWhenIdle<T>(make: () => Generator<undefined, T>): T | null {
  const [made, setMade] = useState<T | null>(null);
  useEffect(() => {
    if (made !== null) return;
    const making = make();
    let stop = whenIdle(work);
    function work(): void {
      const until = performance.now() + STRETCH;
      let step = making.next();
      while (!step.done && performance.now() < until) step = making.next();
      if (step.done) setMade(step.value);
      else stop = whenIdle(work);
    }
    return () => stop();
  }, [made, make]);
  return made;
}

function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(act, 0);
    return () => clearTimeout(timer);
  }
  const waiting = requestIdleCallback(act, { timeout: 1000 });
  return () => cancelIdleCallback(waiting);
}
