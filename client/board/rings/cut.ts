/** Width of a text in world units, in the type of the label. */
export type Measure = (text: string) => number;

const segmenter = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/** The text as far as it fits within `most`, with an ellipsis when something is left out; never an empty one. */
export function cut(text: string, most: number, measure: Measure): string {
  if (measure(text) <= most) return text;
  const letters = Array.from(segmenter.segment(text), ({ segment }) => segment);
  let [fits, over] = [1, letters.length];
  while (over - fits > 1) {
    const half = Math.floor((fits + over) / 2);
    if (measure(short(letters, half)) <= most) fits = half;
    else over = half;
  }
  return short(letters, fits);
}

function short(letters: readonly string[], count: number): string {
  return `${letters.slice(0, count).join('').trimEnd()}…`;
}
