import { useEffect, useRef } from 'react';
import type { StepId } from '../../../shared/workshop/ids.ts';
import { PRESENCE_LIMITS } from '../../../shared/workshop/presence.ts';
import type { Stage } from '../../board/useStage.ts';
import { say } from '../../store.ts';

/** Shows team-mates where one points on the chart. A finger covers what it points at, and is not shown. */
export function useTellPointer(stage: Stage, step: StepId): void {
  const { place } = stage;
  const latest = useRef(stage);
  useEffect(() => {
    latest.current = stage;
  }, [stage]);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    function move({ pointerType, clientX, clientY, target }: PointerEvent): void {
      const { world, worldAt } = latest.current;
      const spot = pointerType === 'touch' ? null : worldAt({ x: clientX, y: clientY });
      if (!spot) return;
      const thing = target instanceof Element ? target.closest<HTMLElement>('[data-thing]') : null;
      const pointer = {
        x: share(spot.x / world.width),
        y: share(spot.y / world.height),
        over: thing?.dataset['thing'] ?? null,
      };
      say(step, { pointer });
    }
    const leave = (): void => say(step, { pointer: null });
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerleave', leave);
    return () => {
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerleave', leave);
      leave();
    };
  }, [place, step]);
}

/** Shows team-mates what one drags; null: nothing. */
export function useTellDrag(step: StepId, dragged: string | null): void {
  useEffect(() => {
    say(step, { drags: dragged });
  }, [step, dragged]);
}

function share(part: number): number {
  return Math.round(Math.min(1, Math.max(0, part)) * PRESENCE_LIMITS.whole);
}
