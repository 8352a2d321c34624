import { RINGS, type Ring } from '../../../shared/steps/speelveld/state.ts';
import { around, type Box, type Size } from '../geometry.ts';
import type { Measure } from './cut.ts';
import { onEllipse, rings, type Ellipse } from './ellipse.ts';
import { sized, type Label } from './label.ts';
import { placeAll } from './place.ts';

/** What lies on the chart, oldest first: an older label does not give way to a newer one if it can be helped. */
export interface RingsView {
  readonly labels: readonly Label[];
  readonly ringNames: Readonly<Record<Ring, string>>;
  readonly measure: Measure;
  /** of the opgave in the middle */
  readonly plate: Size;
  /** where the controls of the chart lie */
  readonly taken: readonly Box[];
}

export interface Placed {
  readonly id: string;
  readonly on: Label['on'];
  /** as it stands in the label: cut where it is too long */
  readonly text: string;
  readonly box: Box;
}

export interface RingsLayout {
  readonly rings: Readonly<Record<Ring, Ellipse>>;
  readonly plate: Box;
  readonly ringNames: Readonly<Record<Ring, Box>>;
  readonly labels: readonly Placed[];
  /** labels that found no place without covering another one; empty up to fourteen parties with their chairs */
  readonly covering: readonly string[];
}

/** with more labels than this they need a larger chart, which a small window shows a little smaller */
const MANY = 16;

/** The least chart on which so many labels all find a place, and lines a way between them. */
export function leastChart(labels: number): Size {
  return labels > MANY ? { width: 940, height: 560 } : { width: 880, height: 500 };
}
const NAME = { height: 26, trim: 20 };
/** where the names of the rings interrupt their line, in degrees clockwise from the right */
const NAME_ANGLES: Record<Ring, number> = { 'aan-tafel': 83, betrokken: -62, 'op-afstand': -116 };
/** texts of labels are at most this wide; when they do not all find a place, narrower */
const WIDTHS = [168, 132, 104, 84] as const;

/**
 * A place for everything on the chart: labels on their ring, none over another, over the opgave or over the name of a ring.
 * The same view and size always give the same places, and a label that comes last moves no other, unless there is no other way.
 */
export function layout(view: RingsView, size: Size): RingsLayout {
  const atTable = view.labels.filter(({ on }) => on === 'aan-tafel').length;
  const ellipses = rings(size, atTable);
  const plate = around(ellipses['aan-tafel'].centre, view.plate);
  const ringNames = namePlates(view, ellipses);
  const taken = [plate, ...RINGS.map((ring) => ringNames[ring]), ...view.taken];
  const tries = WIDTHS.map((most) => () => {
    const wanted = view.labels.map((label) => sized(label, most, view.measure));
    return { wanted, ...placeAll(wanted, { ellipses, taken, size }) };
  });
  let best = null;
  for (const attempt of tries) {
    const found = attempt();
    if (best === null || found.covering.length < best.covering.length) best = found;
    if (found.covering.length === 0) break;
  }
  const labels = (best?.wanted ?? []).flatMap(({ id, on, text }) => {
    const box = best?.boxes.get(id);
    return box ? [{ id, on, text, box }] : [];
  });
  return { rings: ellipses, plate, ringNames, labels, covering: best?.covering ?? [] };
}

function namePlates(view: RingsView, ellipses: Record<Ring, Ellipse>): Record<Ring, Box> {
  const plate = (ring: Ring): Box =>
    around(onEllipse(ellipses[ring], (NAME_ANGLES[ring] * Math.PI) / 180), {
      width: Math.ceil(view.measure(view.ringNames[ring]) + NAME.trim),
      height: NAME.height,
    });
  return {
    'aan-tafel': plate('aan-tafel'),
    betrokken: plate('betrokken'),
    'op-afstand': plate('op-afstand'),
  };
}
