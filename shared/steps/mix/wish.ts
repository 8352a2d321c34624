import type { Wish } from '../../mix/wish.ts';
import type { Wished } from './state.ts';

/** A wish as the engine takes it; null when nobody of it is left. */
export function asWish({ kind, who, team = 0 }: Wished): Wish | null {
  const seats = who.flatMap(({ value }) => value ?? []);
  if (kind === 'vast') return seats[0] === undefined ? null : { kind: 'fixed', seat: seats[0], team };
  return seats.length < 2 ? null : { kind: kind === 'samen' ? 'together' : 'apart', seats };
}
