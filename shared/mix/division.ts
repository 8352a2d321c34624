import { Hybrid } from './hybrid.ts';
import { Likeness } from './likeness.ts';
import { isOpen, type Problem } from './problem.ts';
import { Spread } from './spread.ts';
import { outside } from './windows.ts';

/** What is off in a division. The order is the order of importance; `between` only shows the way to fewer mixed teams. */
export interface Faults {
  /** pairs together that must be apart, remote people alone at a table, sizes outside the window */
  hard: number;
  mixed: number;
  style: number;
  organisation: number;
  /** people who had a team already and are in another now */
  moved: number;
  between: number;
}

/** What one fault of each kind weighs. */
export type Weights = Faults;

const STEP = 2048;
/** First things first: nothing of a later kind outweighs one of an earlier kind. Whole numbers, exact below 2⁵³. */
export const IN_ORDER: Weights = {
  hard: STEP ** 4,
  mixed: STEP ** 3,
  style: STEP ** 2,
  organisation: STEP,
  moved: 1,
  between: 0,
};

/** People in teams, with everything that counts kept up to date with each step. */
export class Division {
  readonly problem: Problem;
  readonly teamOf: Int32Array;
  readonly likeness: Likeness;
  readonly style: Spread;
  readonly organisation: Spread;
  readonly hybrid: Hybrid;
  /** the members of each team, in no particular order */
  readonly members: number[][];
  /** where people were already; −1: nowhere yet */
  readonly home: Int32Array;
  readonly #enemies: readonly (readonly number[])[];
  #apart = 0;
  #sizes = 0;
  #moved = 0;
  readonly #isSplit: boolean;
  /** no wish to be apart, nobody remote, nobody with a team already: categories are all that counts */
  readonly #isPlain: boolean;

  constructor(problem: Problem, teamOf: ArrayLike<number>, home?: ArrayLike<number>) {
    const { room, axes, people } = problem;
    this.problem = problem;
    this.teamOf = new Int32Array(people.length).fill(-1);
    this.home = home ? Int32Array.from(home) : new Int32Array(people.length).fill(-1);
    this.likeness = new Likeness(problem.features, room.teams);
    const [style, organisation] = axes.map((axis) => new Spread(axis, room));
    if (!style || !organisation) throw new Error('a problem has two axes');
    this.style = style;
    this.organisation = organisation;
    this.hybrid = new Hybrid(problem.remote, room.teams);
    this.#isSplit = problem.remotes > 0;
    this.members = Array.from({ length: room.teams }, () => []);
    this.#enemies = enemiesOf(problem);
    this.#isPlain = !this.#isSplit && !home && this.#enemies.every((enemies) => enemies.length === 0);
    for (let team = 0; team < room.teams; team += 1) this.#sizes += this.#sizeFault(team);
    for (let person = 0; person < people.length; person += 1) {
      const team = teamOf[person] ?? -1;
      if (team !== -1) this.put(person, team);
    }
  }

  get faults(): Faults {
    return {
      hard: this.#apart + this.#sizes + (this.#isSplit ? this.hybrid.alone : 0),
      mixed: this.#isSplit ? this.hybrid.mixed : 0,
      style: this.style.violations,
      organisation: this.organisation.violations,
      moved: this.#moved,
      between: this.#isSplit ? this.hybrid.between : 0,
    };
  }

  /** Is there an open team of another size than it should have? */
  get hasOddSizes(): boolean {
    return this.#sizes > 0;
  }

  get moved(): number {
    return this.#moved;
  }

