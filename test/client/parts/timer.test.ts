import { expect, test } from 'vitest';
import { warning } from '../../../client/parts/Timer.tsx';

const MINUTE = 60_000;

test('a clock warns at five minutes and at one', () => {
  const planned = 20 * MINUTE;
  expect(warning(5 * MINUTE + 1, planned)).toBeUndefined();
  expect(warning(5 * MINUTE, planned)).toBe('five');
  expect(warning(MINUTE, planned)).toBe('one');
  expect(warning(0, planned)).toBe('over');
});

test('a clock of less than ten minutes warns at one minute only', () => {
  expect(warning(5 * MINUTE, 8 * MINUTE)).toBeUndefined();
  expect(warning(MINUTE, 8 * MINUTE)).toBe('one');
});

test('a silent minute does not begin with a warning', () => {
  expect(warning(MINUTE, MINUTE)).toBeUndefined();
  expect(warning(16_000, MINUTE)).toBeUndefined();
  expect(warning(15_000, MINUTE)).toBe('one');
});
