import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { Client, type Room } from '@colyseus/sdk';
import { loadLibrary } from '../../server/content.ts';
import type { Clock } from '../../server/clock.ts';
import type { Journal } from '../../server/journal/journal.ts';
import { memoryJournal } from '../../server/journal/memory.ts';
import type { Log } from '../../server/log.ts';
import type { Mixer } from '../../server/mix/mixer.ts';
import { startServer, type RunningServer } from '../../server/server.ts';
import { readSettings } from '../../server/settings.ts';
import {
  PROTOCOL,
  type Ack,
  type Frame,
  type Present,
  type Ready,
  type Refused,
  type Seated,
  type Welcome,
} from '../../shared/wire.ts';
import type { Command } from '../../shared/workshop/commands.ts';
import type { Sheet } from '../../shared/workshop/sheet.ts';
import type { Refusal } from '../../shared/workshop/refusal.ts';

const ROOT = join(import.meta.dirname, '../..');
export const library = loadLibrary(join(ROOT, 'cards'));
export const hex = (): string => randomBytes(16).toString('hex');

/** A clock that a test sets; nothing in it happens of itself. */
export class TestClock implements Clock {
  #now = Date.UTC(2026, 10, 23, 9);
  #timers: { at: number; work: () => void }[] = [];

  now = (): number => this.#now;

  after = (ms: number, work: () => void): (() => void) => {
    const timer = { at: this.#now + ms, work };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((one) => one !== timer);
    };
  };

  advance(ms: number): void {
    this.#now += ms;
    for (const timer of this.#timers.filter(({ at }) => at <= this.#now)) {
      this.#timers = this.#timers.filter((one) => one !== timer);
      timer.work();
    }
  }
}

export interface House {
  server: RunningServer;
  clock: TestClock;
  journal: Journal;
  base: string;
  /** messages that the server logged as errors */
  errors: string[];
}

export async function openHouse(
  over: {
    journal?: Journal;
    clock?: TestClock;
    env?: Record<string, string>;
    site?: string;
    mixer?: Mixer;
  } = {},
): Promise<House> {
  const clock = over.clock ?? new TestClock();
  const journal = over.journal ?? memoryJournal();
  const errors: string[] = [];
  const quiet = (): void => {};
  const log: Log = {
    debug: quiet,
    info: quiet,
    warn: quiet,
    error: (_facts, message) => errors.push(message),
  };
  const settings = readSettings({ PORT: '0', HOST: '127.0.0.1', ...over.env });
  const site = over.site ?? join(ROOT, 'test/server/http/site');
  const server = await startServer({
    settings,
    journal,
    library,
    site,
    clock,
    log,
    build: 'proef',
    ...(over.mixer ? { mixer: over.mixer } : {}),
  });
  return { server, clock, journal, base: `http://127.0.0.1:${server.port}`, errors };
}

export async function post(
  house: House,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: unknown; headers: Headers }> {
  const response = await fetch(house.base + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json(), headers: response.headers };
}

export interface Made {
  seated: Seated;
  secret: string;
  creation: string;
  code: string;
}

export async function makeWorkshop(house: House, name = 'Bo'): Promise<Made> {
  const secret = hex();
  const creation = hex();
  const ask = { id: creation, secret, format: 'kennismaken', title: 'Proef', lang: 'nl', name };
  const { status, body } = await post(house, '/api/workshops', ask);
  if (status !== 200) throw new Error(`not made: ${JSON.stringify(body)}`);
  const seated = seatedFrom(body);
  const code = (await house.server.reception.state(seated.workshop))?.all.workshop?.code ?? '';
  return { seated, secret, creation, code };
}

export async function joinBy(
  house: House,
  code: string,
  name: string,
  secret = hex(),
): Promise<{ seated: Seated; secret: string }> {
  const { status, body } = await post(house, '/api/join', {
    as: 'new',
    code,
    secret,
    name,
    organisation: '',
  });
  if (status !== 200) throw new Error(`not joined: ${JSON.stringify(body)}`);
  return { seated: seatedFrom(body), secret };
}

/** TAFEL-1: a device with these names around it. */
export async function joinTable(
  house: House,
  code: string,
  names: readonly string[],
  secret = hex(),
): Promise<{ seated: Seated; secret: string }> {
  const { status, body } = await post(house, '/api/join', { as: 'tafel', code, secret, names });
  if (status !== 200) throw new Error(`no table: ${JSON.stringify(body)}`);
  return { seated: seatedFrom(body), secret };
}

