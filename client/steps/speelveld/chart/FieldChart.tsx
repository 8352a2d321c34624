import { useLingui } from '@lingui/react';
import { useMemo, type CSSProperties } from 'react';
import { ChartStage } from '../../../board/ChartStage.tsx';
import { middleOf, type Box, type Size, type Spot } from '../../../board/geometry.ts';
import { lineShapes } from '../../../board/lines.ts';
import { outline, ringAt, type Ellipse } from '../../../board/rings/ellipse.ts';
import { between, clipped, curve } from '../../../board/rings/path.ts';
import { FORMS, relationShapes, ringsGround, type Drawn } from '../../../board/rings/scene.ts';
import { seedOf } from '../../../board/sea.ts';
import { point, type Shape } from '../../../board/shapes.ts';
import { ListToggle, ZoomButtons } from '../../../board/StageTools.tsx';
import type { Stage } from '../../../board/useStage.ts';
import type { Ring } from '../../../../shared/steps/speelveld/state.ts';
import { useGame } from '../../../game.ts';
import { Icon } from '../../../icons/Icon.tsx';
import type { Field } from '../useField.ts';
import { Absentees } from './Absentees.tsx';
import type { Choice } from './choice.ts';
import { LineWords } from './LineWords.tsx';
import { PartyLabel } from './PartyLabel.tsx';
import { RingSection } from './RingSection.tsx';
import { TeamPointers } from '../../stap/TeamPointers.tsx';
import { useHeld } from '../../stap/useDoing.ts';
import { useTellPointer } from '../../stap/useTellPointer.ts';
import type { Drag } from './useDrag.ts';
import { byRing, CHAIR, toChair, useFieldLayout, type FieldLayout } from './useFieldLayout.ts';

export interface FieldChartProps {
  at: Field;
  stage: Stage;
  opgave: string | null;
  choice: Choice | null;
  drag: Drag;
  onParty: (id: string) => void;
  onAbsentee: (id: string) => void;
  /** puts what was chosen on this ring; null while nothing is */
  onRing: ((ring: Ring) => void) | null;
  onListed: (listed: boolean) => void;
}

/** where "Toon als lijst" and the zoom lie, in the upper right corner */
const TOOLS: Size = { width: 156, height: 44 };
const ZOOM: Size = { width: 138, height: 48 };
const CORNER = 18;

/** The speelveld as a chart: parties on their rings, lines that go round what lies between, who is missed outside. */
export function FieldChart(props: FieldChartProps) {
  const { at, stage, opgave, choice, drag, onParty, onRing } = props;
  const { _ } = useLingui();
  const { world } = stage;
  const taken = useMemo(() => toolBoxes(world), [world]);
  const plate = useMemo(() => plateFor(opgave ?? ''), [opgave]);
  const looked = choice?.kind === 'partij' ? choice.id : null;
  const laid = useFieldLayout({ at, size: world, taken, plate, looked });
  const { placed, routes } = laid;
  const dragged =
    drag.dragged && at.field.parties.some(({ id }) => id === drag.dragged?.id) ? drag.dragged : null;
  const over = drag.dragged ? stage.worldAt(drag.dragged.client) : null;
  const target = over ? ringAt(placed.rings, over) : null;
  const scene = useScene(at, laid, { world, looked, dragged: dragged?.id ?? null, target });
  const moved = dragged ? scaled(dragged.by, stage.camera.scale) : null;
  const following = dragged && moved ? followed(at, laid, dragged.id, moved) : [];
  const held = useHeld(at.step);
  const free = at.field.phase === 'vrij';
  useTellPointer(stage, at.step);
  return (
    <div className="vk__board" data-choosing={choice?.kind}>
      <ChartStage stage={stage} label={_('veld.kaart')} scene={scene} following={following}>
        <Opgave box={placed.plate} text={opgave} />
        {byRing(at.field.parties).map(([ring, parties]) => (
          <RingSection
            key={ring}
            ring={ring}
            name={placed.ringNames[ring]}
            count={parties.length}
            target={drag.dragged !== null || onRing !== null}
            onChoose={onRing === null ? null : () => onRing(ring)}
          >
            {parties.map((party) => {
              const label = placed.labels.find(({ id }) => id === party.id);
              if (!label) return null;
              return (
                <PartyLabel
                  key={party.id}
                  at={at}
                  party={party}
                  placed={label}
                  mark={markOf(choice, party.id)}
                  moved={dragged?.id === party.id ? moved : null}
                  draggable={free}
                  held={held.has(party.id)}
                  onPress={() => onParty(party.id)}
                  onPointerDown={drag.onPointerDown}
                />
              );
            })}
          </RingSection>
        ))}
        <Absentees at={at} placed={placed} choice={choice} onPress={props.onAbsentee} />
        <LineWords at={at} routes={routes} />
        <TeamPointers step={at.step} world={world} boxOf={(id) => boxOf(placed, id)} nameOf={at.spotName} />
      </ChartStage>
      <div className="vk__tools">
        <ListToggle listed={false} onListed={props.onListed} />
        <ZoomButtons stage={stage} />
      </div>
    </div>
  );
}

