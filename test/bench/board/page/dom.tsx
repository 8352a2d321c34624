import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { fitWorld, pan, zoom, type Camera, type View } from '../../../../client/board/camera.ts';
import { onceStill } from '../../../../client/board/still.ts';
import { CardFace } from './CardFace.tsx';
import type { Variant } from './contract.ts';
import { boxOf, cards, DRAGGED, LEAST } from './sample.ts';

/** The same cards and nothing else: no chart, no lines, no React while something moves. */
export async function dom(root: HTMLElement): Promise<Variant> {
  flushSync(() =>
    createRoot(root).render(
      <div className="bare">
        <ul className="kk-stage__layer" style={LEAST}>
          {cards.map((card, at) => {
            const { x, y, height } = boxOf(at);
            return (
              <li key={card.id} className="kr-lie" data-lie={card.id} style={{ left: x, top: y, height }}>
                <CardFace card={card} />
              </li>
            );
          })}
        </ul>
      </div>,
    ),
  );
  const layer = root.querySelector<HTMLElement>('.kk-stage__layer');
  const card = root.querySelector<HTMLElement>(`[data-lie="K${DRAGGED}"]`);
  if (!layer || !card) throw new Error('no cards');
  const view: View = { screen: { width: root.clientWidth, height: root.clientHeight }, world: LEAST };
  let camera: Camera = fitWorld(view);
  let stopWaiting: (() => void) | null = null;
  const show = (): void => {
    layer.style.transform = `translate(${camera.x}px, ${camera.y}px) scale(${camera.scale})`;
  };
  const move = (next: Camera): void => {
    camera = next;
    layer.dataset['moving'] = 'true';
    stopWaiting?.();
    stopWaiting = onceStill(() => delete layer.dataset['moving']);
    show();
  };
  show();
  return {
    pan: (by) => move(pan(view, camera, by)),
    zoom: (factor, round) => move(zoom(view, camera, factor, round)),
    dragStart: () => {
      card.dataset['dragging'] = '';
    },
    dragTo: ({ x, y }) => {
      card.style.translate = `${x / camera.scale}px ${y / camera.scale}px`;
    },
    dragEnd: () => {
      delete card.dataset['dragging'];
      card.style.translate = '';
    },
  };
}
