/** A place on the chart, in world units: CSS pixels at scale 1, x to the right, y down. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Width and height, in the same units. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A rectangle along the axes, by its upper left corner. */
export interface Box extends Spot, Size {}

/** The box of this size round a middle. */
export function around(middle: Spot, { width, height }: Size): Box {
  return { x: middle.x - width / 2, y: middle.y - height / 2, width, height };
}

export function middleOf({ x, y, width, height }: Box): Spot {
  return { x: x + width / 2, y: y + height / 2 };
}

/** Do two boxes share any area, counting a gap of `gap` units between them as touching? */
export function overlap(a: Box, b: Box, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  );
}
