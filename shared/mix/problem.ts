import { contract, type Contraction } from './contraction.ts';
import { featuresOf, type Features } from './features.ts';
import { AXES, categoriesOf, categoryOf, isCounted, type AxisName, type MixPerson } from './people.ts';
import { roomFor, type Room } from './room.ts';
import { windowOf, type Window } from './windows.ts';
import type { Wish } from './wish.ts';

/** One axis in numbers. */
export interface AxisSpec {
  name: AxisName;
  categories: (string | null)[];
  /** per person the number of their category */
  of: Int32Array;
  /** per category how many of them each open team should have; null: not counted */
  windows: (Window | null)[];
  /** per category how many people in open teams are of it */
  counts: number[];
}

/** Everything that a mix has to do with, in numbers: people and teams are counted from 0. */
export interface Problem {
  people: readonly MixPerson[];
  wishes: readonly Wish[];
  room: Room;
  openTeams: readonly number[];
  contraction: Contraction;
  axes: readonly AxisSpec[];
  features: Features;
  /** people who take part from elsewhere, in open teams; all or none of them: nothing to heed */
  remote: Uint8Array;
  remotes: number;
}

/** The problem of people and hard wishes; null when these cannot be cast into blocks and sizes at all. */
export function problemOf(
  people: readonly MixPerson[],
  teams: number,
  wishes: readonly Wish[],
): Problem | null {
  const room = roomFor(people.length, teams, wishes);
  const contraction = contract(
    people.map(({ seat }) => seat),
    wishes,
  );
  if (!room || !contraction) return null;
  const locked = new Set(wishes.flatMap((wish) => (wish.kind === 'locked' ? wish.seats : [])));
  const open = people.filter(({ seat }) => !locked.has(seat));
  const openTeams = [...room.locked.keys()].filter((team) => isOpen(room, team));
  const remotes = open.filter(({ remote }) => remote === true).length;
  const isSplit = remotes > 0 && remotes < open.length;
  return {
    people,
    wishes,
    room,
    openTeams,
    contraction,
    axes: AXES.map((axis) => axisOf(axis, people, open, openTeams.length)),
    features: featuresOf(people),
    remote: Uint8Array.from(people, ({ seat, remote }) =>
      isSplit && remote === true && !locked.has(seat) ? 1 : 0,
    ),
    remotes: isSplit ? remotes : 0,
  };
}

/** People of locked teams count for nothing: the others share what is left of every category. */
function axisOf(
  name: AxisName,
  people: readonly MixPerson[],
  open: readonly MixPerson[],
  openTeams: number,
): AxisSpec {
  const categories = categoriesOf(people, name);
  const number = new Map(categories.map((category, index) => [category, index]));
  const counts = categories.map(() => 0);
  for (const person of open) {
    const category = number.get(categoryOf(person, name)) ?? 0;
    counts[category] = (counts[category] ?? 0) + 1;
  }
  return {
    name,
    categories,
    of: Int32Array.from(people, (person) => number.get(categoryOf(person, name)) ?? 0),
    counts,
    windows: categories.map((category, index) =>
      isCounted(name, category) ? windowOf(counts[index] ?? 0, openTeams) : null,
    ),
  };
}

export function isOpen(room: Room, team: number): boolean {
  return room.locked[team] === -1;
}
