import type { Box, Size, Spot } from './geometry.ts';

/** Where the world stands on the screen: screen = world × scale + (x, y), in CSS pixels of the stage. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** What the camera looks through and at. */
export interface View {
  /** the stage on the screen */
  readonly screen: Size;
  readonly world: Size;
}

/** Twice and a half is enough to read a card across a table. */
export const CLOSEST = 2.5;

export function toScreen({ x, y, scale }: Camera, spot: Spot): Spot {
  return { x: spot.x * scale + x, y: spot.y * scale + y };
}

export function toWorld({ x, y, scale }: Camera, spot: Spot): Spot {
  return { x: (spot.x - x) / scale, y: (spot.y - y) / scale };
}

/** The scale at which the whole world is just in sight. */
export function fitting({ screen, world }: View): number {
  return Math.min(screen.width / world.width, screen.height / world.height);
}

/** All of it, in the middle. */
export function fitWorld(view: View): Camera {
  return fitBox(view, { x: 0, y: 0, ...view.world });
}

/** One part of it as large as it goes, in the middle, with `margin` screen pixels around it. */
export function fitBox(view: View, box: Box, margin = 0): Camera {
  const { screen } = view;
  const scale = Math.min(
    (screen.width - 2 * margin) / box.width,
    (screen.height - 2 * margin) / box.height,
    CLOSEST,
  );
  return clamp(view, {
    scale,
    x: screen.width / 2 - (box.x + box.width / 2) * scale,
    y: screen.height / 2 - (box.y + box.height / 2) * scale,
  });
}

/** Moves the world over the screen, in screen pixels; never so far that it leaves a gap. */
export function pan(view: View, camera: Camera, by: Spot): Camera {
  return clamp(view, { ...camera, x: camera.x + by.x, y: camera.y + by.y });
}

/** Zooms by a factor; what lies under `round`, in screen pixels, stays there as far as the edges allow. */
export function zoom(view: View, camera: Camera, factor: number, round: Spot): Camera {
  const scale = within(camera.scale * factor, fitting(view), closest(view));
  const under = toWorld(camera, round);
  return clamp(view, { scale, x: round.x - under.x * scale, y: round.y - under.y * scale });
}

/** The nearest camera that may be: not further than the whole world, not closer than one can use, without gaps. */
export function clamp(view: View, camera: Camera): Camera {
  const scale = within(camera.scale, fitting(view), closest(view));
  return {
    scale,
    x: edge(camera.x, view.screen.width, view.world.width * scale),
    y: edge(camera.y, view.screen.height, view.world.height * scale),
  };
}

/** How the first camera's picture has to be moved and scaled to look like the second's, until it is drawn anew. */
export function between(drawn: Camera, now: Camera): Camera {
  const scale = now.scale / drawn.scale;
  return { scale, x: now.x - drawn.x * scale, y: now.y - drawn.y * scale };
}

function closest(view: View): number {
  return Math.max(CLOSEST, fitting(view));
}

function within(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

function edge(at: number, screen: number, world: number): number {
  return world <= screen ? (screen - world) / 2 : within(at, screen - world, 0);
}
