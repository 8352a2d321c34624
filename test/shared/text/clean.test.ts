import { describe, expect, test } from 'vitest';
import { clean, cleanOptional } from '../../../shared/text/clean.ts';

describe('what people write', () => {
  test.each([
    ['  twee   woorden ', 'twee woorden'],
    ['een\r\ntwee', 'een\ntwee'],
    ['een\n\n\n\ntwee', 'een\n\ntwee'],
    ['een\ttab', 'een tab'],
    ['e\u0301e\u0301n', 'één'],
    ['👩🏽‍🚒 en 👨‍👩‍👧‍👦', '👩🏽‍🚒 en 👨‍👩‍👧‍👦'],
  ])('%j is kept as %j', (raw, kept) => {
    expect(clean(raw, 40)).toBe(kept);
  });

  test.each(['\u0000', '\u001b', '\u200b', '\u202e', '\u2066', '\ufeff', '\u2028'])(
    '%j is refused',
    (mark) => {
      expect(clean(`a${mark}b`, 40)).toEqual({ refusal: 'tekst-tekens' });
    },
  );

  test('the limit counts what a reader counts', () => {
    expect(clean('👨‍👩‍👧‍👦'.repeat(10), 10)).toBe('👨‍👩‍👧‍👦'.repeat(10));
    expect(clean('é'.repeat(11), 10)).toEqual({ refusal: 'tekst-te-lang', limit: 10 });
  });

  test('one letter under a tower of marks is too long as well, and is not normalised first', () => {
    expect(clean(`a${'\u0301'.repeat(7500)}`, 140)).toEqual({ refusal: 'tekst-te-lang', limit: 140 });
  });

  test('an optional field may be empty', () => {
    expect(cleanOptional('  ', 10)).toBeNull();
    expect(clean('  ', 10)).toEqual({ refusal: 'tekst-leeg' });
  });
});
