import { expect, test } from 'vitest';
import { sentences } from '../../client/text/sentences.ts';

test.each([
  ['Geen ja zonder helderheid', 'Geen ja zonder helderheid. En dan?'],
  ['No yes until it’s clear', 'No yes until it’s clear. En dan?'],
  ['Kun jij het overnemen?', 'Kun jij het overnemen? En dan?'],
  ['En dan …', 'En dan … En dan?'],
])('%s ends as a sentence does before another', (title, both) => {
  expect(sentences(title, 'En dan?')).toBe(both);
});
