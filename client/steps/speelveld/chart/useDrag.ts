import { useState, type PointerEvent } from 'react';
import type { Spot } from '../../../board/geometry.ts';
import { useDrag as usePointerDrag } from '../../../board/useDrag.ts';

export interface Dragged {
  id: string;
  /** of the pointer, in the window */
  client: Spot;
  /** how far the pointer went since it was pressed, CSS pixels */
  by: Spot;
}

export interface Drag {
  dragged: Dragged | null;
  /** for what can be dragged; `data-thing` says what it is */
  onPointerDown: (event: PointerEvent<HTMLElement>) => void;
}

/** What is dragged over the field now. A second way to move something, besides choosing it and then a ring. */
export function useDrag(onDrop: (id: string, client: Spot) => void): Drag {
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const onPointerDown = usePointerDrag({
    onStart: () => undefined,
    onMove: ({ by, client }, element) => setDragged({ id: thing(element), client, by }),
    onDrop: ({ client }, element) => {
      setDragged(null);
      onDrop(thing(element), client);
    },
    onCancel: () => setDragged(null),
  });
  return { dragged, onPointerDown };
}

function thing(element: HTMLElement): string {
  return element.dataset['thing'] ?? '';
}
