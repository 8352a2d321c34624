import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { SeatId, WorkshopId } from '../../shared/workshop/ids.ts';

/**
 * A workshop's id follows from the 128 random bits of who makes it, so that a repeated request finds the same workshop;
 * and it does not give those bits away, so that nobody can repeat the request of somebody else.
 */
export function workshopIdOf(creation: string): WorkshopId {
  return `w${digest(`workshop\n${creation}`).toString('base64url').slice(0, 15)}`;
}

/** A seat's id follows from its secret, so that taking a seat twice gives one seat. It does not give the secret away. */
export function seatIdOf(workshop: WorkshopId, secret: string): SeatId {
  return `z${digest(`seat\n${workshop}\n${secret}`).toString('base64url').slice(0, 11)}`;
}

/** As `seatIdOf`, for the names around a device, in their order: they have no secret of their own. */
export function nameIdOf(workshop: WorkshopId, secret: string, place: number): SeatId {
  return `z${digest(`naam\n${workshop}\n${place}\n${secret}`).toString('base64url').slice(0, 11)}`;
}

/** SHA-256 in hex: what the log keeps of a seat's secret. 128 random bits need no salt. */
export function hashOf(secret: string): string {
  return digest(secret).toString('hex');
}

/** 128 random bits in hex: invitations and session ids. */
export function token(): string {
  return randomBytes(16).toString('hex');
}

/** Compares without telling by the time it takes how much was right. */
export function same(given: string, expected: string): boolean {
  return timingSafeEqual(digest(given), digest(expected));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
