import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { Box, Spot } from './geometry.ts';
import { MOTION, movesBetween, type Move, type Seen } from './motion.ts';

const EASE = 'cubic-bezier(0.2, 0.8, 0.2, 1)';

/**
 * Moves what changed its place since the last look, by the difference of two layouts. Elements carry `data-lie` with their id.
 * @param origin where something new comes from, in world units; null: it only appears
 */
export function useMotion(
  layer: RefObject<HTMLElement | null>,
  now: readonly Seen[],
  size: string,
  origin: (id: string) => Spot | null,
): void {
  const before = useRef<{ seen: readonly Seen[]; size: string } | null>(null);
  const from = useRef(origin);
  useLayoutEffect(() => {
    from.current = origin;
  });
  useLayoutEffect(() => {
    const last = before.current;
    before.current = { seen: now, size };
    // a window that changed its size is no play
    if (!layer.current || last?.size !== size) return;
    const reduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
    for (const move of movesBetween(last.seen, now)) {
      const element = layer.current.querySelector<HTMLElement>(`[data-lie="${CSS.escape(move.id)}"]`);
      if (!element) continue;
      const held = takeHeld(element);
      if (reduced) fadeIn(element, move);
      else run(element, move, held, from.current);
    }
  }, [layer, now, size]);
}

/** How far a card was dragged before it was let go: its move goes on from there. */
function takeHeld(element: HTMLElement): Spot {
  const [x = '0', y = '0'] = element.style.translate.split(' ');
  element.style.translate = '';
  return { x: Number.parseFloat(x) || 0, y: Number.parseFloat(y) || 0 };
}

function fadeIn(element: HTMLElement, { kind }: Move): void {
  if (kind === 'fold') return;
  element.animate([{ opacity: 0 }, { opacity: 1 }], { duration: MOTION.reduced });
}

function run(element: HTMLElement, move: Move, held: Spot, origin: (id: string) => Spot | null): void {
  switch (move.kind) {
    case 'shift': {
      const by = { x: move.by.x + held.x, y: move.by.y + held.y };
      element.animate([{ translate: `${by.x}px ${by.y}px` }, { translate: '0 0' }], {
        duration: MOTION.play,
        easing: EASE,
      });
      return;
    }
    case 'arrive': {
      const by = arrival(move.to, origin(move.id));
      element.animate(
        [
          { translate: `${by.x}px ${by.y}px`, rotate: '-3deg', opacity: 0.4 },
          { translate: '0 0', rotate: '1deg', opacity: 1, offset: 0.8 },
          { translate: '0 0', rotate: '0deg', opacity: 1 },
        ],
        { duration: MOTION.play, easing: EASE },
      );
      return;
    }
    case 'fold':
      element.animate([{ opacity: 0.55 }, { opacity: 1 }], { duration: MOTION.play, easing: EASE });
  }
}

function arrival(to: Box, origin: Spot | null): Spot {
  if (!origin) return { x: 0, y: 0 };
  return { x: origin.x - (to.x + to.width / 2), y: origin.y - (to.y + to.height / 2) };
}
