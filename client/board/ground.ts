import { figures } from './figures.ts';
import type { Size } from './geometry.ts';
import { chartSea, type Island, type SeaPlan } from './sea.ts';
import { rectangle, segment, type Ink, type Shape } from './shapes.ts';

const FILLS: readonly Ink[] = [
  'chart-shoal-1',
  'chart-shoal-1',
  'chart-shoal-2',
  'chart-shoal-3',
  'chart-tidal',
  'chart-land',
];
const TIDAL = 4;
const LAND = 5;

/** The printed sea under a board: contours and soundings. */
export function seaShapes(plan: SeaPlan): Shape[] {
  const sea = chartSea(plan);
  const shapes = sea.layers.flatMap((path, level): Shape[] => {
    if (path === '') return [];
    const coast = level >= TIDAL;
    return [
      { path, fill: FILLS[level] ?? 'chart-land' },
      {
        path,
        alpha: coast ? 0.75 : 0.6,
        stroke: {
          ink: coast ? 'chart-coast' : 'chart-contour',
          width: level === LAND ? 1.6 : 1,
          ...(level === TIDAL ? { dash: [2, 3] } : {}),
        },
      },
    ];
  });
  const depths = sea.soundings.map(figures).join('');
  return [...shapes, { path: depths, alpha: 0.6, stroke: { ink: 'chart-sounding', width: 1.1 } }];
}

/** What rises at the corners of every chart, far from what is played in the middle. */
export function cornerIslands({ width, height }: Size): Island[] {
  return [
    { x: width + 40, y: height + 30, rx: 300, ry: 220, rise: 0.42 },
    { x: -30, y: -20, rx: 150, ry: 110, rise: 0.4 },
  ];
}

/** The black and white scale round a chart. */
export function scaleBorder({ width, height }: Size, thick = 7, step = 38): Shape[] {
  const blocks: string[] = [];
  const across = odd((width - 2 * thick) / step);
  const down = odd((height - 2 * thick) / step);
  const wide = (width - 2 * thick) / across;
  const high = (height - 2 * thick) / down;
  for (let at = 1; at < across; at += 2) {
    const x = thick + at * wide;
    blocks.push(rectangle({ x, y: 1.5, width: wide, height: thick - 3 }));
    blocks.push(rectangle({ x, y: height - thick + 1.5, width: wide, height: thick - 3 }));
  }
  for (let at = 1; at < down; at += 2) {
    const y = thick + at * high;
    blocks.push(rectangle({ x: 1.5, y, width: thick - 3, height: high }));
    blocks.push(rectangle({ x: width - thick + 1.5, y, width: thick - 3, height: high }));
  }
  const bands = [
    rectangle({ x: 0, y: 0, width, height: thick }),
    rectangle({ x: 0, y: height - thick, width, height: thick }),
    rectangle({ x: 0, y: thick, width: thick, height: height - 2 * thick }),
    rectangle({ x: width - thick, y: thick, width: thick, height: height - 2 * thick }),
  ];
  return [
    ...bands.map((path): Shape => ({ path, fill: 'sheet' })),
    ...blocks.map((path): Shape => ({ path, fill: 'ink' })),
    {
      path: rectangle({ x: 0.75, y: 0.75, width: width - 1.5, height: height - 1.5 }),
      stroke: { ink: 'ink', width: 1.5 },
    },
    {
      path: rectangle({ x: thick, y: thick, width: width - 2 * thick, height: height - 2 * thick }),
      stroke: { ink: 'ink', width: 1.2 },
    },
  ];
}

function odd(count: number): number {
  return Math.round(count) | 1;
}

/** A ring of degrees, as round a compass: two circles and a stroke every five degrees. */
export function compassRing(x: number, y: number, radius: number): Shape[] {
  const strokes: [string[], string[]] = [[], []];
  for (let degrees = 0; degrees < 360; degrees += 5) {
    const long = degrees % 30 === 0;
    const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
    const to = radius - (long ? 9 : 5);
    strokes[long ? 1 : 0].push(segment(x + radius * sin, y - radius * cos, x + to * sin, y - to * cos));
  }
  return [
    { path: ring(x, y, radius), stroke: { ink: 'course', width: 1.3 } },
    { path: ring(x, y, radius * 0.956), stroke: { ink: 'course', width: 0.8 } },
    { path: strokes[0].join(''), stroke: { ink: 'course', width: 0.9 } },
    { path: strokes[1].join(''), stroke: { ink: 'course', width: 1.5 } },
  ];
}

/** A circle fine enough for one that is large on the screen. */
function ring(x: number, y: number, radius: number): string {
  const corners = Array.from({ length: 120 }, (_, step) => {
    const angle = (step / 120) * 2 * Math.PI;
    const spot = `${(x + radius * Math.cos(angle)).toFixed(2)} ${(y + radius * Math.sin(angle)).toFixed(2)}`;
    return `${step === 0 ? 'M' : 'L'}${spot}`;
  });
  return `${corners.join('')}Z`;
}
