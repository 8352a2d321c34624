import { expect, test } from 'vitest';
import { graphemes } from '../../../shared/text/graphemes.ts';

test.each([
  ['', 0],
  ['opgave', 6],
  ['crisis\u0301', 6],
  ['één', 3],
  ['👩🏽‍🚒!', 2],
  ['🇳🇱', 1],
])('%j counts %i', (text, count) => {
  expect(graphemes(text)).toBe(count);
});
