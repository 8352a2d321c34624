import { WATERS, type Water } from '../../../shared/decks/content.ts';
import { around, type Box, type Size, type Spot } from '../geometry.ts';
import { pack, type Item, type Lie } from './pack.ts';

/** What lies in each water, in the order in which it was laid. */
export type WatersView = Readonly<Record<Water, readonly Item[]>>;

/** Something that lies on the chart, in world units. */
export interface Placement extends Lie {
  water: Water;
}

export interface WaterPlace {
  water: Water;
  /** from the frame to the axes */
  box: Box;
  label: Box;
  /** the ones that no longer fit: behind one button, which opens the list */
  more: { box: Box; hidden: readonly string[] } | null;
  /** where a card in the hand may be laid, while it is held */
  drop: Box;
}

export interface Placements {
  size: Size;
  ring: { middle: Spot; radius: number };
  /** the opgave, in the ring */
  plate: Box;
  waters: readonly WaterPlace[];
  cards: readonly Placement[];
}

/** Design measures of a board card: 196 wide; whole, or only its title bar. */
export const CARD: Size = { width: 196, height: 108 };
export const BAR: Size = { width: 196, height: 40 };
/** The smallest chart on which the rules below hold. */
export const LEAST: Size = { width: 936, height: 400 };
/** the scale border round the chart */
export const FRAME = 7;

const LABEL: Size = { width: 208, height: 46 };
const MORE: Size = { width: 60, height: 44 };
const DROP: Size = { width: 138, height: 92 };
const PLATE: Size = { width: 256, height: 132 };
/** from the frame to what lies in a water */
const INSET = 14;
/** from an axis to what lies beside it, so that its line and arrows stay seen */
const AXIS = 9;

/**
 * Where everything on the chart of a card round lies. Pure: the same view and size give the same places, for every member. A card
 * that is added leaves the others where they lie, unless there is no room for it.
 */
export function layout(view: WatersView, size: Size): Placements {
  const middle: Spot = { x: size.width / 2, y: size.height / 2 };
  const radius = Math.round(size.height * 0.27);
  const plate = plateIn(middle, size);
  const places = WATERS.map((water) => placeWater(water, view[water], { size, radius, plate }));
  return {
    size,
    ring: { middle, radius },
    plate,
    waters: places.map(({ place }) => place),
    cards: places.flatMap(({ cards }) => cards),
  };
}

function plateIn(middle: Spot, { width, height }: Size): Box {
  return around(middle, {
    width: Math.min(PLATE.width, Math.round(width * 0.3)),
    height: Math.min(PLATE.height, Math.round(height * 0.3)),
  });
}

interface Ground {
  size: Size;
  radius: number;
  plate: Box;
}

function placeWater(
  water: Water,
  items: readonly Item[],
  { size, radius, plate }: Ground,
): { place: WaterPlace; cards: Placement[] } {
  const room: Size = { width: size.width / 2 - FRAME - AXIS, height: size.height / 2 - FRAME - AXIS };
  const packed = pack(items, {
    room,
    label: { x: INSET, y: INSET - 6, ...LABEL },
    // seen from the outer corner, the ring stands in the opposite one
    ring: { middle: { x: size.width / 2 - FRAME, y: size.height / 2 - FRAME }, radius: radius + 6 },
    plate: {
      x: size.width / 2 - FRAME - plate.width / 2 - 8,
      y: size.height / 2 - FRAME - plate.height / 2 - 8,
      width: plate.width / 2 + 8,
      height: plate.height / 2 + 8,
    },
    inset: INSET,
    card: CARD,
    bar: BAR,
    more: MORE,
    drop: DROP,
  });
  const turned = (box: Box): Box => turn(water, size, box);
  return {
    place: {
      water,
      box: turned({ x: 0, y: 0, width: size.width / 2 - FRAME, height: size.height / 2 - FRAME }),
      label: turned({ x: INSET, y: INSET - 6, ...LABEL }),
      more: packed.more ? { ...packed.more, box: turned(packed.more.box) } : null,
      drop: turned(packed.drop),
    },
    cards: packed.lies.map((lie) => ({ ...lie, water, box: turned(lie.box) })),
  };
}

/** From the frame of its own outer corner to the chart: the waters mirror one another. */
function turn(water: Water, { width, height }: Size, box: Box): Box {
  const right = water === 'tegenwind' || water === 'onderstroom';
  const low = water === 'mist' || water === 'onderstroom';
  return {
    ...box,
    x: right ? width - FRAME - box.x - box.width : FRAME + box.x,
    y: low ? height - FRAME - box.y - box.height : FRAME + box.y,
  };
}

/** The water a spot of the chart belongs to. */
export function waterAt({ x, y }: Spot, { width, height }: Size): Water {
  const left = x < width / 2;
  if (y < height / 2) return left ? 'meewind' : 'tegenwind';
  return left ? 'mist' : 'onderstroom';
}
