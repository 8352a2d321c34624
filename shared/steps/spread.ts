/** REFL-2: never who, never an average. */
export interface Spread {
  lowest: number;
  highest: number;
  count: number;
}

/** `least`: answers from which a spread is shown; `highest`: scores go from one to this */
export const SCORE = { least: 4, highest: 5 } as const;

/** On a sheet, where nothing was written stands for nothing said. */
export const DONT_KNOW = 0;

/** A field of a sheet for one score, or *weet niet* (REFL-1). */
export const SCORE_FIELD = { kind: 'number', min: DONT_KNOW, max: SCORE.highest } as const;

/** REFL-2: null when so few answered that a spread would show a person. What is no score does not count. */
export function spreadOf(scores: readonly unknown[]): Spread | null {
  const given = scores.filter((score): score is number => typeof score === 'number' && score !== DONT_KNOW);
  if (given.length < SCORE.least) return null;
  return { lowest: Math.min(...given), highest: Math.max(...given), count: given.length };
}

/** REFL-3: the widest first; what has no spread last. */
export function widestFirst<T extends { spread: Spread | null }>(scored: readonly T[]): T[] {
  return scored.toSorted((a, b) => width(b.spread) - width(a.spread));
}

function width(spread: Spread | null): number {
  return spread ? spread.highest - spread.lowest : -1;
}
