import { seatsOf, type Wish } from './wish.ts';
import type { SeatId } from '../workshop/ids.ts';

/** People that go together as one; also one person who must be somewhere or away from somebody. */
export interface Block {
  /** people by number */
  people: number[];
  /** where it must be; −1: anywhere */
  team: number;
  /** blocks, by number, that may not be in the same team */
  enemies: Set<number>;
}

/** Everything that wishes tie down: who is in no block is free. */
export interface Contraction {
  blocks: Block[];
  /** for each person their block; −1: free */
  blockOf: Int32Array;
}

/** Contracts wishes into blocks. null: that cannot be, because somebody would be in two teams, or apart from themselves. */
export function contract(seats: readonly SeatId[], wishes: readonly Wish[]): Contraction | null {
  const number = new Map(seats.map((seat, index) => [seat, index]));
  const people = (wish: Wish): number[] => seatsOf(wish).flatMap((seat) => number.get(seat) ?? []);
  const roots = new Roots(seats.length);
  for (const wish of wishes) if (wish.kind === 'together' || wish.kind === 'locked') roots.join(people(wish));
  const tied = [...new Set(wishes.flatMap(people))].toSorted((a, b) => a - b);
  const blocks: Block[] = [];
  const blockOf = new Int32Array(seats.length).fill(-1);
  for (const person of tied) {
    const root = roots.of(person);
    const known = blockOf[root] ?? -1;
    const index = known === -1 ? blocks.length : known;
    if (known === -1) blocks.push({ people: [], team: -1, enemies: new Set() });
    blockOf[root] = index;
    blockOf[person] = index;
    blocks[index]?.people.push(person);
  }
  for (const wish of wishes) {
    const index = people(wish).map((person) => blockOf[person] ?? -1);
    if (
      wish.kind === 'apart'
        ? !separate(blocks, index)
        : wish.kind !== 'together' && !settle(blocks, index, wish.team)
    )
      return null;
  }
  return { blocks, blockOf };
}

function separate(blocks: Block[], apart: readonly number[]): boolean {
  if (new Set(apart).size < apart.length) return false;
  for (const one of apart) for (const other of apart) if (one !== other) blocks[one]?.enemies.add(other);
  return true;
}

function settle(blocks: Block[], indices: readonly number[], team: number): boolean {
  return indices.every((index) => {
    const block = blocks[index];
    if (!block || (block.team !== -1 && block.team !== team)) return false;
    block.team = team;
    return true;
  });
}

/** Who belongs together, each group known by its lowest number. */
class Roots {
  readonly #up: number[];

  constructor(count: number) {
    this.#up = Array.from({ length: count }, (_, index) => index);
  }

  of(person: number): number {
    let root = person;
    while ((this.#up[root] ?? root) !== root) root = this.#up[root] ?? root;
    return root;
  }

  join(people: readonly number[]): void {
    const [first, ...rest] = people;
    for (const other of rest) {
      const [a, b] = [this.of(first ?? other), this.of(other)];
      this.#up[Math.max(a, b)] = Math.min(a, b);
    }
  }
}