export async function comeBack(house: House, seated: Seated, secret: string): Promise<Seated> {
  const { status, body } = await post(house, '/api/join', {
    as: 'back',
    workshop: seated.workshop,
    seat: seated.seat,
    secret,
  });
  if (status !== 200) throw new Error(`not back: ${JSON.stringify(body)}`);
  return seatedFrom(body);
}

/** What the server says about itself needs no second check in its own tests. */
function seatedFrom(body: unknown): Seated {
  return body as Seated;
}

export function refusalIn(body: unknown): Refusal['refusal'] | null {
  return typeof body === 'object' && body !== null && 'refusal' in body ? (body as Refusal).refusal : null;
}

interface Told {
  welcome: Welcome;
  frame: Frame;
  refused: Refused;
  kept: { id: string };
  presence: Present;
}
type Heard = { [K in keyof Told]: { name: K; said: Told[K] } }[keyof Told];

/** A client as it comes over the wire: it hears everything and forgets nothing. */
export class Guest {
  readonly room: Room;
  readonly heard: Heard[] = [];
  readonly left: Promise<number>;
  #waiting: (() => void)[] = [];

  private constructor(room: Room) {
    this.room = room;
    room.reconnection.enabled = false;
    for (const name of ['welcome', 'frame', 'refused', 'kept', 'presence'] as const)
      room.onMessage(name, (bytes: Uint8Array) => {
        const said: unknown = JSON.parse(new TextDecoder().decode(bytes));
        this.heard.push({ name, said } as Heard);
        for (const wake of this.#waiting.splice(0)) wake();
      });
    this.left = new Promise((resolve) => room.onLeave((code) => resolve(code)));
  }

  /** Takes the place, without saying that it is ready. */
  static async sit(house: House, seated: Seated): Promise<Guest> {
    const client = new Client(house.base.replace('http', 'ws'));
    return new Guest(
      await client.consumeSeatReservation(
        seated.reservation as Parameters<typeof client.consumeSeatReservation>[0],
      ),
    );
  }

  static async enter(house: House, seated: Seated, have: Ready['have'] = null): Promise<Guest> {
    const guest = await Guest.sit(house, seated);
    guest.ready(have);
    await guest.told('welcome');
    return guest;
  }

  ready(have: Ready['have'] = null): void {
    this.room.send('ready', { protocol: PROTOCOL, have });
  }

  /** The first message of this kind for which `match` holds, heard already or to come. */
  async told<K extends keyof Told>(
    name: K,
    match: (said: Told[K]) => boolean = () => true,
  ): Promise<Told[K]> {
    for (;;) {
      for (const one of this.heard) {
        if (one.name === name && match(one.said as Told[K])) return one.said as Told[K];
      }
      await new Promise<void>((wake) => this.#waiting.push(wake));
    }
  }

  /** Sends a command and waits for what becomes of it. */
  play(command: Command, id = hex()): Promise<Ack | Refused> {
    return this.#answer('command', id, { command });
  }

  /** As `play`, on a device of a table: for one of its names, or for whom it says. */
  playAs(as: string, command: Command, id = hex()): Promise<Ack | Refused> {
    return this.#answer('command', id, { as, command });
  }

  /** Writes on a sheet; `kept` gives the id back. */
  writeAs(as: string, step: string, sheet: Sheet): Promise<Ack | Refused> {
    return this.#answer('sheet', hex(), { as, step, sheet });
  }

  async #answer(type: 'command' | 'sheet', id: string, body: object): Promise<Ack | Refused> {
    const before = this.heard.length;
    this.room.send(type, { id, ...body });
    for (;;) {
      for (const one of this.heard.slice(before)) {
        const ack =
          one.name === 'frame' ? one.said.acks?.find((candidate) => candidate.id === id) : undefined;
        if (ack) return ack;
        if (one.name === 'refused' && one.said.id === id) return one.said;
        if (one.name === 'kept' && one.said.id === id) return { id, seq: 0 };
      }
      await new Promise<void>((wake) => this.#waiting.push(wake));
    }
  }

  /** The parts of one type that this client has heard in frames. */
  parts(type: string): unknown[] {
    return this.heard.flatMap((one) =>
      one.name === 'frame'
        ? one.said.parts.flatMap(([, parts]) => parts.filter((part) => part.type === type))
        : [],
    );
  }

  view(channel: string): unknown {
    const welcome = this.heard.findLast((one) => one.name === 'welcome');
    return welcome?.name === 'welcome' && welcome.said.kind === 'views'
      ? welcome.said.views.find(([name]) => name === channel)?.[1]
      : undefined;
  }
}
