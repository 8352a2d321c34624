import { createFingers, type GestureTarget } from './fingers.ts';
import type { Spot } from './geometry.ts';

/**
 * Drag on the ground and two fingers pan, a pinch and the wheel with Ctrl zoom, the plain wheel zooms as well.
 * What can be pressed or dragged itself keeps a single finger; a pinch may begin on it. Gives back how to stop listening.
 */
export function listenToGestures(stage: HTMLElement, target: GestureTarget): () => void {
  const fingers = createFingers(target);

  const place = ({ clientX, clientY }: PointerEvent | WheelEvent): Spot => {
    const { left, top } = stage.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };

  function down(event: PointerEvent): void {
    const owned = ownsGestures(event.target);
    if (event.button !== 0 || (owned && event.pointerType !== 'touch')) return;
    if (event.isPrimary) fingers.clear();
    fingers.down(event.pointerId, place(event), owned);
  }

  function move(event: PointerEvent): void {
    if (fingers.move(event.pointerId, place(event)) && event.pointerType !== 'touch')
      stage.setPointerCapture(event.pointerId);
  }

  const up = ({ pointerId }: PointerEvent): void => fingers.up(pointerId);

  function wheel(event: WheelEvent): void {
    event.preventDefault();
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 16 : event.deltaY;
    // a pinch on a touchpad comes as a wheel with Ctrl, in small steps
    target.zoomRound(Math.exp(-pixels * (event.ctrlKey ? 0.01 : 0.0016)), place(event));
  }

  stage.addEventListener('pointerdown', down);
  stage.addEventListener('pointermove', move);
  // a card that is gone while it is held hears no more of its finger: the window does
  window.addEventListener('pointerup', up);
  window.addEventListener('pointercancel', up);
  stage.addEventListener('wheel', wheel, { passive: false });
  return () => {
    stage.removeEventListener('pointerdown', down);
    stage.removeEventListener('pointermove', move);
    window.removeEventListener('pointerup', up);
    window.removeEventListener('pointercancel', up);
    stage.removeEventListener('wheel', wheel);
  };
}

function ownsGestures(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('button, a, input, textarea, select, summary, [data-draggable]') !== null
  );
}
