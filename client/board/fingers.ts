import { between } from './rings/path.ts';
import type { Spot } from './geometry.ts';

/** What fingers on the ground ask of the camera, in pixels of the stage. */
export interface GestureTarget {
  pan: (by: Spot) => void;
  zoomRound: (factor: number, round: Spot) => void;
}

/** The pointers that are down on a stage. */
export interface Fingers {
  /** @param owned by what can be pressed or dragged itself: alone it does nothing here, a second finger makes it a pinch */
  down(id: number, at: Spot, owned: boolean): void;
  /** @returns is this a gesture of the stage now? */
  move(id: number, to: Spot): boolean;
  up(id: number): void;
  /** a new first finger: whoever was lost on the way is not down any more */
  clear(): void;
}

/** Pixels before a press on the ground becomes a drag. */
const SLOP = 4;

/** One finger on the ground pans; two, wherever they are, pan and zoom so that what lies between them stays between them. */
export function createFingers(target: GestureTarget): Fingers {
  const down = new Map<number, { at: Spot; owned: boolean }>();
  let dragging = false;

  function pinch(before: Spot, now: Spot, other: Spot): void {
    const was = Math.hypot(before.x - other.x, before.y - other.y);
    const is = Math.hypot(now.x - other.x, now.y - other.y);
    if (was > 0) target.zoomRound(is / was, between(before, other, 0.5));
    target.pan({ x: (now.x - before.x) / 2, y: (now.y - before.y) / 2 });
  }

  return {
    down(id, at, owned) {
      down.set(id, { at, owned });
      dragging = down.size > 1;
    },
    move(id, to) {
      const finger = down.get(id);
      if (!finger) return false;
      const other = [...down].find(([one]) => one !== id)?.[1];
      if (!other && finger.owned) {
        // what it drags is not ours, but a second finger begins from where it is by then
        finger.at = to;
        return false;
      }
      const { at } = finger;
      if (!dragging && Math.hypot(to.x - at.x, to.y - at.y) < SLOP) return false;
      dragging = true;
      if (other) pinch(at, to, other.at);
      else target.pan({ x: to.x - at.x, y: to.y - at.y });
      finger.at = to;
      return true;
    },
    up(id) {
      down.delete(id);
      dragging = down.size > 1;
    },
    clear() {
      down.clear();
      dragging = false;
    },
  };
}
