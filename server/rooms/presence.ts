import * as v from 'valibot';
import type { SeatId } from '../../shared/workshop/ids.ts';
import { actingSeat } from '../../shared/workshop/acting.ts';
import { presenceOf } from '../../shared/workshop/presence.ts';
import { deviceOf } from '../../shared/workshop/table.ts';
import type { State } from '../../shared/workshop/state.ts';
import { PresenceMessageSchema, TO_CLIENT, WIRE_LIMITS, type Present } from '../../shared/wire.ts';
import type { Clock } from '../clock.ts';
import { encode } from './frames.ts';
import { Rate } from './rate.ts';

/** what the network saved up comes all at once */
const ALLOWED = { burst: WIRE_LIMITS.presencePerSecond * 2, perSecond: WIRE_LIMITS.presencePerSecond * 1.5 };

/** Passes on what members of a team do to the others of that team, and keeps none of it. */
export class PresenceRelay {
  readonly #clock: Clock;
  /** Sends bytes to those of these seats who are there and keep up. */
  readonly #offer: (seats: readonly SeatId[], bytes: Buffer) => void;
  readonly #rates = new Map<SeatId, Rate>();

  constructor(clock: Clock, offer: (seats: readonly SeatId[], bytes: Buffer) => void) {
    this.#clock = clock;
    this.#offer = offer;
  }

  /**
   * Passes on one message of a connection: of its own seat, or of a name at the table that it plays for (TAFEL-3). What comes
   * too fast, what nobody may see now, and what is of somebody else is dropped without a word.
   * @returns false when it has no known shape
   */
  pass(state: State, device: SeatId, message: unknown): boolean {
    const said = v.safeParse(PresenceMessageSchema, message);
    if (!said.success) return false;
    if (!this.#mayTalk(device)) return true;
    const { as, ...doing } = said.output;
    const seat = actingSeat(state, device, as);
    if (typeof seat !== 'string') return true;
    const found = presenceOf(state, seat, doing);
    if (!found) return true;
    const devices = new Set(found.team.members.map((member) => deviceOf(state.all, member)));
    devices.delete(device);
    if (devices.size === 0) return true;
    const present: Present = { seat, ...found.seen };
    this.#offer([...devices], encode(TO_CLIENT.presence, JSON.stringify(present)));
    return true;
  }

  forget(seat: SeatId): void {
    this.#rates.delete(seat);
  }

  #mayTalk(seat: SeatId): boolean {
    const now = this.#clock.now();
    const rate = this.#rates.get(seat) ?? new Rate(ALLOWED, now);
    this.#rates.set(seat, rate);
    return rate.take(now);
  }
}
