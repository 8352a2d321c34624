import type { Role, SeatId, WorkshopId } from '../shared/workshop/ids.ts';
import { ROLES } from '../shared/workshop/ids.ts';
import { deviceShelf, tabShelf, type Shelf } from './shelf.ts';

/** A place in a workshop that this browser can come back to. */
export interface KeptSeat {
  seat: SeatId;
  /** 128 bits in hex: whoever has it, is this person */
  secret: string;
  role: Role;
  /** as typed on this device; empty for a plenary screen */
  name: string;
}

/** Written by hand instead of as a schema: it is part of the first page, which has to be light. */
function isKeptSeat(value: unknown): value is KeptSeat {
  if (typeof value !== 'object' || value === null) return false;
  const { seat, secret, role, name }: Partial<Record<keyof KeptSeat, unknown>> = value;
  return [seat, secret, name].every((text) => typeof text === 'string') && ROLES.some((one) => one === role);
}

const key = (workshop: WorkshopId): string => `koerskaarten:zit:${workshop}`;

/** The seats of this browser in a workshop, the first one taken first. */
export function keptSeats(workshop: WorkshopId, shelf: Shelf = deviceShelf): KeptSeat[] {
  const read = parsed(shelf.get(key(workshop)));
  return Array.isArray(read) && read.every(isKeptSeat) ? read : [];
}

/** The seat with this id, or without an id the first one; undefined when this browser has none. */
export function keptSeat(workshop: WorkshopId, seat: SeatId | null): KeptSeat | undefined {
  const seats = keptSeats(workshop);
  return seat === null ? seats[0] : seats.find((kept) => kept.seat === seat);
}

/** Keeps a seat; one with the same id is replaced, so that a reissued secret takes the place of the lost one. */
export function keepSeat(workshop: WorkshopId, kept: KeptSeat, shelf: Shelf = deviceShelf): void {
  const others = keptSeats(workshop, shelf).filter(({ seat }) => seat !== kept.seat);
  shelf.set(key(workshop), JSON.stringify([...others, kept]));
}

export function forgetSeat(workshop: WorkshopId, seat: SeatId, shelf: Shelf = deviceShelf): void {
  const others = keptSeats(workshop, shelf).filter((kept) => kept.seat !== seat);
  if (others.length === 0) shelf.remove(key(workshop));
  else shelf.set(key(workshop), JSON.stringify(others));
}

/** Where the seat is played; the address names the seat when this browser has more than one. */
export function seatAddress(workshop: WorkshopId, seat: SeatId): string {
  return keptSeats(workshop)[0]?.seat === seat ? `/w/${workshop}` : `/w/${workshop}?zitplaats=${seat}`;
}

/** 128 random bits in hex. */
export function hex128(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/**
 * The bits for one attempt to come in. A lost answer or a reload makes the same attempt again, which the server then knows.
 */
export function attemptBits(attempt: string): { value: string; done: () => void } {
  const name = `koerskaarten:poging:${attempt}`;
  const value = tabShelf.get(name) ?? hex128();
  tabShelf.set(name, value);
  return { value, done: () => tabShelf.remove(name) };
}

function parsed(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
