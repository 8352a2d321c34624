import type { MixPerson } from './people.ts';

/** Steps per standard deviation. In whole steps every sum is exact, so that no order of adding can change an outcome. */
const GRAIN = 256;

/** What teams should be alike in: per person a row of whole numbers around zero. */
export interface Features {
  width: number;
  /** row after row */
  rows: Float64Array;
}

/**
 * The score vectors and their squares, each centred and in standard deviations (k-plus): teams alike in the first have the
 * same mean, alike in the second also the same spread, so each is as diverse as all people together. Who did not
 * answer counts as the mean of all.
 */
export function featuresOf(people: readonly MixPerson[]): Features {
  const answered = people.flatMap(({ scores }, person) => (scores ? [{ person, scores }] : []));
  const columns: Float64Array[] = [];
  const dimensions = answered[0]?.scores.length ?? 0;
  for (let dimension = 0; dimension < dimensions; dimension += 1) {
    const values = standardised(answered.map(({ scores }) => scores[dimension] ?? 0));
    if (!values) continue;
    const squares = standardised(values.map((value) => value * value));
    for (const column of squares ? [values, squares] : [values]) {
      const all = new Float64Array(people.length);
      for (const [index, { person }] of answered.entries())
        all[person] = Math.round((column[index] ?? 0) * GRAIN);
      columns.push(all);
    }
  }
  const width = columns.length;
  const rows = new Float64Array(people.length * width);
  for (const [feature, column] of columns.entries())
    for (let person = 0; person < people.length; person += 1)
      rows[person * width + feature] = column[person] ?? 0;
  return { width, rows };
}

/** null: all values are the same, so there is nothing to be alike in. */
function standardised(values: readonly number[]): number[] | null {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / values.length;
  if (variance < 1e-9) return null;
  const deviation = Math.sqrt(variance);
  return values.map((value) => (value - mean) / deviation);
}
