const segmenter = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/** Length of a text as a reader counts it: one per grapheme cluster, so a letter with an accent or an emoji with a skin tone is one. */
export function graphemes(text: string): number {
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}