interface SceneAsked {
  world: Size;
  looked: string | null;
  dragged: string | null;
  /** the ring on which what is dragged would land */
  target: Ring | null;
}

function useScene(
  { field }: Field,
  { placed, routes }: FieldLayout,
  { world, looked, dragged, target }: SceneAsked,
) {
  const seed = seedOf(useGame(({ workshop }) => workshop) ?? '');
  const { rings, plate, ringNames } = placed;
  // the rings move only when many come to the table: the sea is not drawn anew for every party
  const known = JSON.stringify({ rings, plate, ringNames });
  // eslint-disable-next-line react-hooks/exhaustive-deps -- as said: by what they are, not by the objects they came in
  const shores = useMemo(() => ({ rings, plate, ringNames }), [known]);
  const ground = useMemo(() => ringsGround(shores, world, seed), [shores, world, seed]);
  const lines = useMemo(() => {
    const drawn = routes.flatMap((route): Drawn[] => {
      if (route.id.startsWith(toChair(''))) return [{ route, kind: CHAIR, faint: looked !== null }];
      const line = field.lines.find(({ id }) => id === route.id);
      // while it is dragged its lines follow it as SVG, and Pixi draws them where it lands
      if (!line || line.a === dragged || line.b === dragged) return [];
      return [{ route, kind: line.kind, faint: looked !== null && line.a !== looked && line.b !== looked }];
    });
    const ring = target === null ? null : shores.rings[target];
    return [...(ring ? [ringShape(ring)] : []), ...relationShapes(drawn)];
  }, [routes, field.lines, looked, dragged, target, shores]);
  return useMemo(() => ({ ground, lines }), [ground, lines]);
}

/** The lines of what is dragged, straight from where it is now to the edge of the other. */
function followed({ field }: Field, { placed }: FieldLayout, id: string, by: Spot): Shape[] {
  const own = boxOf(placed, id);
  if (!own) return [];
  const here = { ...own, x: own.x + by.x, y: own.y + by.y };
  return field.lines.flatMap((line) => {
    if (line.a !== id && line.b !== id) return [];
    const other = boxOf(placed, line.a === id ? line.b : line.a);
    if (!other) return [];
    const [from, to] = line.a === id ? [here, other] : [other, here];
    const [a, b] = [middleOf(from), middleOf(to)];
    const through = clipped(curve(a, between(a, b, 0.5), b), from, to);
    return lineShapes({ id: line.id, through, ...FORMS[line.kind], width: 5 });
  });
}

function ringShape(ring: Ellipse): Shape {
  const path = outline(ring).map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${point(x, y)}`);
  return { path: path.join(''), stroke: { ink: 'course', width: 5 } };
}

function boxOf({ labels }: FieldLayout['placed'], id: string): Box | null {
  return labels.find((label) => label.id === id)?.box ?? null;
}

function markOf(choice: Choice | null, id: string): 'begin' | 'einde' | 'gekozen' | null {
  if (choice?.kind === 'partij' && choice.id === id) return 'gekozen';
  if (choice?.kind !== 'lijn') return null;
  return choice.a === id ? 'begin' : choice.b === id ? 'einde' : null;
}

function scaled({ x, y }: Spot, scale: number): Spot {
  return { x: x / scale, y: y / scale };
}

function toolBoxes({ width }: Size): Box[] {
  const right = width - CORNER;
  return [
    { x: right - TOOLS.width, y: CORNER, ...TOOLS },
    { x: right - TOOLS.width - 8 - ZOOM.width, y: CORNER, ...ZOOM },
  ];
}

/** Short ones in large letters, as long as they fit; the longest opgave is 140 graphemes. */
const PLATES = [
  { letters: 44, size: 21, plate: { width: 236, height: 92 } },
  { letters: 84, size: 17, plate: { width: 260, height: 104 } },
  { letters: Infinity, size: 15, plate: { width: 280, height: 128 } },
] as const;

function kindOfPlate(text: string): (typeof PLATES)[number] {
  return PLATES.find(({ letters }) => text.length <= letters) ?? PLATES[2];
}

function plateFor(text: string): Size {
  return kindOfPlate(text).plate;
}

function Opgave({ box: { x, y, width, height }, text }: { box: Box; text: string | null }) {
  const { _ } = useLingui();
  if (text === null) return null;
  const style: CSSProperties = { left: x, top: y, width, height, fontSize: kindOfPlate(text).size };
  return (
    <div className="vk-opgave" style={style}>
      <span className="vk-opgave__eyebrow">
        <Icon name="anchor" size={18} stroke={2.6} />
        {_('stappen.opgave.onze')}
      </span>
      <strong>{text}</strong>
    </div>
  );
}
