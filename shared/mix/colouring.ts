import { shuffled } from '../random.ts';

/**
 * An equitable edge colouring of a bipartite multigraph (De Werra): an edge is a person, its ends are what that person is
 * on two axes, a colour is a team. At every end, and over all, each colour occurs the floor or the ceiling of its share.
 * It always exists. Ends are split into pieces of at most `colours` edges; a proper colouring of the pieces (König) is
 * an equitable one of the whole.
 * @returns the colour of each edge
 */
export function equitableColouring(
  left: ArrayLike<number>,
  right: ArrayLike<number>,
  colours: number,
  random: () => number,
): Int32Array {
  const order = shuffled(
    Array.from({ length: left.length }, (_, edge) => edge),
    random,
  );
  const colouring = new Colouring(pieces(left, order, colours), pieces(right, order, colours), colours);
  for (const edge of order) colouring.add(edge);
  colouring.even();
  return colouring.of;
}

/** Each end cut into pieces of at most `colours` edges, numbered from 0. */
function pieces(ends: ArrayLike<number>, order: readonly number[], colours: number): Int32Array {
  const piece = new Int32Array(ends.length);
  const open = new Map<number, { piece: number; room: number }>();
  let next = 0;
  for (const edge of order) {
    const end = ends[edge] ?? 0;
    let place = open.get(end);
    if (!place || place.room === 0) {
      place = { piece: next, room: colours };
      next += 1;
      open.set(end, place);
    }
    place.room -= 1;
    piece[edge] = place.piece;
  }
  return piece;
}

class Colouring {
  readonly of: Int32Array;
  readonly #ends: readonly [Int32Array, Int32Array];
  readonly #colours: number;
  /** per side, for each piece and colour the edge that has it; −1: none */
  readonly #at: readonly [Int32Array, Int32Array];
  readonly #size: Int32Array;

  constructor(left: Int32Array, right: Int32Array, colours: number) {
    const table = (ends: Int32Array): Int32Array =>
      new Int32Array((ends.reduce((most, piece) => Math.max(most, piece), 0) + 1) * colours).fill(-1);
    this.#ends = [left, right];
    this.#colours = colours;
    this.#at = [table(left), table(right)];
    this.#size = new Int32Array(colours);
    this.of = new Int32Array(left.length).fill(-1);
  }

  /** Gives an edge a colour that is free at both ends, the smallest such; makes one free when there is none. */
  add(edge: number): void {
    const [atLeft, atRight] = this.#at;
    const left = (this.#ends[0][edge] ?? 0) * this.#colours;
    const right = (this.#ends[1][edge] ?? 0) * this.#colours;
    let best = -1;
    let freeLeft = -1;
    let freeRight = -1;
    for (let colour = 0; colour < this.#colours; colour += 1) {
      const isLeft = atLeft[left + colour] === -1;
      const isRight = atRight[right + colour] === -1;
      if (isLeft) freeLeft = colour;
      if (isRight) freeRight = colour;
      if (isLeft && isRight && (best === -1 || (this.#size[colour] ?? 0) < (this.#size[best] ?? 0)))
        best = colour;
    }
    if (best === -1) {
      // the path cannot come back to the left end: this colour is not there
      this.#flip(this.#path(1, this.#ends[1][edge] ?? 0, freeLeft, freeRight), freeLeft, freeRight);
      best = freeLeft;
    }
    this.#paint(edge, best);
  }

  /** Trades colours along paths until no colour has two edges more than another. */
  even(): void {
    for (;;) {
      let large = 0;
      let small = 0;
      for (let colour = 1; colour < this.#colours; colour += 1) {
        if ((this.#size[colour] ?? 0) > (this.#size[large] ?? 0)) large = colour;
        if ((this.#size[colour] ?? 0) < (this.#size[small] ?? 0)) small = colour;
      }
      if ((this.#size[large] ?? 0) - (this.#size[small] ?? 0) < 2) return;
      this.#flip(this.#surplus(large, small), large, small);
    }
  }

  /** A path that begins and ends with `large`: there is one whenever `large` has more edges than `small`. */
  #surplus(large: number, small: number): number[] {
    for (const side of [0, 1] as const) {
      const at = this.#at[side];
      for (let piece = 0; piece * this.#colours < at.length; piece += 1) {
        if (at[piece * this.#colours + large] === -1 || at[piece * this.#colours + small] !== -1) continue;
        const path = this.#path(side, piece, large, small);
        if (path.length % 2 === 1) return path;
      }
    }
    return [];
  }

  /** The edges of colours `first`, `second`, `first`, … that one meets from this piece on. */
  #path(side: 0 | 1, piece: number, first: number, second: number): number[] {
    const path: number[] = [];
    let [here, at, colour] = [side, piece, first];
    for (;;) {
      const edge = this.#at[here][at * this.#colours + colour] ?? -1;
      if (edge === -1) return path;
      path.push(edge);
      here = here === 0 ? 1 : 0;
      at = this.#ends[here][edge] ?? 0;
      colour = colour === first ? second : first;
    }
  }

  /** Trades the two colours of a path. */
  #flip(path: readonly number[], first: number, second: number): void {
    const traded = path.map((edge) => (this.of[edge] === first ? second : first));
    for (const edge of path) this.#write(edge, this.of[edge] ?? 0, -1);
    path.forEach((edge, index) => this.#paint(edge, traded[index] ?? 0));
  }

  #paint(edge: number, colour: number): void {
    this.#write(edge, colour, edge);
    this.of[edge] = colour;
  }

  #write(edge: number, colour: number, value: number): void {
    for (const side of [0, 1] as const)
      this.#at[side][(this.#ends[side][edge] ?? 0) * this.#colours + colour] = value;
    this.#size[colour] = (this.#size[colour] ?? 0) + (value === -1 ? -1 : 1);
  }
}
