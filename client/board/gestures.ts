import type { Spot } from './geometry.ts';

/** What gestures on the ground ask of the camera, in pixels of the stage. */
export interface GestureTarget {
  pan: (by: Spot) => void;
  zoomRound: (factor: number, round: Spot) => void;
}

/** Pixels before a press on the ground becomes a drag. */
const SLOP = 4;

/**
 * Drag on the ground and two fingers pan, a pinch and the wheel with Ctrl zoom, the plain wheel zooms as well.
 * What can be pressed or dragged itself keeps its own gestures. Gives back how to stop listening.
 */
export function listenToGestures(stage: HTMLElement, target: GestureTarget): () => void {
  const fingers = new Map<number, Spot>();
  let dragging = false;

  const place = ({ clientX, clientY }: PointerEvent | WheelEvent): Spot => {
    const { left, top } = stage.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };

  function down(event: PointerEvent): void {
    if (event.button !== 0 || ownsGestures(event.target)) return;
    fingers.set(event.pointerId, place(event));
    dragging = fingers.size > 1;
  }

  function move(event: PointerEvent): void {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const now = place(event);
    if (!dragging && Math.hypot(now.x - before.x, now.y - before.y) < SLOP) return;
    if (!dragging) stage.setPointerCapture(event.pointerId);
    dragging = true;
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
    if (other) pinch(before, now, other);
    else target.pan({ x: now.x - before.x, y: now.y - before.y });
    fingers.set(event.pointerId, now);
  }

  function pinch(before: Spot, now: Spot, other: Spot): void {
    const was = Math.hypot(before.x - other.x, before.y - other.y);
    const is = Math.hypot(now.x - other.x, now.y - other.y);
    const middle: Spot = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
    if (was > 0) target.zoomRound(is / was, middle);
    target.pan({ x: (now.x - before.x) / 2, y: (now.y - before.y) / 2 });
  }

  function up(event: PointerEvent): void {
    fingers.delete(event.pointerId);
    dragging = fingers.size > 1;
  }

  function wheel(event: WheelEvent): void {
    event.preventDefault();
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 16 : event.deltaY;
    // a pinch on a touchpad comes as a wheel with Ctrl, in small steps
    target.zoomRound(Math.exp(-pixels * (event.ctrlKey ? 0.01 : 0.0016)), place(event));
  }

  stage.addEventListener('pointerdown', down);
  stage.addEventListener('pointermove', move);
  stage.addEventListener('pointerup', up);
  stage.addEventListener('pointercancel', up);
  stage.addEventListener('wheel', wheel, { passive: false });
  return () => {
    stage.removeEventListener('pointerdown', down);
    stage.removeEventListener('pointermove', move);
    stage.removeEventListener('pointerup', up);
    stage.removeEventListener('pointercancel', up);
    stage.removeEventListener('wheel', wheel);
  };
}

function ownsGestures(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('button, a, input, textarea, select, summary, [data-draggable]') !== null
  );
}
