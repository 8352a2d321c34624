import { useCallback, useEffect, useMemo, type RefObject } from 'react';
import { toWorld } from './camera.ts';
import type { Size, Spot } from './geometry.ts';
import { useCamera, type Cameraman } from './useCamera.ts';
import { useSize } from './useSize.ts';

/** A chart on the screen: how large it is, its world, and the camera over all its layers. */
export interface Stage extends Cameraman {
  place: RefObject<HTMLDivElement | null>;
  /** on the screen, CSS pixels; null until it was measured */
  screen: Size | null;
  /** as large as the screen at rest, so that scale 1 shows all of it; never smaller than was asked */
  world: Size;
  /** the spot of the world under a point of the window; null beside the stage */
  worldAt: (client: Spot) => Spot | null;
}

const NOTHING: Size = { width: 1, height: 1 };

/** @param least below this size nothing fits any more: then the world stays so large and the camera stands further off */
export function useStage(least: Size): Stage {
  const [place, screen] = useSize<HTMLDivElement>();
  const seen = screen ?? NOTHING;
  const width = Math.max(seen.width, least.width);
  const height = Math.max(seen.height, least.height);
  const world = useMemo(() => ({ width, height }), [width, height]);
  const cameraman = useCamera(place, { screen: seen, world });
  const { camera, pan } = cameraman;
  useFollowedFocus(place, pan);
  const worldAt = useCallback(
    ({ x, y }: Spot): Spot | null => {
      const box = place.current?.getBoundingClientRect();
      if (!box || x < box.left || x > box.right || y < box.top || y > box.bottom) return null;
      return toWorld(camera, { x: x - box.left, y: y - box.top });
    },
    [place, camera],
  );
  return { ...cameraman, place, screen, world, worldAt };
}

/** What gets the focus beside the stage is brought into sight, as a list that scrolls would do. */
function useFollowedFocus(place: RefObject<HTMLElement | null>, pan: (by: Spot) => void): void {
  useEffect(() => {
    const stage = place.current;
    if (!stage) return;
    function follow({ target }: FocusEvent): void {
      if (!stage || !(target instanceof HTMLElement) || target === stage || !target.matches(':focus-visible'))
        return;
      const frame = stage.getBoundingClientRect();
      const box = target.getBoundingClientRect();
      const by = {
        x: shift(box.left, box.right, frame.left, frame.right),
        y: shift(box.top, box.bottom, frame.top, frame.bottom),
      };
      if (by.x !== 0 || by.y !== 0) pan(by);
    }
    stage.addEventListener('focusin', follow);
    return () => stage.removeEventListener('focusin', follow);
  }, [place, pan]);
}

const CLEAR = 16;

function shift(from: number, to: number, low: number, high: number): number {
  if (from < low) return low - from + CLEAR;
  return to > high ? high - to - CLEAR : 0;
}
