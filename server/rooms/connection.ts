import { ClientState, type Client } from '@colyseus/core';
import { WebSocketClient } from '@colyseus/ws-transport';
import type { Channel } from '../../shared/workshop/channel.ts';
import type { SeatId } from '../../shared/workshop/ids.ts';
import { CLOSE, WIRE_LIMITS, type Ack } from '../../shared/wire.ts';
import type { Clock } from '../clock.ts';
import { Rate } from './rate.ts';

/** messages of any kind from one socket: far above what a client needs, also when it sends its outbox again */
const FLOOD = { burst: 400, perSecond: 100 };
/** bytes that may wait for a client which still gets what may be missed */
const KEEPING_UP = 16_384;
/** ms that a client gets to take its leave */
const FAREWELL = 5000;

/** One socket of one seat. Sends bytes that were encoded elsewhere, and lets go of a client that does not read them. */
export class Connection {
  readonly seat: SeatId;
  /** what the client has views of; null until it was welcomed */
  channels: Channel[] | null = null;
  acks: Ack[] = [];
  saidReady = false;
  readonly #client: Client;
  readonly #clock: Clock;
  readonly #flood: Rate;
  #cut: () => void = () => {};
  #open = true;
  #last: Promise<void> | null = null;

  constructor(client: Client, seat: SeatId, clock: Clock) {
    this.#client = client;
    this.#clock = clock;
    this.seat = seat;
    this.#flood = new Rate(FLOOD, clock.now());
  }

  /** False once it was ended from either side. */
  get open(): boolean {
    return this.#open;
  }

  /** The Colyseus handshake is done: before that, sending would pile up in memory. */
  get joined(): boolean {
    return this.#client.state === ClientState.JOINED;
  }

  send(bytes: Buffer): void {
    if (!this.#open) return;
    this.#client.raw(bytes);
    if (bufferedBy(this.#client) > WIRE_LIMITS.buffered) this.end(CLOSE.limits);
  }

  /** Sends what is of use only now: not to a client that has something waiting already. */
  offer(bytes: Buffer): void {
    if (bufferedBy(this.#client) < KEEPING_UP) this.send(bytes);
  }

  end(code: (typeof CLOSE)[keyof typeof CLOSE]): void {
    if (!this.#open) return;
    this.#open = false;
    this.#client.leave(code);
    // who does not read does not hear that it is over either
    this.#cut = this.#clock.after(FAREWELL, () => cut(this.#client));
  }

  /** The other side is gone. */
  lost(): void {
    this.#open = false;
    this.#cut();
  }

  /** Takes one message in; false, and the end, when there are far too many. */
  hears(): boolean {
    if (!this.#open) return false;
    if (this.#flood.take(this.#clock.now())) return true;
    this.end(CLOSE.limits);
    return false;
  }

  /** Does things in the order in which they came in: at once, unless something before it is waiting for the store. */
  inTurn(work: () => Promise<void> | undefined, failed: (error: unknown) => void): void {
    const before = this.#last;
    const doing = before === null ? attempt(work) : this.#after(before, work);
    if (!doing) return;
    const mine = doing.catch(failed);
    this.#last = mine;
    void mine.finally(() => {
      if (this.#last === mine) this.#last = null;
    });
  }

  async #after(before: Promise<void>, work: () => Promise<void> | undefined): Promise<void> {
    await before;
    if (this.#open) await work();
  }
}

function attempt(work: () => Promise<void> | undefined): Promise<void> | undefined {
  try {
    return work();
  } catch (error) {
    return Promise.reject(error instanceof Error ? error : new Error(String(error)));
  }
}

function cut(client: Client): void {
  if (client instanceof WebSocketClient) client.ref.terminate();
}

function bufferedBy(client: Client): number {
  return client instanceof WebSocketClient ? client.ref.bufferedAmount : 0;
}
