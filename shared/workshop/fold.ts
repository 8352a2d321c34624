import type { Draft } from 'immer';

/** For each type of part, how a slice changes. The slice is an immer draft: write to it, return nothing. */
export type Folds<Slice, P extends { type: string }> = {
  [T in P['type']]: (slice: Draft<Slice>, part: Extract<P, { type: T }>) => void;
};
