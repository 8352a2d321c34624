import type { Box, Spot } from './geometry.ts';

/** Something that lies on the board, for who only watches it move. */
export interface Seen {
  readonly id: string;
  readonly box: Box;
  readonly whole: boolean;
}

/** What moves is the difference between two boards. No message about motion ever crosses the wire. */
export type Move =
  /** lies elsewhere now, by this much */
  | { kind: 'shift'; id: string; by: Spot }
  /** was not there before: it comes from the hand or from who laid it */
  | { kind: 'arrive'; id: string; to: Box }
  /** became whole or folded where it lies */
  | { kind: 'fold'; id: string; whole: boolean };

/** The moves that lead from the board that was seen to the one that is now. Nothing moves on the first look. */
export function movesBetween(before: readonly Seen[] | null, now: readonly Seen[]): Move[] {
  if (before === null) return [];
  const was = new Map(before.map((seen) => [seen.id, seen]));
  return now.flatMap(({ id, box, whole }): Move[] => {
    const old = was.get(id);
    if (!old) return [{ kind: 'arrive', id, to: box }];
    const by = { x: old.box.x - box.x, y: old.box.y - box.y };
    if (by.x !== 0 || by.y !== 0) return [{ kind: 'shift', id, by }];
    return old.whole === whole ? [] : [{ kind: 'fold', id, whole }];
  });
}

/** In which order hidden things turn over at a reveal: ms before each begins. */
export function revealDelays(ids: readonly string[]): Map<string, number> {
  return new Map(ids.map((id, place) => [id, place * STAGGER]));
}

const STAGGER = 60;

/** ms, of design.md */
export const MOTION = { play: 320, flip: 260, turn: 200, reduced: 120 } as const;
