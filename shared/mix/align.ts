import { anneal, descend, type Landscape } from './anneal.ts';
import { IN_ORDER, type Division } from './division.ts';
import { movableIn, relocation, take, takeBack, trade, type Movable, type Step } from './moves.ts';

/** Worth more than any likeness: a step that takes away a fault. */
const FAULT = 1e12;

/** Walks towards teams that are alike, without ever adding a fault. */
class LikenessLandscape implements Landscape {
  readonly items: number;
  readonly #division: Division;
  readonly #movable: Movable;
  readonly #people: Int32Array;
  readonly #random: () => number;

  constructor(division: Division, random: () => number) {
    this.#division = division;
    this.#movable = movableIn(division, division.moved);
    this.#people = Int32Array.from(this.#movable.singles);
    this.items = this.#people.length;
    this.#random = random;
  }

  gain(one: number, other: number): number {
    const division = this.#division;
    const a = this.#people[one] ?? 0;
    const b = this.#people[other] ?? 0;
    const here = division.teamOf[a] ?? 0;
    const there = division.teamOf[b] ?? 0;
    if (here === there) return -Infinity;
    const faults = division.swapDelta(a, b, IN_ORDER);
    if (faults !== 0) return faults > 0 || division.movedBy(a, b) > 0 ? -Infinity : FAULT;
    return -division.likeness.swapDelta(a, b, here, there);
  }

  exchange(one: number, other: number): void {
    this.#division.swap(this.#people[one] ?? 0, this.#people[other] ?? 0);
  }

  between(accepts: (gain: number) => boolean): void {
    for (const group of this.#movable.groups) this.#try(trade(this.#division, group, this.#random), accepts);
    const { open } = this.#division.problem.room;
    if (open.most === open.least) return;
    for (let time = 0; time * 8 < this.items; time += 1)
      this.#try(relocation(this.#division, this.#movable, this.#random), accepts);
  }

  settled(): boolean {
    return false;
  }

  #try(step: Step | null, accepts: (gain: number) => boolean): void {
    if (!step) return;
    const division = this.#division;
    const { likeness } = division;
    const teams = [...new Set([...step.from, ...step.to])];
    const faults = division.weigh(IN_ORDER);
    const before = likeness.total(teams);
    const { moved } = division;
    take(division, step);
    const worse = division.weigh(IN_ORDER) - faults;
    const gain = worse < 0 ? FAULT : before - likeness.total(teams);
    if (worse > 0 || division.moved > moved || !accepts(gain)) takeBack(division, step);
  }
}

/** Makes teams alike to each other and diverse inside, by annealed exchanges that end in strict descent. */
export function align(division: Division, random: () => number): void {
  const { people, openTeams } = division.problem;
  if (division.likeness.isEmpty || openTeams.length < 2) return;
  const land = new LikenessLandscape(division, random);
  if (land.items < 2) return;
  // what one exchange typically changes, when people are dealt blindly
  const typical = division.difference / openTeams.length;
  const partners = Math.min(PARTNERS, people.length - 1);
  const sweeps = Math.min(
    Math.max(LEAST_SWEEPS, Math.round(PROPOSALS / (land.items * partners))),
    MOST_SWEEPS,
  );
  anneal(land, { sweeps, partners, hot: typical * HOT, cold: typical * COLD }, random);
  descend(land, 3);
}

/** About as many exchanges are looked at for any number of people. */
const PROPOSALS = 200_000;
const PARTNERS = 16;
const LEAST_SWEEPS = 24;
const MOST_SWEEPS = 120;
/** Temperatures as a share of what one team differs when people are dealt blindly. */
const HOT = 0.5;
const COLD = 0.005;
