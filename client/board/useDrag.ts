import { useEffect, useRef, type PointerEvent as ReactPointerEvent } from 'react';
import type { Spot } from './geometry.ts';

export interface Drag {
  /** how far from where it was taken, in pixels of the window */
  by: Spot;
  /** where the pointer is */
  client: Spot;
}

export interface DragOptions {
  onStart: (element: HTMLElement) => void;
  onMove: (drag: Drag, element: HTMLElement) => void;
  /** let go; Escape and a lost pointer cancel instead */
  onDrop: (drag: Drag, element: HTMLElement) => void;
  onCancel: (element: HTMLElement) => void;
}

/** Pixels before a press becomes a drag: less is a press that shook. */
const SLOP = 6;

/** Dragging by pointer for an element that is a button as well: a press stays a press. Never the only way. */
export function useDrag(options: DragOptions): (event: ReactPointerEvent<HTMLElement>) => void {
  const latest = useRef(options);
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => {
    latest.current = options;
  });
  useEffect(() => () => stop.current?.(), []);
  return (down) => {
    if (down.button !== 0 || !down.isPrimary) return;
    stop.current?.();
    stop.current = follow(down.currentTarget, down.nativeEvent, latest);
  };
}

function follow(element: HTMLElement, down: PointerEvent, options: { current: DragOptions }): () => void {
  const from: Spot = { x: down.clientX, y: down.clientY };
  let dragging = false;

  const dragOf = (event: PointerEvent): Drag => ({
    by: { x: event.clientX - from.x, y: event.clientY - from.y },
    client: { x: event.clientX, y: event.clientY },
  });

  function move(event: PointerEvent): void {
    if (event.pointerId !== down.pointerId) return;
    const drag = dragOf(event);
    if (!dragging) {
      if (Math.hypot(drag.by.x, drag.by.y) < SLOP) return;
      dragging = true;
      options.current.onStart(element);
    }
    options.current.onMove(drag, element);
  }

  function up(event: PointerEvent): void {
    if (event.pointerId !== down.pointerId) return;
    end();
    if (!dragging) return;
    swallowClick();
    if (event.type === 'pointerup') options.current.onDrop(dragOf(event), element);
    else options.current.onCancel(element);
  }

  /** With a second finger it becomes a pinch, and what was taken goes back. */
  function second(event: PointerEvent): void {
    if (event.pointerType !== 'touch' || event.pointerId === down.pointerId) return;
    end();
    if (dragging) options.current.onCancel(element);
  }

  function press(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    end();
    if (!dragging) return;
    event.preventDefault();
    event.stopPropagation();
    options.current.onCancel(element);
  }

  function end(): void {
    window.removeEventListener('pointermove', move);
    window.removeEventListener('pointerdown', second);
    window.removeEventListener('pointerup', up);
    window.removeEventListener('pointercancel', up);
    window.removeEventListener('keydown', press, true);
  }

  window.addEventListener('pointermove', move);
  window.addEventListener('pointerdown', second);
  window.addEventListener('pointerup', up);
  window.addEventListener('pointercancel', up);
  window.addEventListener('keydown', press, true);
  return end;
}

/** The click that follows letting go is no press on what was dragged. */
function swallowClick(): void {
  const swallow = (event: Event): void => {
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, true), 0);
}
