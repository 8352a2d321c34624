import { expect, test } from 'vitest';
import { WORDS } from '../../../server/harvest/words.ts';
import { languageFaults, type Translated } from '../../translation.ts';

/** The words of both languages beside each other; a sentence that is put together counts as it is written. */
function beside(nl: object, en: object, way = ''): Translated[] {
  const english = new Map<string, unknown>(Object.entries(en));
  return Object.entries(nl).flatMap(([key, value]: [string, unknown]) => {
    const other = english.get(key);
    return typeof value === 'object' && value && typeof other === 'object' && other
      ? beside(value, other, `${way}${key}.`)
      : [[`${way}${key}`, String(value), String(other)] as const];
  });
}

test('every word around a harvest in a file is translated', () => {
  const words = beside(WORDS.nl, WORDS.en);
  expect(words.length).toBeGreaterThan(100);
  expect(languageFaults(words)).toEqual([]);
});
