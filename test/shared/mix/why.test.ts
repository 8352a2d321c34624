import { describe, expect, test } from 'vitest';
import { categoriesIn, qualityOf } from '../../../shared/mix/quality.ts';
import { whyHere } from '../../../shared/mix/standing.ts';
import { crowd, mixed } from './crowd.ts';

describe('why am I here', () => {
  const people = crowd(48, 12);
  const lost = { seat: '', style: null, organisation: null };
  const wishes = [
    { kind: 'apart' as const, seats: ['s4', 's5'] },
    { kind: 'together' as const, seats: ['s6', 's7'] },
  ];
  const { teams, quality } = mixed(people, { size: 6, wishes }, 3);
  const why = people.flatMap(({ seat }) => whyHere(people, teams, wishes, seat) ?? []);

  test('the window is what the team has, the wish is who asked for it', () => {
    for (const { seat, team, windows } of why) {
      expect(teams[team]).toContain(seat);
      for (const { here, least, most } of windows) expect(here >= least && here <= most).toBe(true);
    }
    expect(why.map(({ seat }) => seat)).toEqual(people.map(({ seat }) => seat));
    expect(why[4]?.wishes).toEqual([wishes[0]]);
    expect(why[6]?.instead).toBeNull();
  });

  test('the best exchange that was not made costs what it says', () => {
    const byHand = (one: string, other: string): string[][] =>
      teams.map((team) => team.map((seat) => (seat === one ? other : seat === other ? one : seat)));
    for (const { seat, instead } of why) {
      if (!instead) continue;
      const after = qualityOf(
        byHand(seat, instead.seat).map((team) => team.map((id) => people[Number(id.slice(1))] ?? lost)),
      );
      expect(after.styleViolations - quality.styleViolations).toBe(instead.style);
      expect(after.organisationViolations - quality.organisationViolations).toBe(instead.organisation);
    }
  });

  test('in words: each category with its window', () => {
    const seated = teams.map((team) => people.filter(({ seat }) => team.includes(seat)));
    const styles = categoriesIn(seated).filter(({ axis }) => axis === 'style');
    expect(styles.every(({ off }) => off === 0)).toBe(true);
    expect(styles.reduce((sum, { least }) => sum + least, 0)).toBeLessThanOrEqual(6);
  });
});
