import { expect, test } from 'vitest';
import { joinCode, readCode } from '../../../server/rooms/code.ts';
import { Rate } from '../../../server/rooms/rate.ts';

test('a bucket gives its burst, then what flows in, and never more than its burst', () => {
  const rate = new Rate({ burst: 3, perSecond: 2 }, 0);
  expect([rate.take(0), rate.take(0), rate.take(0), rate.take(0)]).toEqual([true, true, true, false]);
  expect(rate.wait(0)).toBe(1);
  expect([rate.take(499), rate.take(500), rate.take(500)]).toEqual([false, true, false]);
  expect([1, 2, 3, 4].map(() => rate.take(60_000))).toEqual([true, true, true, false]);
  // a clock that was set back gives nothing and takes nothing
  expect(rate.take(1)).toBe(false);
});

test('what is paid on credit has to flow in first', () => {
  const rate = new Rate({ burst: 1, perSecond: 1 }, 0);
  for (let at = 0; at < 5; at += 1) rate.pay(0);
  expect(rate.wait(0)).toBe(5);
  expect([rate.take(4999), rate.take(5000)]).toEqual([false, true]);
});

test('a code is three letters and three digits without lookalikes, and can be typed loosely', () => {
  const codes = Array.from({ length: 2000 }, (_, at) => joinCode('ab'.repeat(16), at));
  for (const code of codes) expect(code).toMatch(/^[BCDFGHJKMNPRSTVWXZ]{3}[2-9]{3}$/);
  expect(new Set(codes).size).toBeGreaterThan(1990);
  expect(joinCode('ab'.repeat(16), 7)).toBe(codes[7]);
  expect(readCode(' tij-4 82 ')).toBe('TIJ482');
  for (const typed of ['', 'TIJ', '482TIJ', 'TIJ4829', 'TÏJ482']) expect(readCode(typed)).toBeNull();
});
