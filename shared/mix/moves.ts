import type { Division } from './division.ts';

/** Who may go where: people and blocks that no wish holds in their team. */
export interface Movable {
  /** people by themselves */
  singles: number[];
  /** people who go together */
  groups: number[][];
}

/** @param moves how many people who had a team already may get another */
export function movableIn({ problem, home }: Division, moves: number): Movable {
  const { blocks, blockOf } = problem.contraction;
  const mayGo = (people: readonly number[]): boolean =>
    people.filter((person) => home[person] !== -1).length <= moves;
  const singles: number[] = [];
  for (const person of problem.people.keys()) {
    const block = blocks[blockOf[person] ?? -1];
    const isSingle = !block || (block.people.length === 1 && block.team === -1);
    if (isSingle && mayGo([person])) singles.push(person);
  }
  const groups = blocks.filter((block) => block.people.length > 1 && block.team === -1);
  return { singles, groups: groups.map((block) => block.people).filter(mayGo) };
}

/** A step of several people at once; made, and taken back when it is not worth it. */
export interface Step {
  people: number[];
  from: number[];
  to: number[];
}

/** One person to another team, for where sizes differ. */
export function relocation(division: Division, { singles }: Movable, random: () => number): Step | null {
  const person = singles[Math.floor(random() * singles.length)];
  const team = anyTeam(division, random);
  if (person === undefined || team === division.teamOf[person]) return null;
  return { people: [person], from: [division.teamOf[person] ?? 0], to: [team] };
}

/** A group against as many people, or a group with as many, of another team; or one fewer or more where sizes differ. */
export function trade(division: Division, group: readonly number[], random: () => number): Step | null {
  const here = division.teamOf[group[0] ?? -1] ?? -1;
  const there = anyTeam(division, random);
  if (here === there) return null;
  const { open } = division.problem.room;
  const slack = open.most > open.least ? Math.floor(random() * 3) - 1 : 0;
  const back = pick(division, there, group.length + slack, random);
  if (!back) return null;
  return {
    people: [...group, ...back],
    from: [...group.map(() => here), ...back.map(() => there)],
    to: [...group.map(() => there), ...back.map(() => here)],
  };
}

/** Two people against two of another team: for what no single exchange gets right. */
export function pairs(division: Division, { singles }: Movable, random: () => number): Step | null {
  const one = singles[Math.floor(random() * singles.length)];
  if (one === undefined) return null;
  const here = division.teamOf[one] ?? -1;
  const there = anyTeam(division, random);
  const [mine, theirs] = [
    pick(division, here, 2, random),
    here === there ? null : pick(division, there, 2, random),
  ];
  if (!mine || !theirs) return null;
  return {
    people: [...mine, ...theirs],
    from: [here, here, there, there],
    to: [there, there, here, here],
  };
}

export function take(division: Division, { people, to }: Step): void {
  for (const [index, person] of people.entries()) division.shift(person, to[index] ?? 0);
}

export function takeBack(division: Division, { people, from }: Step): void {
  for (const [index, person] of people.entries()) division.shift(person, from[index] ?? 0);
}

function anyTeam(division: Division, random: () => number): number {
  const { openTeams } = division.problem;
  return openTeams[Math.floor(random() * openTeams.length)] ?? 0;
}

/** This many people of a team, groups whole, none who is held there; null when that does not come out. */
function pick(division: Division, team: number, count: number, random: () => number): number[] | null {
  const { blocks, blockOf } = division.problem.contraction;
  const members = division.members[team] ?? [];
  const picked: number[] = [];
  const from = Math.floor(random() * members.length);
  for (let step = 0; step < members.length && picked.length < count; step += 1) {
    const person = members[(from + step) % members.length] ?? 0;
    const block = blocks[blockOf[person] ?? -1];
    if (block && block.team !== -1) continue;
    const all = block ? block.people : [person];
    if (picked.length + all.length > count || picked.includes(person)) continue;
    picked.push(...all);
  }
  return picked.length === count ? picked : null;
}
