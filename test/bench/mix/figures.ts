import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { align } from '../../../shared/mix/align.ts';
import { Division } from '../../../shared/mix/division.ts';
import { posed } from '../../../shared/mix/mix.ts';
import type { MixPerson } from '../../../shared/mix/people.ts';
import type { Problem } from '../../../shared/mix/problem.ts';
import { fullQuality } from '../../../shared/mix/quality.ts';
import { MOST_MOVES, reseat } from '../../../shared/mix/reseat.ts';
import { teamCount } from '../../../shared/mix/sizes.ts';
import { start } from '../../../shared/mix/start.ts';
import { seeded, shuffled } from '../../../shared/random.ts';
import { crowd, mixed } from '../../shared/mix/crowd.ts';
import { leastFaults } from '../../shared/mix/programme.ts';
import { wishesFor } from '../../shared/mix/wishing.ts';

/** One line of the table: what, the goal and what came out. */
export interface Figure {
  what: string;
  goal: string;
  found: string;
  reached: boolean;
}

/** Milliseconds of the processor that `work` takes: half of the runs took less. */
function median(times: number, work: (time: number) => void): number {
  const each = Array.from({ length: times }, (_, time) => {
    const began = process.threadCpuUsage();
    work(time);
    const { user, system } = process.threadCpuUsage(began);
    return (user + system) / 1000;
  });
  return each.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}

function problem(people: readonly MixPerson[], size: number): Problem {
  const outcome = posed(people, { size });
  if ('refused' in outcome) throw new Error('refused');
  return outcome;
}

export function exactFigure(step: number): Figure {
  let off = 0;
  let tried = 0;
  for (let count = 8; count <= 500; count += step)
    for (let size = 3; size <= 8; size += 1) {
      const { styleViolations, organisationViolations, hard } = fullQuality(
        start(
          problem(crowd(count, count + size * 1000, { organisations: 2 + (count % 40) }), size),
          seeded(count),
        ),
      );
      tried += 1;
      off += Number(styleViolations + organisationViolations + hard > 0);
    }
  const large = problem(crowd(500, 1), 5);
  for (let warm = 0; warm < 50; warm += 1) start(large, seeded(warm));
  // fifty at once: one is too short for the counter
  const time = median(9, (run) => {
    for (let at = 0; at < 50; at += 1) start(large, seeded(run * 50 + at));
  });
  return {
    what: 'two categories, no wishes, 8 to 500 people',
    goal: '0 violations; ≤ 1 ms warm',
    found: `${off} of ${tried} with violations; ${(time / 50).toFixed(2)} ms at 500`,
    reached: off === 0 && time / 50 <= 1,
  };
}

export function wishFigure(cases: number, seconds: number): Figure {
  const tally = { proven: 0, equal: 0, worse: 0, stopped: 0 };
  for (let seed = 1; seed <= cases; seed += 1) {
    const [count, size] = [8 + ((seed * 11) % 110), 3 + (seed % 6)];
    const people = crowd(count, seed, { organisations: 3 + (seed % 8) });
    const wishes = wishesFor(people, teamCount(count, size), 0.1, seed + 100);
    const { quality, proof } = mixed(people, { size, wishes }, seed);
    const asked = posed(people, { size, wishes });
    if ('refused' in asked) throw new Error('refused');
    if (proof.status === 'proven') tally.proven += 1;
    else {
      const least = solved(asked, seconds);
      if (least === null) tally.stopped += 1;
      else if (
        least.style === quality.styleViolations &&
        least.organisation === quality.organisationViolations
      )
        tally.equal += 1;
      else tally.worse += 1;
    }
  }
  const { proven, equal, worse, stopped } = tally;
  return {
    what: `ten per cent of people in wishes, ${cases} cases`,
    goal: 'equal to the integer programme',
    found: `${proven} proven by the bound, ${equal} equal, ${worse} worse, ${stopped} where the programme took over ${seconds} s`,
    reached: worse === 0 && stopped === 0,
  };
}

function solved(asked: Problem, seconds: number): ReturnType<typeof leastFaults> {
  try {
    return leastFaults(asked, seconds);
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('the solver stopped')) return null;
    throw error;
  }
}

export function hardFigure(cases: number): Figure {
  let broken = 0;
  for (let seed = 1; seed <= cases; seed += 1) {
    const [count, size] = [8 + ((seed * 37) % 300), 3 + (seed % 6)];
    const people = crowd(count, seed);
    const wishes = wishesFor(people, teamCount(count, size), 0.3, seed);
    broken += Number(mixed(people, { size, wishes }, seed).quality.hard > 0);
  }
  return {
    what: `thirty per cent of people in wishes, ${cases} cases`,
    goal: 'no hard wish broken',
    found: `${broken} cases with one broken`,
    reached: broken === 0,
  };
}

export function timeFigures(): Figure[] {
  const cold = coldMilliseconds();
  const warm = (count: number): number => {
    const people = crowd(count, count);
    for (let time = 0; time < 10; time += 1) mixed(people, { size: 5 }, time);
    return median(15, (time) => mixed(people, { size: 5 }, 100 + time));
  };
  const [at120, at500] = [warm(120), warm(500)];
  const figure = (what: string, goal: number, found: number): Figure => ({
    what,
    goal: `< ${goal} ms`,
    found: `${found.toFixed(1)} ms`,
    reached: found < goal,
  });
  return [
    figure('time, 120 people, cold', 50, cold),
    figure('time, 120 people, warm', 15, at120),
    figure('time, 500 people, warm', 100, at500),
  ];
}

