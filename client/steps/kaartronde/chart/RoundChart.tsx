import { useCallback, useMemo, useRef } from 'react';
import type { CardId, Water } from '../../../../shared/decks/content.ts';
import { ChartStage } from '../../../board/ChartStage.tsx';
import type { Spot } from '../../../board/geometry.ts';
import { seedOf } from '../../../board/sea.ts';
import { useMotion } from '../../../board/useMotion.ts';
import { useReveal } from '../../../board/useReveal.ts';
import type { Stage } from '../../../board/useStage.ts';
import { layout, type Placements } from '../../../board/waters/layout.ts';
import { linkLines, linkShapes, watersGround } from '../../../board/waters/scene.ts';
import { useAll } from '../../../game.ts';
import { RefusalNote } from '../../stap/RefusalNote.tsx';
import { TeamPointers } from '../../stap/TeamPointers.tsx';
import { useTellDrag, useTellPointer } from '../../stap/useTellPointer.ts';
import { moves, type Table } from '../moves.ts';
import type { Task } from '../task.ts';
import { useEarlier } from '../useEarlier.ts';
import { useFaces } from '../useFaces.ts';
import { Plate } from './Plate.tsx';
import { useLyingDrag, type Dragged } from './useLyingDrag.ts';
import { entriesOf, mayDrop, viewOf } from './view.ts';
import { DropZone, WaterOnChart } from './WaterOnChart.tsx';

export interface RoundChartProps {
  table: Table;
  stage: Stage;
  title: string;
  /** a card of the hand that is chosen or dragged */
  held: CardId | null;
  /** the water under a card that is dragged from the hand */
  over: Water | null;
  onTask: (task: Task) => void;
}

const NOTHING = { meewind: [], tegenwind: [], mist: [], onderstroom: [] };

/** The board of a card round as a chart: four waters round the opgave, what lies in them and what links it. */
export function RoundChart({ table, stage, title, held, over, onTask }: RoundChartProps) {
  const { world } = stage;
  const { round, step } = table;
  const layer = useRef<HTMLDivElement>(null);
  const earlier = useEarlier(step);
  const entries = useMemo(() => entriesOf(round, earlier), [round, earlier]);
  const placed = useMemo(() => layout(viewOf(entries, round), world), [entries, round, world]);
  const { drag, dragged, refusal } = useLyingDrag(table, stage);
  useTellPointer(stage, step);
  useTellDrag(step, dragged?.card ?? null);
  const face = useFaces();
  const nameOf = useCallback((card: string) => face(card).title, [face]);
  const scene = useScene(table, placed, dragged?.card ?? null);
  const following = useFollowing(table, placed, dragged);
  useMotion(layer, placed.cards, `${world.width} ${world.height}`, (id) => originOf(table, id, placed));
  const revealed = useMemo(
    () => (round.dots === null ? null : placed.cards.map(({ id }) => id)),
    [round.dots, placed],
  );
  useReveal(layer, revealed, '.kk-dots');
  const from = round.cards.find(({ card }) => card === dragged?.card)?.water ?? null;
  const dropping = dragged !== null || (held !== null && moves(table).lay);
  return (
    <div className="kr-chart">
      <ChartStage stage={stage} label={title} scene={scene} following={following}>
        <div ref={layer} data-dragging={dragged === null ? undefined : ''}>
          {placed.waters.map((place) => (
            <WaterOnChart
              key={place.water}
              table={table}
              place={place}
              entries={entries[place.water]}
              cards={placed.cards}
              drag={drag}
              onTask={onTask}
            />
          ))}
          <Plate box={placed.plate} onOpen={() => onTask({ kind: 'opgave' })} />
          {dropping
            ? placed.waters
                .filter(({ water }) => mayDrop(from, water))
                .map(({ water, drop }) => (
                  <DropZone
                    key={water}
                    water={water}
                    box={drop}
                    over={(dragged ? dragged.over : over) === water}
                    onDrop={() => onTask({ kind: 'leg', card: held, water })}
                  />
                ))
            : null}
        </div>
        <TeamPointers
          step={step}
          world={world}
          boxOf={(id) => placed.cards.find((lie) => lie.id === id)?.box ?? null}
          nameOf={nameOf}
        />
      </ChartStage>
      <div className="kr-chart__refusal">
        <RefusalNote refusal={refusal} />
      </div>
    </div>
  );
}

/** The lines of a card under the pointer are not in the scene: they follow it over the cards until it lands. */
function useScene({ round }: Table, placed: Placements, dragged: CardId | null) {
  const { workshop } = useAll();
  const { size } = placed;
  const seed = seedOf(workshop?.id ?? '');
  const ground = useMemo(() => watersGround(layout(NOTHING, size), seed), [size, seed]);
  const lines = useMemo(() => {
    const still = round.links.filter(({ a, b }) => a !== dragged && b !== dragged);
    return linkShapes(linkLines(still, placed));
  }, [round.links, placed, dragged]);
  return useMemo(() => ({ ground, lines }), [ground, lines]);
}

function useFollowing({ round }: Table, placed: Placements, dragged: Dragged | null) {
  return useMemo(() => {
    if (!dragged) return [];
    const own = round.links.filter(({ a, b }) => a === dragged.card || b === dragged.card);
    return linkShapes(linkLines(own, carried(placed, dragged)));
  }, [round.links, placed, dragged]);
}

function carried(placed: Placements, { card, by }: Dragged): Placements {
  const cards = placed.cards.map((lie) =>
    lie.id === card ? { ...lie, box: { ...lie.box, x: lie.box.x + by.x, y: lie.box.y + by.y } } : lie,
  );
  return { ...placed, cards };
}

/** Gedoe comes from the bar above the chart, one's own card from the hand under it, another's from the side where the team sits. */
function originOf({ round, me }: Table, id: CardId, { size }: Placements): Spot {
  if (id === round.gedoe?.card) return { x: 40, y: -90 };
  const own = round.cards.find(({ card }) => card === id)?.by === me;
  return own ? { x: size.width * 0.45, y: size.height + 90 } : { x: -110, y: size.height * 0.3 };
}
