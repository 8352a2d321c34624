import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { homeTables, type Guest } from '../../../shared/mix/home-tables.ts';

/** "a1 a2 b3" : a person per word, at the device that its letter names; a dash for who has none. */
const team = (text: string): Guest[] =>
  text
    .split(' ')
    .filter((word) => word !== '')
    .map((seat) => ({ seat, table: seat.startsWith('-') ? null : (seat[0] ?? null) }));
const on = (...seats: string[]) => seats.map((seat) => ({ seat, online: true }));

describe('TAFEL-7: which device goes to which team', () => {
  test('a team gets the device that most of it already sit at, and the others go there', () => {
    expect(homeTables([team('a1 a2 b1'), team('b2 b3 a3')], on('a', 'b'))).toEqual({ b1: 'a', a3: 'b' });
  });

  test('the largest overlap is given first, also to a later team', () => {
    expect(homeTables([team('a1 b1'), team('a2 a3 b2')], on('a', 'b'))).toEqual({ a1: 'b', b2: 'a' });
  });

  test('ties go by the order of teams, and then of devices', () => {
    expect(homeTables([team('b1 a1'), team('a2 b2')], on('a', 'b'))).toEqual({ b1: 'a', a2: 'b' });
  });

  test('fewer devices than teams: who gets none stays where they are', () => {
    expect(homeTables([team('a1 a2'), team('a3')], on('a'))).toEqual({});
    expect(homeTables([team('a1 b1'), team('a2 a3'), team('b2')], on('a', 'b'))).toEqual({ a1: 'b' });
  });

  test('a device at which nobody of a team sits is given when it is on, and not when it is off', () => {
    const teams = [team('a1 a2'), team('a3')];
    expect(homeTables(teams, on('a', 'b'))).toEqual({ a3: 'b' });
    expect(homeTables(teams, [...on('a'), { seat: 'b', online: false }])).toEqual({});
  });

  test('who lost their device gets one with the team; teams that need none get none', () => {
    expect(homeTables([[], team('a1 -2')], on('a'))).toEqual({ '-2': 'a' });
  });

  test('over random rooms: no device serves two teams that were given one, and nobody moves in vain', () => {
    const guest = fc.record({
      seat: fc.nat().map((id) => `z${id}`),
      table: fc.constantFrom('a', 'b', 'c', null),
    });
    const rooms = fc.uniqueArray(guest, { selector: ({ seat }) => seat, maxLength: 24 });
    fc.assert(
      fc.property(rooms, fc.integer({ min: 1, max: 5 }), (guests, count) => {
        const teams = Array.from({ length: count }, (_, at) => guests.filter((_one, i) => i % count === at));
        const moves = homeTables(teams, on('a', 'b', 'c'));
        expect(homeTables(teams, on('a', 'b', 'c'))).toEqual(moves);
        for (const { seat, table } of guests) expect(moves[seat]).not.toBe(table);
        const targets = teams.map((members) => new Set(members.flatMap(({ seat }) => moves[seat] ?? [])));
        for (const target of targets) expect(target.size).toBeLessThanOrEqual(1);
        const given = targets.flatMap((target) => [...target]);
        expect(new Set(given).size).toBe(given.length);
      }),
      { seed: 31, numRuns: 300 },
    );
  });
});
