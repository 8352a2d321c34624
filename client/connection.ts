import type { SeatReservation } from '@colyseus/sdk';
import { TO_CLIENT } from '../shared/wire.ts';
import type { Transport } from './line.ts';

/**
 * Rooms over Colyseus. Only takes the place that our own endpoint reserved, and never comes back by itself:
 * session.ts does that, with the seat's secret, which survives a crash of the server.
 */
export const colyseus: Transport = {
  async open(reservation, events) {
    if (!isReservation(reservation)) throw new Error('the server gave no reservation');
    const { Client } = await import('@colyseus/sdk');
    const room = await new Client(location.origin).consumeSeatReservation(reservation);
    room.reconnection.enabled = false;
    for (const type of Object.values(TO_CLIENT))
      room.onMessage(type, (body: unknown) => events.message(type, body));
    room.onLeave((code) => events.closed(code));
    return {
      send: (type, message) => room.send(type, message),
      ping: (alive) => room.ping(() => alive()),
      close: () => room.connection.close(),
    };
  },
};

function isReservation(value: unknown): value is SeatReservation {
  return typeof value === 'object' && value !== null && 'roomId' in value && 'sessionId' in value;
}
