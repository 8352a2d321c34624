import type { Box } from './geometry.ts';

/** A colour token without its prefix: `chart-land` is `--kk-color-chart-land`, `style-hoeder` is `--kk-style-hoeder`. */
export type Ink = string;

/** The name of the custom property that holds this colour. */
export function tokenOf(ink: Ink): string {
  return ink.startsWith('style-') ? `--kk-${ink}` : `--kk-color-${ink}`;
}

/** Something to paint under the words: one SVG path. Pixi and the picture without WebGL paint the same list. */
export interface Shape {
  /** in world units */
  readonly path: string;
  readonly fill?: Ink;
  readonly stroke?: Stroke;
  /** 0…1, 1 when left out */
  readonly alpha?: number;
}

export interface Stroke {
  readonly ink: Ink;
  readonly width: number;
  /** lengths of dash and gap by turns */
  readonly dash?: readonly number[];
  /** round ends and corners; butt and sharp when left out */
  readonly round?: true;
}

export function rectangle({ x, y, width, height }: Box): string {
  return `M${point(x, y)}h${fine(width)}v${fine(height)}h${fine(-width)}Z`;
}

export function segment(x: number, y: number, toX: number, toY: number): string {
  return `M${point(x, y)}L${point(toX, toY)}`;
}

export function point(x: number, y: number): string {
  return `${fine(x)} ${fine(y)}`;
}

/** A tenth of a pixel is finer than anybody sees. */
export function fine(value: number): number {
  return Math.round(value * 10) / 10;
}
