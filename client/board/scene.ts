import type { Camera } from './camera.ts';
import type { Size } from './geometry.ts';
import type { Shape } from './shapes.ts';

/** All that is painted under the words, as plain data. Keep the same object while nothing in it changes: then nothing is drawn. */
export interface Scene {
  /** the chart itself; changes with the size of the stage */
  readonly ground: readonly Shape[];
  /** relations over it; change with play */
  readonly lines: readonly Shape[];
}

/** What paints a scene on a canvas. It draws when told, never by itself. */
export interface World {
  /** draws this scene through this camera */
  paint(scene: Scene, look: Look): void;
  /** gives back everything it took */
  destroy(): void;
}

export interface Look {
  readonly camera: Camera;
  /** of the canvas, CSS pixels */
  readonly size: Size;
  readonly pixelRatio: number;
}
