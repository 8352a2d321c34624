import { describe, expect, test } from 'vitest';
import type { Contradiction } from '../../../shared/mix/contradictions.ts';
import { mix, posed, type Mixed } from '../../../shared/mix/mix.ts';
import { certify } from '../../../shared/mix/proof.ts';
import type { MixPerson } from '../../../shared/mix/people.ts';
import { teamCount } from '../../../shared/mix/sizes.ts';
import type { Wish } from '../../../shared/mix/wish.ts';
import { crowd, mixed } from './crowd.ts';
import { leastFaults } from './programme.ts';
import { wishesFor } from './wishing.ts';

/** Wishes that do not hold, read from the teams alone. */
function broken(teams: Mixed['teams'], wishes: readonly Wish[]): Wish[] {
  const teamOf = (seat: string): number => teams.findIndex((team) => team.includes(seat));
  return wishes.filter((wish) => {
    if (wish.kind === 'fixed') return teamOf(wish.seat) !== wish.team;
    const used = new Set(wish.seats.map(teamOf));
    if (wish.kind === 'apart') return used.size < wish.seats.length;
    if (wish.kind === 'together') return used.size > 1;
    return teams[wish.team]?.toSorted().join() !== wish.seats.toSorted().join();
  });
}

function wishing(
  count: number,
  size: number,
  share: number,
  seed: number,
): { people: MixPerson[]; wishes: Wish[] } {
  const people = crowd(count, seed, { organisations: 3 + (seed % 8) });
  return { people, wishes: wishesFor(people, teamCount(count, size), share, seed + 100) };
}

describe('hard wishes', () => {
  test('none is ever broken, with three in ten people in a wish', () => {
    for (let seed = 1; seed <= 16; seed += 1) {
      const [count, size] = [8 + ((seed * 37) % 140), 3 + (seed % 6)];
      const { people, wishes } = wishing(count, size, 0.3, seed);
      const { teams, quality } = mixed(people, { size, wishes }, seed);
      expect(broken(teams, wishes)).toEqual([]);
      expect(quality.hard).toBe(0);
      const sizes = teams.map((team) => team.length);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }
  });

  test('with one in ten people in a wish, no integer programme finds fewer violations', () => {
    let solved = 0;
    for (let seed = 1; seed <= 24; seed += 1) {
      const [count, size] = [8 + ((seed * 11) % 40), 3 + (seed % 6)];
      const { people, wishes } = wishing(count, size, 0.1, seed);
      const { quality, proof } = mixed(people, { size, wishes }, seed);
      // a bound that is reached needs no solver, except now and then to see that the bound is one
      if (proof.status === 'proven' && seed % 8 !== 0) continue;
      const problem = posed(people, { size, wishes });
      if ('refused' in problem) throw new Error('refused');
      const least = leastFaults(problem);
      solved += 1;
      expect(least, `case ${seed}`).toEqual({
        mixed: 0,
        style: quality.styleViolations,
        organisation: quality.organisationViolations,
      });
      if (least) expect(certify(proof, quality, least).status).toBe('certified');
    }
    expect(solved).toBeGreaterThanOrEqual(3);
  });

  test('a locked team stays as it is, and the others share what is left', () => {
    const people = crowd(30, 8);
    const seats = ['s3', 's9', 's12', 's20'];
    const { teams, quality } = mixed(people, { size: 5, wishes: [{ kind: 'locked', team: 2, seats }] }, 4);
    expect(teams[2]?.toSorted()).toEqual(seats.toSorted());
    expect(quality).toMatchObject({ styleViolations: 0, organisationViolations: 0 });
  });

  test('the number of teams goes before the size', () => {
    expect(mixed(crowd(30, 1), { size: 5, teams: 4 }, 1).teams).toHaveLength(4);
    expect(mix(crowd(30, 1), { size: 5, teams: 3 }, 1)).toEqual({ refused: 'teams', least: 4, most: 10 });
    expect(mix(crowd(1, 1), { size: 5 }, 1)).toMatchObject({ refused: 'people' });
    expect(mix(crowd(501, 1), { size: 5 }, 1)).toMatchObject({ refused: 'people', most: 500 });
  });
});

