import { STYLE_LINES } from '../icons/style-lines.ts';
import type { Box } from '../board/geometry.ts';
import { fine, rectangle, type Shape, type Stroke } from '../board/shapes.ts';
import type { Flavour, Journey } from './journey.ts';

/** Units in which a sachet is drawn, the same as those of a tea label. */
export const SACHET = { width: 48, height: 58 } as const;

const LEFT = 3;
const RIGHT = 45;
const TEETH = 7;

const LINE: Stroke = { ink: 'ink', width: 2.5, round: true };

/** Where the middle of an icon lies on a sachet, and how large it is drawn. */
export const ICON = { middle: { x: 24, y: 36 }, grid: 32, scale: 0.97 } as const;

/** A tea sachet with its torn edge and its seam. */
export function paperShapes(flavour: Flavour): Shape[] {
  return [
    { path: paperPath(), fill: `style-${flavour}`, stroke: LINE },
    {
      path: `M${LEFT + 3} 15H${RIGHT - 3}`,
      stroke: { ink: 'ink', width: 1.5, dash: [3, 3] },
      alpha: 0.45,
    },
  ];
}

/** The icon of a flavour: shapes on a grid of 32 × 32, each turned by so many degrees round its middle. Nothing without a flavour. */
export function iconShapes(flavour: Flavour): { shape: Shape; turned: number }[] {
  const lines = flavour === 'none' ? [] : STYLE_LINES[flavour];
  return lines.map(({ path, turned = 0, filled }) => ({
    turned,
    shape: {
      path,
      ...(filled === undefined ? {} : { fill: 'ink' }),
      ...(filled === 'only' ? {} : { stroke: { ...LINE, width: 2.3 } }),
    },
  }));
}

function paperPath(): string {
  const tooth = (RIGHT - LEFT) / TEETH / 2;
  const edge = Array.from(
    { length: TEETH * 2 },
    (_, at) => `L${fine(LEFT + (at + 1) * tooth)} ${at % 2 === 0 ? 5 : 9}`,
  );
  return `M${LEFT} 9${edge.join('')}V56H${LEFT}Z`;
}

/** The tea box: what stands behind the sachets and what before them. */
export function boxShapes({ box, compartments }: Journey): { back: Shape[]; front: Shape[] } {
  const rim = box.height * 0.16;
  const back: Box = { ...box, y: box.y - rim, height: box.height + rim };
  return {
    back: [
      { path: rectangle(back), fill: 'wood-dark', stroke: LINE },
      ...compartments.map((one) => ({
        path: rectangle({ ...one, y: back.y + rim / 2, height: back.height }),
        fill: 'wood-light',
        stroke: LINE,
      })),
    ],
    front: [
      { path: rectangle({ ...box, height: box.height + rim }), fill: 'wood', stroke: LINE },
      ...compartments.map((one) => ({
        path: rectangle(plateOf(one)),
        fill: `style-${one.flavour}`,
        stroke: { ...LINE, width: 1.5 },
      })),
    ],
  };
}

/** The plate with the icon of its flavour, on the front of a compartment. */
export function plateOf({ x, y, width, height }: Box): Box {
  const side = Math.min(width * 0.8, height * 0.56);
  return { x: x + (width - side) / 2, y: y + height * 0.26, width: side, height: side };
}
