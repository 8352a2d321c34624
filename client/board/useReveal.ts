import { useLayoutEffect, useRef, type RefObject } from 'react';
import { MOTION, revealDelays } from './motion.ts';

/**
 * Turns over what a reveal shows, one a little after the other. Elements stand in the one that carries `data-lie` with their id.
 * @param ids what is revealed now, in order; null: nothing yet
 * @param part selects what turns over
 */
export function useReveal(
  layer: RefObject<HTMLElement | null>,
  ids: readonly string[] | null,
  part: string,
): void {
  const before = useRef<readonly string[] | null | undefined>(undefined);
  useLayoutEffect(() => {
    const last = before.current;
    before.current = ids;
    // who arrives after the reveal sees it as it is
    if (!layer.current || ids === null || last !== null) return;
    const reduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
    for (const [id, delay] of revealDelays(ids)) {
      const element = layer.current.querySelector(`[data-lie="${CSS.escape(id)}"] ${part}`);
      if (reduced) element?.animate([{ opacity: 0 }, { opacity: 1 }], { duration: MOTION.reduced });
      else {
        element?.animate([{ transform: 'rotateX(90deg)' }, { transform: 'none' }], {
          duration: MOTION.flip,
          delay,
          easing: 'ease-out',
          fill: 'backwards',
        });
      }
    }
  }, [layer, ids, part]);
}
