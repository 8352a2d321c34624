import { isOpen, type AxisSpec } from './problem.ts';
import type { Room } from './room.ts';
import { outside } from './windows.ts';

/** Room in the tables for a team that is over its size for a moment, in the middle of an exchange. */
const WIDTH = 40;

/** How one axis is spread over the teams, kept up to date with every step. */
export class Spread {
  /** how many people all open teams together are outside their windows */
  violations = 0;
  readonly #of: Int32Array;
  readonly #kinds: number;
  readonly #counts: Int32Array;
  /** per category and number of people, what one more of them in the team adds to the violations */
  readonly #next: Int32Array;
  readonly #open: Uint8Array;

  constructor(spec: AxisSpec, room: Room) {
    this.#of = spec.of;
    this.#kinds = spec.categories.length;
    this.#counts = new Int32Array(room.teams * this.#kinds);
    this.#next = new Int32Array(this.#kinds * WIDTH);
    this.#open = Uint8Array.from({ length: room.teams }, (_, team) => (isOpen(room, team) ? 1 : 0));
    const open = this.#open.reduce((sum, yes) => sum + yes, 0);
    for (const [kind, window] of spec.windows.entries()) {
      if (!window) continue;
      for (let here = 0; here < WIDTH; here += 1)
        this.#next[kind * WIDTH + here] = outside(here + 1, window) - outside(here, window);
      this.violations += open * outside(0, window);
    }
  }

  count(team: number, kind: number): number {
    return this.#counts[team * this.#kinds + kind] ?? 0;
  }

  /** What one person more of this one's category adds to the violations of a team. */
  cost(person: number, team: number): number {
    const kind = this.#of[person] ?? 0;
    return this.#next[kind * WIDTH + (this.#counts[team * this.#kinds + kind] ?? 0)] ?? 0;
  }

  put(person: number, team: number): void {
    if (this.#open[team] === 1) this.violations += this.cost(person, team);
    const cell = team * this.#kinds + (this.#of[person] ?? 0);
    this.#counts[cell] = (this.#counts[cell] ?? 0) + 1;
  }

  lift(person: number, team: number): void {
    const cell = team * this.#kinds + (this.#of[person] ?? 0);
    this.#counts[cell] = (this.#counts[cell] ?? 0) - 1;
    if (this.#open[team] === 1) this.violations -= this.cost(person, team);
  }

  /** What trading two people of two open teams would add to the violations. */
  swapDelta(one: number, other: number, teamOfOne: number, teamOfOther: number): number {
    const kindOfOne = this.#of[one] ?? 0;
    const kindOfOther = this.#of[other] ?? 0;
    if (kindOfOne === kindOfOther) return 0;
    const here = teamOfOne * this.#kinds;
    const there = teamOfOther * this.#kinds;
    const rowOfOne = kindOfOne * WIDTH;
    const rowOfOther = kindOfOther * WIDTH;
    return (
      (this.#next[rowOfOther + (this.#counts[here + kindOfOther] ?? 0)] ?? 0) -
      (this.#next[rowOfOne + (this.#counts[here + kindOfOne] ?? 0) - 1] ?? 0) +
      (this.#next[rowOfOne + (this.#counts[there + kindOfOne] ?? 0)] ?? 0) -
      (this.#next[rowOfOther + (this.#counts[there + kindOfOther] ?? 0) - 1] ?? 0)
    );
  }
}
