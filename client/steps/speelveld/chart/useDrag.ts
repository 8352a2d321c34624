import { useCallback, useEffect, useRef, useState, type PointerEvent } from 'react';
import type { Spot } from '../../../board/geometry.ts';

/** Pixels before a press becomes a drag. */
const SLOP = 5;

export interface Dragged {
  id: string;
  /** of the pointer, in the window */
  client: Spot;
  /** how far the pointer went since it was pressed, CSS pixels */
  by: Spot;
}

export interface Drag {
  dragged: Dragged | null;
  /** for what can be dragged */
  onPointerDown: (event: PointerEvent<HTMLElement>, id: string) => void;
  /** true for the click that ends a drag: then nothing was pressed */
  endedDrag: () => boolean;
}

/** A second way to move something, besides choosing it and then a place. Escape lets go of it where it was. */
export function useDrag(onDrop: (id: string, client: Spot) => void): Drag {
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const cancel = useRef<(() => void) | null>(null);
  const drop = useRef(onDrop);
  const justEnded = useRef(false);
  useEffect(() => {
    drop.current = onDrop;
  }, [onDrop]);
  useEffect(() => () => cancel.current?.(), []);

  const onPointerDown = useCallback((event: PointerEvent<HTMLElement>, id: string) => {
    if (event.button !== 0) return;
    cancel.current?.();
    justEnded.current = false;
    const from: Spot = { x: event.clientX, y: event.clientY };
    const { pointerId } = event;
    let far = false;

    function move({ pointerId: mover, clientX, clientY }: globalThis.PointerEvent): void {
      if (mover !== pointerId) return;
      const by = { x: clientX - from.x, y: clientY - from.y };
      far ||= Math.hypot(by.x, by.y) >= SLOP;
      if (far) setDragged({ id, client: { x: clientX, y: clientY }, by });
    }
    function up({ pointerId: lifted, clientX, clientY }: globalThis.PointerEvent): void {
      if (lifted !== pointerId) return;
      justEnded.current = far;
      end();
      if (far) drop.current(id, { x: clientX, y: clientY });
    }
    function press({ key }: KeyboardEvent): void {
      if (key !== 'Escape') return;
      justEnded.current = far;
      end();
    }
    function end(): void {
      cancel.current = null;
      setDragged(null);
      removeEventListener('pointermove', move);
      removeEventListener('pointerup', up);
      removeEventListener('pointercancel', end);
      removeEventListener('keydown', press);
    }
    cancel.current = end;
    addEventListener('pointermove', move);
    addEventListener('pointerup', up);
    addEventListener('pointercancel', end);
    addEventListener('keydown', press);
  }, []);

  const endedDrag = useCallback(() => {
    const ended = justEnded.current;
    justEnded.current = false;
    return ended;
  }, []);
  return { dragged, onPointerDown, endedDrag };
}
