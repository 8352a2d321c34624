import type { Features } from './features.ts';

/**
 * How far teams differ from each other: the sum over teams of the squared length of their summed features, by their size.
 * Zero when every team has the mean and the spread of all people.
 */
export class Likeness {
  readonly #width: number;
  readonly #rows: Float64Array;
  readonly #sums: Float64Array;
  readonly #squares: Float64Array;
  readonly #sizes: Float64Array;

  constructor({ width, rows }: Features, teams: number) {
    this.#width = width;
    this.#rows = rows;
    this.#sums = new Float64Array(teams * width);
    this.#squares = new Float64Array(teams);
    this.#sizes = new Float64Array(teams);
  }

  get isEmpty(): boolean {
    return this.#width === 0;
  }

  put(person: number, team: number): void {
    this.#shift(person, team, 1);
  }

  lift(person: number, team: number): void {
    this.#shift(person, team, -1);
  }

  /** The difference between these teams now, in squared grains. */
  total(teams: Iterable<number>): number {
    let total = 0;
    for (const team of teams) total += this.of(team);
    return total;
  }

  of(team: number): number {
    const size = this.#sizes[team] ?? 0;
    return size > 0 ? (this.#squares[team] ?? 0) / size : 0;
  }

  /** What trading two people would add to the difference. */
  swapDelta(one: number, other: number, teamOfOne: number, teamOfOther: number): number {
    const width = this.#width;
    const here = teamOfOne * width;
    const there = teamOfOther * width;
    let inner = 0;
    let across = 0;
    let square = 0;
    for (let feature = 0; feature < width; feature += 1) {
      const change = (this.#rows[other * width + feature] ?? 0) - (this.#rows[one * width + feature] ?? 0);
      inner += change * (this.#sums[here + feature] ?? 0);
      across += change * (this.#sums[there + feature] ?? 0);
      square += change * change;
    }
    return (
      (2 * inner + square) / (this.#sizes[teamOfOne] ?? 1) +
      (square - 2 * across) / (this.#sizes[teamOfOther] ?? 1)
    );
  }

  #shift(person: number, team: number, sign: 1 | -1): void {
    const width = this.#width;
    let square = 0;
    for (let feature = 0; feature < width; feature += 1) {
      const cell = team * width + feature;
      const sum = (this.#sums[cell] ?? 0) + sign * (this.#rows[person * width + feature] ?? 0);
      this.#sums[cell] = sum;
      square += sum * sum;
    }
    this.#squares[team] = square;
    this.#sizes[team] = (this.#sizes[team] ?? 0) + sign;
  }
}
