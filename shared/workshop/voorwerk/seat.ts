import type { SeatId } from '../ids.ts';

/**
 * The seat of who is invited, from the hash of their first secret: whoever makes the links knows the seats, and a repeated
 * command gives the same ones. The 64 bits of a hash of 128 random bits do not give the secret away.
 */
export function invitedSeat(secretHash: string): SeatId {
  return `z${secretHash.slice(0, 16)}`;
}