describe('MIX-1: in the room or remote', () => {
  test('wholly remote teams where they come out, else at least two remote at a table', () => {
    for (let seed = 1; seed <= 8; seed += 1) {
      const people = crowd(20 + seed * 4, seed, { remote: 0.3 });
      const far = new Set(people.filter(({ remote }) => remote).map(({ seat }) => seat));
      const { teams, quality } = mixed(people, { size: 5 }, seed);
      const remotes = teams.map((team) => team.filter((seat) => far.has(seat)).length);
      expect(remotes).not.toContain(far.size === 1 ? -1 : 1);
      expect(quality.mixedTeams).toBeLessThanOrEqual(2);
    }
  });

  test('no integer programme finds fewer mixed tables, nor with as few of these fewer violations', () => {
    for (const [count, size, seed] of [
      [8, 3, 1],
      [12, 5, 3],
      [18, 7, 5],
      [27, 4, 8],
      [24, 8, 23],
    ] as const) {
      const people = crowd(count, seed, { organisations: 4, remote: 0.25 });
      const problem = posed(people, { size });
      if ('refused' in problem) throw new Error('refused');
      const { quality } = mixed(people, { size }, seed);
      const found = {
        mixed: quality.mixedTeams,
        style: quality.styleViolations,
        organisation: quality.organisationViolations,
      };
      expect(found).toEqual(leastFaults(problem));
    }
  });
});

describe('contradictions', () => {
  const people = crowd(24, 2);
  const found = (wishes: Wish[]): Contradiction[] => {
    const outcome = mix(people, { size: 4, teams: 6, wishes }, 1);
    return 'refused' in outcome && outcome.refused === 'contradictions' ? outcome.contradictions : [];
  };
  const kinds = (wishes: Wish[]): unknown => found(wishes).map(({ kind, wishes: set }) => [kind, set.length]);
  const named = (wishes: Wish[]): unknown =>
    found(wishes).map(({ kind, wishes: set, seats }) => [kind, set.length, seats]);
  const pair = (kind: 'together' | 'apart', ...seats: string[]): Wish => ({ kind, seats });

  test('two who must be together and apart are named, through others too, and nothing else is', () => {
    const beside = pair('together', 's7', 's8');
    expect(named([beside, pair('together', 's1', 's2'), pair('apart', 's1', 's2')])).toEqual([
      ['together-and-apart', 2, ['s1', 's2']],
    ]);
    expect(
      named([
        pair('together', 's1', 's2'),
        beside,
        pair('together', 's2', 's3'),
        pair('apart', 's3', 's9', 's1'),
      ]),
    ).toEqual([['together-and-apart', 3, ['s3', 's1']]]);
  });

  test.each<[string, Wish[]]>([
    [
      'two-teams',
      [
        { kind: 'fixed', seat: 's1', team: 0 },
        { kind: 'fixed', seat: 's2', team: 1 },
        pair('together', 's1', 's2'),
      ],
    ],
    [
      'apart-in-one-team',
      [
        { kind: 'fixed', seat: 's1', team: 3 },
        { kind: 'fixed', seat: 's2', team: 3 },
        pair('apart', 's1', 's2'),
      ],
    ],
    ['too-many-together', [pair('together', 's1', 's2', 's3', 's4', 's5')]],
    ['too-many-apart', [pair('apart', 's1', 's2', 's3', 's4', 's5', 's6', 's7')]],
    ['no-such-team', [{ kind: 'fixed', seat: 's1', team: 6 }]],
    [
      'team-full',
      Array.from({ length: 5 }, (_, index): Wish => ({ kind: 'fixed', seat: `s${index}`, team: 0 })),
    ],
    ['locked', [{ kind: 'locked', team: 0, seats: ['s1', 's2', 's3', 's4'] }, pair('together', 's4', 's5')]],
    [
      'no-room',
      [0, 1, 2, 3, 4, 5, 6].map((group) =>
        pair('together', `s${group * 3}`, `s${group * 3 + 1}`, `s${group * 3 + 2}`),
      ),
    ],
  ])('%s: the whole set and nothing beside it', (kind, wishes) => {
    expect(kinds([pair('apart', 's20', 's21'), ...wishes])).toEqual([[kind, wishes.length]]);
  });

  test('two contradictions that have nothing to do with each other are both named', () => {
    const both = [
      pair('together', 's1', 's2'),
      pair('apart', 's1', 's2'),
      pair('together', 's5', 's6'),
      pair('apart', 's5', 's6'),
    ];
    expect(kinds(both)).toEqual([
      ['together-and-apart', 2],
      ['together-and-apart', 2],
    ]);
  });

  test('who has left asks for nothing', () => {
    expect(mixed(people, { size: 4, wishes: [pair('apart', 's1', 'gone')] }, 1).teams).toHaveLength(6);
  });
});
