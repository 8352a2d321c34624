import type { Seated } from '../../shared/wire.ts';
import { keepReserved } from '../reserved.ts';
import { keepSeat, seatAddress } from '../seats.ts';

/** Keeps a seat that was just taken on this device. @returns the address where it is played */
export function takeSeat(seated: Seated, secret: string, name: string): string {
  keepSeat(seated.workshop, { seat: seated.seat, secret, role: seated.role, name: name.trim() });
  keepReserved(seated);
  return seatAddress(seated.workshop, seated.seat);
}
