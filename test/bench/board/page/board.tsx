import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { memo, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { ChartStage } from '../../../../client/board/ChartStage.tsx';
import type { Spot } from '../../../../client/board/geometry.ts';
import { useDrag } from '../../../../client/board/useDrag.ts';
import { useStage } from '../../../../client/board/useStage.ts';
import type { Placement } from '../../../../client/board/waters/layout.ts';
import { linkLines, linkShapes, watersGround } from '../../../../client/board/waters/scene.ts';
import { speak, loadAllAreas } from '../../../../client/text/i18n.ts';
import { CardFace } from './CardFace.tsx';
import type { Variant } from './contract.ts';
import { cards, DRAGGED, LEAST, links, places, type SampleCard } from './sample.ts';

interface Dragged {
  card: string;
  by: Spot;
}

/** The board as the card round has it: its stage, its chart, its cards, its drag; only the cards lie in rows. */
function Board() {
  const stage = useStage(LEAST);
  const { world } = stage;
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const placed = useMemo(() => places(world), [world]);
  const ground = useMemo(() => watersGround(placed, 22), [placed]);
  const card = dragged?.card ?? null;
  const lines = useMemo(
    () =>
      linkShapes(
        linkLines(
          links.filter(({ a, b }) => a !== card && b !== card),
          placed,
        ),
      ),
    [card, placed],
  );
  const scene = useMemo(() => ({ ground, lines }), [ground, lines]);
  const following = useMemo(() => {
    if (!dragged) return [];
    const own = links.filter(({ a, b }) => a === dragged.card || b === dragged.card);
    const moved = placed.cards.map((lie) =>
      lie.id === dragged.card
        ? { ...lie, box: { ...lie.box, x: lie.box.x + dragged.by.x, y: lie.box.y + dragged.by.y } }
        : lie,
    );
    return linkShapes(linkLines(own, { ...placed, cards: moved }));
  }, [placed, dragged]);
  return (
    <ChartStage stage={stage} label="Bord" scene={scene} following={following}>
      <div data-dragging={dragged === null ? undefined : ''}>
        <Lying lies={placed.cards} onDrag={setDragged} />
      </div>
    </ChartStage>
  );
}

interface LyingProps {
  lies: readonly Placement[];
  onDrag: (dragged: Dragged | null) => void;
}

/** As a water of the card round: it is not asked again while the camera or one card moves. */
const Lying = memo(({ lies, onDrag }: LyingProps) => (
  <ul>
    {cards.map((one, at) => {
      const lie = lies[at];
      return lie ? <Place key={one.id} card={one} lie={lie} onDrag={onDrag} /> : null;
    })}
  </ul>
));

interface PlaceProps {
  card: SampleCard;
  lie: Placement;
  onDrag: (dragged: Dragged | null) => void;
}

const Place = memo(({ card, lie, onDrag }: PlaceProps) => {
  const take = useDrag({
    onStart: (element) => {
      element.dataset['dragging'] = '';
    },
    onMove: ({ by }, element) => {
      const scale = element.offsetWidth / element.getBoundingClientRect().width;
      const way = { x: by.x * scale, y: by.y * scale };
      element.style.translate = `${way.x}px ${way.y}px`;
      onDrag({ card: card.id, by: way });
    },
    onDrop: (_, element) => {
      delete element.dataset['dragging'];
      element.style.translate = '';
      onDrag(null);
    },
    onCancel: () => onDrag(null),
  });
  const { x, y, height } = lie.box;
  return (
    <li
      className="kr-lie"
      data-lie={card.id}
      data-draggable=""
      style={{ left: x, top: y, height }}
      onPointerDown={take}
    >
      <CardFace card={card} />
    </li>
  );
});

/** The real board under real events; ready once Pixi has painted. */
export async function board(root: HTMLElement): Promise<Variant> {
  await speak('nl');
  await loadAllAreas();
  createRoot(root).render(
    <I18nProvider i18n={i18n}>
      <Board />
    </I18nProvider>,
  );
  // events that a script makes have no pointer that could be captured
  Element.prototype.setPointerCapture = () => undefined;
  await until(() => root.querySelector('canvas') !== null);
  const stage = found(root, '.kk-stage');
  const card = found(root, `[data-lie="K${DRAGGED}"]`);
  const ground = { x: stage.clientWidth / 2, y: stage.clientHeight / 2 };
  let hand: Spot = ground;
  const start: Spot = middle(card);
  return {
    pan(by) {
      point(stage, 'pointerdown', hand);
      hand = { x: hand.x + by.x, y: hand.y + by.y };
      point(stage, 'pointermove', hand);
      point(stage, 'pointerup', hand);
    },
    zoom(factor, { x, y }) {
      const deltaY = -Math.log(factor) / 0.0016;
      stage.dispatchEvent(
        new WheelEvent('wheel', { deltaY, clientX: x, clientY: y, bubbles: true, cancelable: true }),
      );
    },
    dragStart: () => point(card, 'pointerdown', start),
    dragTo: (by) => point(card, 'pointermove', { x: start.x + by.x, y: start.y + by.y }),
    dragEnd: () => point(card, 'pointerup', start),
  };
}

function point(on: Element, type: string, { x, y }: Spot): void {
  on.dispatchEvent(
    new PointerEvent(type, {
      clientX: x,
      clientY: y,
      pointerId: 1,
      isPrimary: true,
      button: 0,
      bubbles: true,
      cancelable: true,
    }),
  );
}

function middle(of: Element): Spot {
  const { left, top, width, height } = of.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

function found(root: Element, selector: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds())
    await new Promise((next) => {
      setTimeout(next, 50);
    });
}
