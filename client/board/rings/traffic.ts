import type { Size, Spot } from '../geometry.ts';
import type { Path } from './path.ts';

/** world units: two lines in one cell can hardly be told apart */
const CELL = 12;

/** Where relation lines run already, so that the next one takes another way. */
export class Traffic {
  readonly #cells: Uint8Array;
  readonly #across: number;

  constructor({ width, height }: Size) {
    this.#across = Math.ceil(width / CELL) + 2;
    this.#cells = new Uint8Array(this.#across * (Math.ceil(height / CELL) + 2));
  }

  add(path: Path): void {
    const own = new Set(path.map((spot) => this.#cell(spot)));
    for (const cell of own)
      for (const beside of [cell, cell - 1, cell + 1, cell - this.#across, cell + this.#across])
        if (beside >= 0 && beside < this.#cells.length)
          this.#cells[beside] = Math.min(255, (this.#cells[beside] ?? 0) + (beside === cell ? 2 : 1));
  }

  /** How busy it is here: 0 where no line runs near. */
  at(spot: Spot): number {
    return this.#cells[this.#cell(spot)] ?? 0;
  }

  #cell({ x, y }: Spot): number {
    return Math.floor(y / CELL + 1) * this.#across + Math.floor(x / CELL + 1);
  }
}
