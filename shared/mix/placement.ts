import { shuffled } from '../random.ts';
import type { Block, Contraction } from './contraction.ts';
import type { Room } from './room.ts';

/** Steps of the search for a placement. Real wishes need a few per block; more means that it stays unknown. */
const MOST_STEPS = 20_000;

/**
 * A team for every block, so that all hard wishes hold; who is free always fits in what is left.
 * @returns per block its team, `none` when it is certain that there is no such placement, `unknown` when the search gave up
 */
export function place(
  { blocks }: Contraction,
  room: Room,
  random: () => number,
  steps = MOST_STEPS,
): number[] | 'none' | 'unknown' {
  return new Placement(blocks, room, random, steps).search();
}

class Placement {
  readonly #blocks: readonly Block[];
  readonly #room: Room;
  readonly #order: readonly number[];
  readonly #team: number[];
  readonly #load: number[];
  readonly #most: number;
  #larger = 0;
  #steps = 0;

  constructor(blocks: readonly Block[], room: Room, random: () => number, steps: number) {
    this.#most = steps;
    this.#blocks = blocks;
    this.#room = room;
    this.#order = shuffled(
      Array.from({ length: room.teams }, (_, team) => team),
      random,
    );
    this.#team = blocks.map(() => -1);
    this.#load = Array.from({ length: room.teams }, () => 0);
  }

  search(): number[] | 'none' | 'unknown' {
    for (const [index, block] of this.#blocks.entries()) {
      if (block.team === -1) continue;
      if (!this.#fits(index, block.team)) return 'none';
      this.#put(index, block.team);
    }
    const found = this.#next();
    if (found) return [...this.#team];
    return this.#steps > this.#most ? 'unknown' : 'none';
  }

  /** Places the block with the fewest teams left first: where it fails, it fails early. */
  #next(): boolean {
    let tightest = -1;
    let choices: number[] = [];
    for (const index of this.#blocks.keys()) {
      if (this.#team[index] !== -1) continue;
      const teams = this.#choices(index);
      if (tightest === -1 || teams.length < choices.length || this.#heavier(index, tightest, teams, choices))
        [tightest, choices] = [index, teams];
      if (choices.length === 0) return false;
    }
    if (tightest === -1) return true;
    for (const team of choices) {
      this.#steps += 1;
      if (this.#steps > this.#most) return false;
      const larger = this.#larger;
      this.#put(tightest, team);
      if (this.#next()) return true;
      this.#load[team] = (this.#load[team] ?? 0) - (this.#blocks[tightest]?.people.length ?? 0);
      this.#team[tightest] = -1;
      this.#larger = larger;
    }
    return false;
  }

  #heavier(index: number, than: number, teams: readonly number[], choices: readonly number[]): boolean {
    const weight = (block: number): number => this.#blocks[block]?.people.length ?? 0;
    return teams.length === choices.length && weight(index) > weight(than);
  }

  /** Teams that can take a block. Empty ones are all alike: one of them is enough. */
  #choices(index: number): number[] {
    let empty = false;
    return this.#order.filter((team) => {
      if (this.#room.locked[team] !== -1 || !this.#fits(index, team)) return false;
      if (this.#load[team] !== 0) return true;
      const first = !empty;
      empty = true;
      return first;
    });
  }

  #fits(index: number, team: number): boolean {
    const block = this.#blocks[index];
    const load = this.#load[team];
    if (!block || load === undefined) return false;
    for (const enemy of block.enemies) if (this.#team[enemy] === team) return false;
    const after = load + block.people.length;
    const locked = this.#room.locked[team] ?? -1;
    if (locked !== -1) return after <= locked;
    const { least, most } = this.#room.open;
    const becomesLarger = load <= least && after > least;
    return after <= most && (!becomesLarger || this.#larger < this.#room.larger);
  }

  #put(index: number, team: number): void {
    const load = this.#load[team] ?? 0;
    const after = load + (this.#blocks[index]?.people.length ?? 0);
    const isOpen = this.#room.locked[team] === -1;
    if (isOpen && load <= this.#room.open.least && after > this.#room.open.least) this.#larger += 1;
    this.#load[team] = after;
    this.#team[index] = team;
  }
}
