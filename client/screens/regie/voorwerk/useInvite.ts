import type { SeatId } from '../../../../shared/workshop/ids.ts';
import { VOORWERK_LIMITS } from '../../../../shared/workshop/seat-limits.ts';
import { invitedSeat } from '../../../../shared/workshop/voorwerk/seat.ts';
import { WIRE_LIMITS } from '../../../../shared/wire.ts';
import { usePlay, type Playing } from '../../../game.ts';
import { hex128 } from '../../../seats.ts';
import { sha256 } from '../sha256.ts';
import type { Guest } from './guests.ts';
import { portions } from './portions.ts';

/** Room for what goes around the people in one message. */
const BYTES = WIRE_LIMITS.body - 2_048;

/** Secrets of links that were just made: they are here, in this tab, and nowhere else. */
export type FreshLinks = ReadonlyMap<SeatId, string>;

export interface Inviting {
  playing: Playing;
  /** @returns the links of who is invited now, also when the server refused the others */
  invite: (guests: readonly Guest[]) => Promise<FreshLinks>;
  /** new links for who has not come; the ones before stop working (VOOR-6) */
  renew: (seats: readonly SeatId[]) => Promise<FreshLinks>;
}

/** Makes links: the secrets are made here, the server learns only their hashes (VOOR-2). */
export function useInvite(): Inviting {
  const playing = usePlay();
  const { play } = playing;
  return {
    playing,
    async invite(guests) {
      const made = guests.map(({ name, organisation }) => {
        const secret = hex128();
        const secretHash = sha256(secret);
        return { secret, person: { name, organisation, secretHash } };
      });
      const fresh = new Map<SeatId, string>();
      for (const portion of portions(made, VOORWERK_LIMITS.atOnce, BYTES)) {
        const people = portion.map(({ person }) => person);
        if (!(await play({ type: 'voorwerk/nodig-uit', people }))) return fresh;
        for (const { secret, person } of portion) fresh.set(invitedSeat(person.secretHash), secret);
      }
      return fresh;
    },
    async renew(seats) {
      const made = seats.map((seat) => ({ seat, secret: hex128() }));
      const fresh = new Map<SeatId, string>();
      for (const portion of portions(made, VOORWERK_LIMITS.atOnce, BYTES)) {
        const links = portion.map(({ seat, secret }) => ({ seat, secretHash: sha256(secret) }));
        if (!(await play({ type: 'voorwerk/nieuwe-links', links }))) return fresh;
        for (const { seat, secret } of portion) fresh.set(seat, secret);
      }
      return fresh;
    },
  };
}
