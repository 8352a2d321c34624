import highs from 'highs';
import { AXES } from '../../../shared/mix/people.ts';
import type { AxisSpec, Problem } from '../../../shared/mix/problem.ts';

/** The least possible faults in order: mixed tables, then styles, then organisations outside their windows. */
export interface Least {
  mixed: number;
  style: number;
  organisation: number;
}

const solver = await highs();

/**
 * The same problem as an integer programme: the only thing it shares with the engine is the reading of people and wishes.
 * null: no division keeps the hard wishes. Throws when the solver gives up, so that nothing is called certified that is not.
 */
export function leastFaults(problem: Problem, seconds = 60): Least | null {
  const programme = new Programme(problem);
  const answer = solver.solve(programme.text, { time_limit: seconds, mip_rel_gap: 0, mip_abs_gap: 0.5 });
  if (answer.Status === 'Infeasible') return null;
  if (answer.Status !== 'Optimal') throw new Error(`the solver stopped: ${answer.Status}`);
  const value = Math.round(answer.ObjectiveValue);
  return {
    mixed: Math.floor(value / WEIGHT.mixed),
    style: Math.floor((value % WEIGHT.mixed) / WEIGHT.style),
    organisation: value % WEIGHT.style,
  };
}

/** Enough apart for any number of faults in the cases tried; the sums stay small enough for the solver's tolerances. */
const WEIGHT = { mixed: 10_000, style: 100 } as const;

interface Item {
  name: string;
  people: number[];
  /** how many alike items there are: free people of the same categories are one row */
  count: number;
  team: number;
  enemies: readonly number[];
}

class Programme {
  readonly #problem: Problem;
  readonly #items: Item[];
  readonly #rules: string[] = [];
  readonly #goal: string[] = [];
  readonly #whole: string[] = [];

  constructor(problem: Problem) {
    this.#problem = problem;
    this.#items = [...blocksOf(problem), ...freeOf(problem)];
    for (const item of this.#items) this.#seated(item);
    for (const team of problem.openTeams) {
      this.#sized(team);
      for (const axis of problem.axes) this.#spread(axis, team);
      if (problem.remotes > 0) this.#hybrid(team);
    }
    this.#rules.push(`${problem.openTeams.map((team) => `l${team}`).join(' + ')} = ${problem.room.larger}`);
    this.#apart();
  }

  get text(): string {
    const counts = this.#items.flatMap((item) =>
      this.#problem.openTeams.map((team) => `${item.name}t${team}`),
    );
    const bounds = this.#items.flatMap((item) =>
      this.#problem.openTeams.map((team) => `0 <= ${item.name}t${team} <= ${Math.min(item.count, 8)}`),
    );
    return [
      'Minimize',
      ` obj: ${this.#goal.length > 0 ? this.#goal.join(' + ') : '0 nothing'}`,
      'Subject To',
      ...this.#rules.map((rule, index) => ` c${index}: ${rule}`),
      'Bounds',
      ...bounds.map((bound) => ` ${bound}`),
      'General',
      ` ${counts.join(' ')}`,
      'Binary',
      ` ${[...this.#problem.openTeams.map((team) => `l${team}`), ...this.#whole].join(' ')}`,
      'End',
    ].join('\n');
  }

  #seated(item: Item): void {
    const teams = this.#problem.openTeams;
    this.#rules.push(`${teams.map((team) => `${item.name}t${team}`).join(' + ')} = ${item.count}`);
    if (item.team !== -1) this.#rules.push(`${item.name}t${item.team} = ${item.count}`);
  }

  #sized(team: number): void {
    this.#rules.push(
      `${this.#sum(team, (people) => people.length)} - l${team} = ${this.#problem.room.open.least}`,
    );
  }

  #spread(axis: AxisSpec, team: number): void {
    for (const [kind, window] of axis.windows.entries()) {
      if (!window) continue;
      const off = `${axis.name === AXES[0] ? 's' : 'o'}${kind}v${team}`;
      const here = this.#sum(team, (people) => people.filter((person) => axis.of[person] === kind).length);
      if (here === '') continue;
      this.#rules.push(`${here} + ${off} >= ${window.least}`, `${here} - ${off} <= ${window.most}`);
      this.#goal.push(axis.name === AXES[0] ? `${WEIGHT.style} ${off}` : off);
    }
  }

  /** Nobody remote, at least two remote, or all remote; a table that is not all remote but has some is a mixed one. */
  #hybrid(team: number): void {
    const far = this.#sum(
      team,
      (people) => people.filter((person) => this.#problem.remote[person] === 1).length,
    );
    const near = this.#sum(
      team,
      (people) => people.filter((person) => this.#problem.remote[person] !== 1).length,
    );
    const [any, some] = [`a${team}`, `n${team}`];
    this.#whole.push(any, some);
    if (far !== '') this.#rules.push(`${far} - 8 ${any} <= 0`, `${far} - 2 ${any} >= 0`);
    if (near !== '') this.#rules.push(`${near} - 8 ${some} <= 0`);
    this.#rules.push(`x${team} - ${any} - ${some} >= -1`);
    this.#goal.push(`${WEIGHT.mixed} x${team}`);
  }

  #apart(): void {
    for (const [index, item] of this.#items.entries())
      for (const enemy of item.enemies) {
        const other = this.#items[enemy];
        if (!other || enemy < index) continue;
        for (const team of this.#problem.openTeams)
          this.#rules.push(`${item.name}t${team} + ${other.name}t${team} <= 1`);
      }
  }

  #sum(team: number, of: (people: readonly number[]) => number): string {
    return this.#items
      .flatMap((item) => {
        const weight = of(item.people);
        return weight > 0 ? [`${weight} ${item.name}t${team}`] : [];
      })
      .join(' + ');
  }
}

function blocksOf({ contraction, openTeams }: Problem): Item[] {
  const open = new Set(openTeams);
  // the numbers of blocks must stay what enemies mean: locked blocks have no people left to seat
  return contraction.blocks.map(({ people, team, enemies }, index) => ({
    name: `b${index}`,
    people: team !== -1 && !open.has(team) ? [] : people,
    count: team !== -1 && !open.has(team) ? 0 : 1,
    team: open.has(team) ? team : -1,
    enemies: [...enemies],
  }));
}

function freeOf({ people, contraction, axes, remote }: Problem): Item[] {
  const alike = new Map<string, number[]>();
  for (const person of people.keys()) {
    if (contraction.blockOf[person] !== -1) continue;
    const key = [...axes.map((axis) => axis.of[person]), remote[person]].join('-');
    alike.set(key, [...(alike.get(key) ?? []), person]);
  }
  return [...alike.values()].map((group, index) => ({
    name: `f${index}`,
    people: group.slice(0, 1),
    count: group.length,
    team: -1,
    enemies: [],
  }));
}