  /** How many more people would be away from the team they had after this trade. */
  movedBy(one: number, other: number): number {
    if (this.#isPlain) return 0;
    const [here, there] = [this.teamOf[one] ?? 0, this.teamOf[other] ?? 0];
    return this.#moveDelta(one, here, there) + this.#moveDelta(other, there, here);
  }

  /** All faults as one number. */
  weigh(weights: Weights): number {
    const alone = this.#isSplit ? this.hybrid.alone : 0;
    return (
      weights.hard * (this.#apart + this.#sizes + alone) +
      (this.#isSplit ? weights.mixed * this.hybrid.mixed + weights.between * this.hybrid.between : 0) +
      weights.style * this.style.violations +
      weights.organisation * this.organisation.violations +
      weights.moved * this.#moved
    );
  }

  /** How much the open teams differ from each other. */
  get difference(): number {
    return this.likeness.total(this.problem.openTeams);
  }

  put(person: number, team: number): void {
    this.#apart += this.#enemiesIn(person, team);
    this.#sizes -= this.#sizeFault(team);
    this.members[team]?.push(person);
    this.#sizes += this.#sizeFault(team);
    this.teamOf[person] = team;
    this.style.put(person, team);
    this.organisation.put(person, team);
    if (this.#isSplit) this.hybrid.put(person, team);
    this.likeness.put(person, team);
    if (this.#isAway(person, team)) this.#moved += 1;
  }

  lift(person: number): void {
    const team = this.teamOf[person] ?? -1;
    const members = this.members[team];
    if (!members) return;
    if (this.#isAway(person, team)) this.#moved -= 1;
    this.#sizes -= this.#sizeFault(team);
    const last = members.pop();
    if (last !== undefined && last !== person) members[members.indexOf(person)] = last;
    this.#sizes += this.#sizeFault(team);
    this.teamOf[person] = -1;
    this.#apart -= this.#enemiesIn(person, team);
    this.style.lift(person, team);
    this.organisation.lift(person, team);
    if (this.#isSplit) this.hybrid.lift(person, team);
    this.likeness.lift(person, team);
  }

  shift(person: number, team: number): void {
    this.lift(person);
    this.put(person, team);
  }

  swap(one: number, other: number): void {
    const [here, there] = [this.teamOf[one] ?? -1, this.teamOf[other] ?? -1];
    this.lift(one);
    this.shift(other, here);
    this.put(one, there);
  }

  /** What trading two people of different teams would add to the weighed faults. */
  swapDelta(one: number, other: number, weights: Weights): number {
    const here = this.teamOf[one] ?? 0;
    const there = this.teamOf[other] ?? 0;
    const categories =
      weights.style * this.style.swapDelta(one, other, here, there) +
      weights.organisation * this.organisation.swapDelta(one, other, here, there);
    return this.#isPlain ? categories : categories + this.#otherDelta(one, other, weights);
  }

  #otherDelta(one: number, other: number, weights: Weights): number {
    const here = this.teamOf[one] ?? 0;
    const there = this.teamOf[other] ?? 0;
    const far =
      this.#isSplit && !this.hybrid.isAlike(one, other) ? this.#hybridDelta(one, other, weights) : 0;
    return (
      far +
      weights.hard * this.#apartDelta(one, other, here, there) +
      weights.moved * (this.#moveDelta(one, here, there) + this.#moveDelta(other, there, here))
    );
  }

  #apartDelta(one: number, other: number, here: number, there: number): number {
    const [mine, theirs] = [this.#enemies[one], this.#enemies[other]];
    if (!mine?.length && !theirs?.length) return 0;
    const between = mine?.includes(other) === true ? 2 : 0;
    return (
      this.#enemiesIn(one, there) +
      this.#enemiesIn(other, here) -
      between -
      this.#enemiesIn(one, here) -
      this.#enemiesIn(other, there)
    );
  }

  #hybridDelta(one: number, other: number, weights: Weights): number {
    const { hybrid } = this;
    const cost = (): number =>
      weights.hard * hybrid.alone + weights.mixed * hybrid.mixed + weights.between * hybrid.between;
    const before = cost();
    const [here, there] = [this.teamOf[one] ?? 0, this.teamOf[other] ?? 0];
    hybrid.swap(one, other, here, there);
    const after = cost();
    hybrid.swap(other, one, here, there);
    return after - before;
  }

  #moveDelta(person: number, from: number, to: number): number {
    return Number(this.#isAway(person, to)) - Number(this.#isAway(person, from));
  }

  #isAway(person: number, team: number): boolean {
    const home = this.home[person] ?? -1;
    return home !== -1 && home !== team;
  }

  #enemiesIn(person: number, team: number): number {
    let count = 0;
    for (const enemy of this.#enemies[person] ?? []) if (this.teamOf[enemy] === team) count += 1;
    return count;
  }

  #sizeFault(team: number): number {
    const { room } = this.problem;
    return isOpen(room, team) ? outside(this.members[team]?.length ?? 0, room.open) : 0;
  }
}

/** Per person everybody they may not be in a team with. */
function enemiesOf({ people, contraction: { blocks, blockOf } }: Problem): number[][] {
  return people.map((_, person) =>
    [...(blocks[blockOf[person] ?? -1]?.enemies ?? [])].flatMap((enemy) => blocks[enemy]?.people ?? []),
  );
}
