import { pathToFileURL } from 'node:url';
import { reseat } from '../../../shared/mix/reseat.ts';
import { crowd, mixed } from './crowd.ts';
import { wishesFor } from './wishing.ts';

/** Teams for fixed seeds, as text, by what was asked: without wishes, with, remote, late. */
export function machineCases(): Record<string, string> {
  const text = (teams: readonly (readonly string[])[]): string =>
    teams.map((team) => team.join(' ')).join(' | ');
  const cases: Record<string, string> = {};
  for (const [count, size, share, remote] of [
    [8, 4, 0, 0],
    [37, 5, 0, 0],
    [120, 5, 0, 0],
    [120, 6, 0.1, 0],
    [60, 5, 0.3, 0],
    [45, 5, 0.1, 0.3],
    [500, 6, 0, 0],
  ] as const) {
    const people = crowd(count, count + size, { remote });
    const wishes = wishesFor(people, Math.round(count / size), share, count);
    const { teams } = mixed(people, { size, wishes }, count * 7);
    cases[`${count} in ${size}, ${share} wishes, ${remote} remote`] = text(teams);
    const late = reseat(people.concat(crowd(count + 3, 5).slice(count)), teams, [], 2, 1);
    cases[`${count} in ${size}, ${share} wishes, ${remote} remote, three late`] =
      'refused' in late ? late.refused : text(late.teams);
  }
  return cases;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  console.log(JSON.stringify(machineCases(), null, 2));