/** The first mix of a fresh process, on its own clock: the middle of five. */
function coldMilliseconds(): number {
  const times = Array.from({ length: 5 }, () =>
    Number(execFileSync(process.execPath, [join(import.meta.dirname, 'cold.ts')], { encoding: 'utf8' })),
  );
  return times.toSorted((a, b) => a - b)[2] ?? 0;
}

/** Mean over all score dimensions of the range of team means. */
function range(asked: Problem, teamOf: ArrayLike<number>): number {
  const { people, openTeams } = asked;
  let total = 0;
  for (let dimension = 0; dimension < 6; dimension += 1) {
    const means = openTeams.map((team) => {
      const here = people.flatMap((person, index) =>
        teamOf[index] === team ? [person.scores?.[dimension] ?? 0] : [],
      );
      return here.reduce((sum, value) => sum + value, 0) / Math.max(1, here.length);
    });
    total += Math.max(...means) - Math.min(...means);
  }
  return total / 6;
}

/** Mean distance between two people of the same team. */
function diversity(asked: Problem, teamOf: ArrayLike<number>): number {
  let sum = 0;
  let pairs = 0;
  for (const [one, a] of asked.people.entries())
    for (const [other, b] of asked.people.entries()) {
      if (other <= one || teamOf[one] !== teamOf[other]) continue;
      sum += Math.sqrt(
        (a.scores ?? []).reduce((total, value, at) => total + (value - (b.scores?.[at] ?? 0)) ** 2, 0),
      );
      pairs += 1;
    }
  return sum / Math.max(1, pairs);
}

export function likenessFigures(count: number, seeds: number): Figure[] {
  const sums = { ours: 0, random: 0, round: 0, kept: 0, keptRandom: 0, keptRound: 0, free: 0 };
  for (let seed = 1; seed <= seeds; seed += 1) {
    const asked = problem(crowd(count, seed), 5);
    const random = seeded(seed);
    const blind = Int32Array.from(
      shuffled([...asked.people.keys()], random),
      (place) => place % asked.room.teams,
    );
    const round = dealtRound(asked, random);
    const ours = start(asked, random);
    align(ours, random);
    const free = problem(
      asked.people.map((person) => ({ ...person, style: null, organisation: null })),
      5,
    );
    const unbound = new Division(free, blind);
    align(unbound, random);
    sums.ours += range(asked, ours.teamOf);
    sums.random += range(asked, blind);
    sums.round += range(asked, round);
    sums.kept += diversity(asked, ours.teamOf);
    sums.keptRandom += diversity(asked, blind);
    sums.keptRound += diversity(asked, round);
    sums.free += diversity(asked, unbound.teamOf);
  }
  const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
  return [
    {
      what: `likeness: range of team means, ${count} people`,
      goal: '≤ 45 % of random',
      found: `${share(sums.ours, sums.random)}; dealt round by style ${share(sums.round, sums.random)}`,
      reached: sums.ours <= 0.45 * sums.random,
    },
    {
      what: `diversity kept, ${count} people`,
      goal: '≥ 98.5 % of a search without categories',
      found: `${share(sums.kept, sums.free)}; random ${share(sums.keptRandom, sums.free)}, dealt round ${share(sums.keptRound, sums.free)}`,
      reached: sums.kept >= 0.985 * sums.free,
    },
  ];
}

/** What the product did before: everybody in a row by style, and within it by organisation, dealt round. */
function dealtRound(
  { axes: [style, organisation], people, room }: Problem,
  random: () => number,
): Int32Array {
  const row = shuffled([...people.keys()], random).toSorted(
    (a, b) =>
      (style?.of[a] ?? 0) - (style?.of[b] ?? 0) || (organisation?.of[a] ?? 0) - (organisation?.of[b] ?? 0),
  );
  const teamOf = new Int32Array(people.length);
  for (const [place, person] of row.entries()) teamOf[person] = place % room.teams;
  return teamOf;
}

export function lateFigure(cases: number): Figure {
  let off = 0;
  let most = 0;
  for (let seed = 1; seed <= cases; seed += 1) {
    const all = crowd(132, seed, { organisations: 4 + (seed % 8) });
    const { teams } = mixed(all.slice(0, 120), { size: 4 + (seed % 3) }, seed);
    const outcome = reseat(all, teams, [], MOST_MOVES, seed);
    if ('refused' in outcome) throw new Error('refused');
    const { styleViolations, organisationViolations, hard } = outcome.quality;
    off += Number(styleViolations + organisationViolations + hard > 0);
    most = Math.max(most, outcome.moves.length);
  }
  return {
    what: `ten per cent late-comers at 120 people, ${cases} cases`,
    goal: '0 violations, at most 4 moved',
    found: `${off} cases with violations, at most ${most} moved`,
    reached: off === 0 && most <= MOST_MOVES,
  };
}
