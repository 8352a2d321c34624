import type { Seated } from '../shared/wire.ts';

let reserved: Seated | null = null;

/** Hands the place that was just reserved to the screen that takes it, which spares a question to the server. */
export function keepReserved(seated: Seated): void {
  reserved = seated;
}

/** At most once: a reservation can be used only once. */
export function takeReserved(workshop: string, seat: string): Seated | undefined {
  const found = reserved?.workshop === workshop && reserved.seat === seat ? reserved : undefined;
  reserved = null;
  return found;
}
