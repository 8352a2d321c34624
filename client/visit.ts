import type { WorkshopId } from '../shared/workshop/ids.ts';
import { colyseus } from './connection.ts';
import { host } from './host.ts';
import { createOutbox } from './outbox.ts';
import { others } from './presence.ts';
import { takeReserved } from './reserved.ts';
import { hex128, type KeptSeat } from './seats.ts';
import { createSession, type Session } from './session.ts';
import { deviceShelf } from './shelf.ts';
import { setPlayer, store } from './store.ts';

interface Visit {
  key: string;
  session: Session;
  guests: number;
  close(): void;
}

let visit: Visit | null = null;

/**
 * Opens the workshop in this tab; the same seat stays connected while screens take over from each other.
 * @returns leaves again: the connection is let go once no screen needs it
 */
export function openVisit(workshop: WorkshopId, kept: KeptSeat): () => void {
  const key = `${workshop}:${kept.seat}:${kept.secret}`;
  if (visit?.key !== key) {
    visit?.close();
    visit = begin(key, workshop, kept);
  }
  const mine = visit;
  mine.guests += 1;
  return () => {
    mine.guests -= 1;
    setTimeout(() => {
      if (mine.guests === 0 && visit === mine) {
        mine.close();
        visit = null;
      }
    });
  };
}

/** Comes back at once, also from where another tab took the seat. */
export function retryVisit(): void {
  visit?.session.retry();
}

function begin(key: string, workshop: WorkshopId, kept: KeptSeat): Visit {
  const { seat, secret } = kept;
  const session = createSession(workshop, kept, {
    store,
    others,
    transport: colyseus,
    back: () => host.join({ as: 'back', workshop, seat, secret }),
    content: host.content,
    outbox: createOutbox(deviceShelf, `koerskaarten:uit:${workshop}:${seat}:`, Date.now),
    clock: {
      now: Date.now,
      random: Math.random,
      after: (ms, act) => {
        const timer = setTimeout(act, ms);
        return () => clearTimeout(timer);
      },
    },
    id: hex128,
  });
  // a seat that another tab took is only taken back when the person asks for it
  const online = (): void => {
    if (store.getState().connection !== 'overgenomen') session.retry();
  };
  const offline = (): void => session.probe();
  const seen = (): void => {
    if (document.visibilityState === 'visible') online();
  };
  addEventListener('online', online);
  addEventListener('offline', offline);
  document.addEventListener('visibilitychange', seen);
  setPlayer(session);
  session.start(takeReserved(workshop, seat));
  return {
    key,
    session,
    guests: 0,
    close() {
      removeEventListener('online', online);
      removeEventListener('offline', offline);
      document.removeEventListener('visibilitychange', seen);
      setPlayer(null);
      session.stop();
    },
  };
}
