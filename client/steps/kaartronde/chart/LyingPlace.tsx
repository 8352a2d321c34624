import type { ReactNode } from 'react';
import type { CardId } from '../../../../shared/decks/content.ts';
import type { Spot } from '../../../board/geometry.ts';
import { useDrag } from '../../../board/useDrag.ts';
import type { Placement } from '../../../board/waters/layout.ts';
import { cardMoves, type Table } from '../moves.ts';
import type { Entry } from './view.ts';

/** How dragging a card that lies is told to the chart. */
export interface LyingDrag {
  /** by how much, in world units, and where the pointer is in the window */
  onDrag: (card: CardId, by: Spot, client: Spot) => void;
  onCancel: () => void;
  /** let go over a place of the window; false: it goes back to where it lay */
  onDrop: (card: CardId, client: Spot) => Promise<boolean>;
}

export interface LyingPlaceProps {
  table: Table;
  entry: Entry;
  lie: Placement;
  drag: LyingDrag;
  children: ReactNode;
}

/** The place of one card on the chart. One's own card can be dragged to another water; the dialog of the card offers the same. */
export function LyingPlace({ table, entry, lie, drag, children }: LyingPlaceProps) {
  const own = entry.kind === 'kaart' && cardMoves(table, entry.lying).move === 'zelf';
  const take = useDrag({
    onStart: (element) => {
      element.dataset['dragging'] = '';
    },
    onMove: ({ by, client }, element) => {
      // how near the camera stands
      const scale = element.offsetWidth / element.getBoundingClientRect().width;
      const way = { x: by.x * scale, y: by.y * scale };
      element.style.translate = `${way.x}px ${way.y}px`;
      drag.onDrag(entry.id, way, client);
    },
    onDrop: ({ client }, element) => {
      delete element.dataset['dragging'];
      void drag.onDrop(entry.id, client).then((moved) => (moved ? undefined : goBack(element)));
    },
    onCancel: (element) => {
      delete element.dataset['dragging'];
      drag.onCancel();
      goBack(element);
    },
  });
  return (
    <li
      className="kr-lie"
      data-lie={entry.id}
      data-thing={entry.id}
      style={{ left: lie.box.x, top: lie.box.y, height: lie.box.height }}
      {...(own ? { 'data-draggable': '', onPointerDown: take } : {})}
    >
      {children}
    </li>
  );
}

function goBack(element: HTMLElement): void {
  const from = element.style.translate;
  element.style.translate = '';
  if (from === '' || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  element.animate([{ translate: from }, { translate: '0 0' }], { duration: 200, easing: 'ease-out' });
}
