import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { teaBox } from '../../../client/steps/theedoos/box.ts';
import { pouring } from '../../../client/steps/theedoos/pouring.ts';
import { STYLES, type Style } from '../../../shared/decks/content.ts';
import { owned } from '../../../shared/workshop/ids.ts';
import type { Person } from '../../../shared/workshop/state.ts';

/** Who shows which flavour; null keeps theirs to themselves, or has none. */
function group(flavours: readonly (Style | null)[]): Record<string, Person> {
  return Object.fromEntries(
    flavours.map((flavour, at) => {
      const seat = `z${at}`;
      const person: Person = {
        role: 'deelnemer',
        name: owned(seat, seat),
        organisation: null,
        online: true,
        offlineSince: null,
        gone: false,
        flavour: flavour === null ? null : owned(seat, flavour),
      };
      return [seat, person];
    }),
  );
}
const of = (flavours: readonly (Style | null)[]) => pouring(teaBox(group(flavours)));
const many = (style: Style, count: number): Style[] => Array.from({ length: count }, () => style);

describe('SMAAK-4: what the box lacks and who can pour in', () => {
  test('given fewer than four shared flavours, then nothing is said', () => {
    expect(of(['hoeder', 'hoeder', 'aanjager', null, null])).toBeNull();
  });

  test('given flavours that nobody shares, then they are missing; one of few is scarce, with who has it', () => {
    const found = of([...many('hoeder', 9), ...many('aanjager', 9), 'verkenner', null]);
    expect(found?.missing).toEqual(['verbinder', 'volhouder', 'spiegelaar']);
    expect(found?.scarce).toEqual([{ style: 'verkenner', seats: ['z18'] }]);
  });

  test('given an even box, then nothing is missing or scarce', () => {
    expect(of([...STYLES, ...STYLES])).toEqual({ missing: [], scarce: [] });
  });

  test('MIX-3 whoever keeps theirs to themselves changes nothing and is never named', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...STYLES), { minLength: 4, maxLength: 40 }),
        fc.integer({ min: 0, max: 9 }),
        (shared, hidden) => {
          const silent = Array.from({ length: hidden }, () => null);
          const found = of([...shared, ...silent]);
          expect(found).toEqual(of(shared));
          const named = found?.scarce.flatMap(({ seats }) => seats) ?? [];
          expect(named.every((seat) => Number(seat.slice(1)) < shared.length)).toBe(true);
        },
      ),
      { seed: 6 },
    );
  });
});
