import { anneal, descend, type Landscape } from './anneal.ts';
import { IN_ORDER, type Division, type Weights } from './division.ts';
import { movableIn, pairs, relocation, take, takeBack, trade, type Movable, type Step } from './moves.ts';

/** While it is hot, faults of different kinds may be traded for each other; what is kept is judged in order. */
const WARM: Weights = { hard: 12, mixed: 6, style: 3, organisation: 2, moved: 0.5, between: 2 };
/** The same with more weight on what comes first, for when the trade was not worth it. */
const STEEP: Weights = { hard: 16, mixed: 24, style: 6, organisation: 2, moved: 0.5, between: 4 };

/** What the search may spend and must respect. */
export interface Limits {
  /** how many people who had a team may be in another at the end */
  moved: number;
  /** faults, weighed in order, below which nothing can come */
  bound: number;
}

/** Walks towards fewer faults, in order of importance; remembers the best division it met. */
class FaultsLandscape implements Landscape {
  readonly items: number;
  weights: Weights = WARM;
  best: Int32Array;
  least: number;
  readonly #division: Division;
  readonly #movable: Movable;
  readonly #limits: Limits;
  readonly #random: () => number;

  constructor(division: Division, limits: Limits, random: () => number) {
    this.#division = division;
    this.#movable = movableIn(division, limits.moved);
    this.items = this.#movable.singles.length;
    this.#limits = limits;
    this.#random = random;
    this.best = Int32Array.from(division.teamOf);
    this.least = division.weigh(IN_ORDER);
  }

  /** Whether nobody can go anywhere. */
  get isStill(): boolean {
    return this.items === 0 && this.#movable.groups.length === 0;
  }

  gain(one: number, other: number): number {
    const [a, b] = [this.#movable.singles[one] ?? 0, this.#movable.singles[other] ?? 0];
    if (this.#division.teamOf[a] === this.#division.teamOf[b]) return -Infinity;
    if (this.#division.moved + this.#division.movedBy(a, b) > this.#limits.moved) return -Infinity;
    return -this.#division.swapDelta(a, b, this.weights);
  }

  exchange(one: number, other: number): void {
    const [a, b] = [this.#movable.singles[one] ?? 0, this.#movable.singles[other] ?? 0];
    this.#division.swap(a, b);
    this.#remember();
  }

  between(accepts: (gain: number) => boolean): void {
    const division = this.#division;
    const { open } = division.problem.room;
    for (const group of this.#movable.groups)
      for (let time = 0; time < 4; time += 1) this.#try(trade(division, group, this.#random), accepts);
    const extra = Math.max(LEAST_EXTRA, Math.ceil(this.items / 2));
    for (let time = 0; time < extra; time += 1) {
      if (open.most > open.least) this.#try(relocation(division, this.#movable, this.#random), accepts);
      this.#try(pairs(division, this.#movable, this.#random), accepts);
    }
  }

  settled(): boolean {
    return this.least <= this.#limits.bound;
  }

  /** Goes on from another division. */
  jump(teams: ArrayLike<number>): void {
    for (let person = 0; person < this.#division.teamOf.length; person += 1) {
      const team = teams[person] ?? 0;
      if (this.#division.teamOf[person] !== team) this.#division.shift(person, team);
    }
    this.#remember();
  }

  /** Puts the best division that was met back. */
  recall(): void {
    this.jump(this.best);
  }

  #try(step: Step | null, accepts: (gain: number) => boolean): void {
    if (!step) return;
    const before = this.#division.weigh(this.weights);
    take(this.#division, step);
    const isWithin = this.#division.moved <= this.#limits.moved;
    if (isWithin && accepts(before - this.#division.weigh(this.weights))) this.#remember();
    else takeBack(this.#division, step);
  }

  #remember(): void {
    const now = this.#division.weigh(IN_ORDER);
    if (now >= this.least) return;
    this.least = now;
    this.best.set(this.#division.teamOf);
  }
}

/** Steps of more than one exchange in each sweep, at least. */
const LEAST_EXTRA = 16;

/** Rounds of annealing for faults; one is enough for all but tight wishes. */
const ROUNDS = 6;

/** Brings the faults down, first things first, and stops at once where nothing can be better; every other round goes on from `another` start. */
export function removeFaults(
  division: Division,
  limits: Limits,
  random: () => number,
  another?: () => ArrayLike<number>,
): void {
  const land = new FaultsLandscape(division, limits, random);
  if (land.isStill) return;
  for (let round = 0; round < ROUNDS && !land.settled(); round += 1) {
    if (another && round % 2 === 1) land.jump(another());
    land.weights = round % 2 === 1 ? STEEP : WARM;
    anneal(land, { sweeps: 80, partners: 24, hot: 2.5, cold: 0.25 }, random);
    land.recall();
    land.weights = IN_ORDER;
    descend(land, 6);
    land.recall();
  }
}
