import { ErrorCode, ServerError, type Client } from '@colyseus/core';
import * as v from 'valibot';
import type { PersonRole, Role, SeatId, WorkshopId } from '../../shared/workshop/ids.ts';
import { isRefusal, refuse, type Refusal } from '../../shared/workshop/refusal.ts';
import type { Content } from '../../shared/decks/content.ts';
import type { SystemCommand } from '../../shared/workshop/commands.ts';
import { seatedAt } from '../../shared/workshop/context.ts';
import type { FacilitatorSlice, State } from '../../shared/workshop/state.ts';
import { meetingNumber } from '../../shared/workshop/vervolg/state.ts';
import { invitedAt, neverCame } from '../../shared/workshop/voorwerk/voorwerk.ts';
import { deviceOf } from '../../shared/workshop/table.ts';
import { CLOSE, TO_ROOM, type InvitationFound } from '../../shared/wire.ts';
import type { Clock } from '../clock.ts';
import type { Journal } from '../journal/journal.ts';
import type { Log } from '../log.ts';
import type { Mixer } from '../mix/mixer.ts';
import { Connection } from './connection.ts';
import { GuardedRoom } from './guarded.ts';
import { LiveWorkshop } from './live-workshop.ts';
import { same } from './secret.ts';

export const ROOM_NAME = 'workshop';

export interface RoomParts {
  journal: Journal;
  clock: Clock;
  log: Log;
  mixer: Mixer;
}

/** Somebody at the door; with an invitation, unless one comes by code. */
export interface NewSeat {
  seat: SeatId;
  secretHash: string;
  role: PersonRole;
  name: string;
  organisation: string;
  invite: string | null;
}

/** Somebody at the door with a link of their own (VOOR-3), as they want to be called. */
export interface Expected {
  seat: SeatId;
  secretHash: string;
  name: string;
  organisation: string;
}

/** A device at the door, with the names around it (TAFEL-1). */
export interface NewTable {
  seat: SeatId;
  secretHash: string;
  people: { seat: SeatId; name: string }[];
  organisation: string;
}

/** What a workshop that was just made opens with. */
export interface Opening {
  title: string;
  lang: 'nl' | 'en';
  code: string;
  retentionDays: number;
  maxPeople: number;
  invites: { begeleider: string; plenair: string };
}

/** One may sit down, or why not. 'stopped': this room no longer has the workshop, ask again. */
export type Admission = { role: Role; content: string } | Refusal | 'stopped';

const SeatOptionsSchema = v.object({ seat: v.string() });

/** The Colyseus side of one workshop: seats and sockets in, messages through, the room gone when nobody is left. */
export class WorkshopRoom extends GuardedRoom {
  // there is no Schema state to send; the tick only serves Colyseus' own message count
  override patchRate = 1000;
  // of whatever Colyseus itself answers; what comes through to us is counted more finely in Connection
  override maxMessagesPerSecond = 1000;
  /** everybody was sent away: whoever comes now waits for the next room */
  leaving = false;
  readonly #left = Promise.withResolvers<void>();
  readonly #connections = new Map<string, Connection>();
  #live: LiveWorkshop | null = null;
  #clock: Clock | null = null;

  override async onCreate({ id = '', parts }: { id?: WorkshopId; parts: RoomParts }): Promise<void> {
    this.roomId = id;
    this.log = parts.log;
    this.#clock = parts.clock;
    for (const type of Object.values(TO_ROOM))
      this.onMessage(type, (client, message: unknown) => this.#hear(client, type, message));
    let stoppedEarly = false;
    const live = await LiveWorkshop.open(id, {
      journal: parts.journal,
      clock: parts.clock,
      mixer: parts.mixer,
      stopped: (why) => {
        if (why === 'closed') return;
        parts.log.warn({ room: id, why }, 'kamer stopt');
        if (this.#live) this.sendAway();
        else stoppedEarly = true;
      },
      failed: (error, what) => this.failed(error, what),
    });
    if (!live || stoppedEarly)
      throw new ServerError(ErrorCode.MATCHMAKE_INVALID_ROOM_ID, `workshop ${id} cannot be opened`);
    this.#live = live;
  }

  override onJoin(client: Client, options: unknown): void {
    const live = this.#live;
    const { seat } = v.parse(SeatOptionsSchema, options);
    if (!live || !this.#clock) throw new ServerError(ErrorCode.MATCHMAKE_UNHANDLED, 'not open');
    const connection = new Connection(client, seat, this.#clock);
    this.#connections.set(client.sessionId, connection);
    live.enter(connection);
  }

  override async onLeave(client: Client): Promise<void> {
    const connection = this.#connections.get(client.sessionId);
    this.#connections.delete(client.sessionId);
    if (connection) await this.#live?.leave(connection);
  }

  /** Waits for what is under way. What happened is in the log already: there is nothing to keep. */
  override async onDispose(): Promise<void> {
    await this.#live?.close();
    this.#left.resolve();
  }

  override onBeforeShutdown(): void {
    this.sendAway();
  }

  /** Everybody has to come in again; the next one in restores the workshop from its log. */
  sendAway(): void {
    this.leaving = true;
    this.#dropReservations();
    this.disconnect(CLOSE.rejoin).catch((error: unknown) => this.failed(error, 'disconnect'));
  }

  /** Opens the workshop that was just made; safe to repeat. */
  async openWorkshop(opening: Opening): Promise<Refusal | 'stopped' | 'open'> {
    const live = this.#live;
    if (!live) return 'stopped';
    if (live.ledger.state.all.workshop) return 'open';
    const outcome = await live.system({ type: 'workshop/open', id: this.roomId, ...opening });
    if (outcome === 'stopped' || !isRefusal(outcome)) return outcome === 'stopped' ? outcome : 'open';
    return outcome.refusal === 'al-gedaan' ? 'open' : outcome;
  }

  /** Takes a seat; safe to repeat with the same secret. */
  async takeSeat(ask: NewSeat): Promise<Admission> {
    const live = this.#live;
    if (!live) return 'stopped';
    const { invite, ...command } = ask;
    const { all, facilitator } = live.ledger.state;
    const known = Object.hasOwn(all.people, ask.seat);
    if (!known && invite !== null && !invited(facilitator.invites, ask.role, invite))
      return refuse('geheim-klopt-niet');
    return this.#sit(ask, { type: 'zit/neem', ...command });
  }

  /** Takes a device and the seats of the names around it; safe to repeat with the same secret. */
  takeTable(ask: NewTable): Promise<Admission> {
    return this.#sit(ask, { type: 'tafel/neem', ...ask });
  }

  /** VOOR-3: takes the seat one was invited to; safe to repeat with the same secret. */
  async takeExpected({ secretHash, ...said }: Expected): Promise<Admission> {
    const { seat } = said;
    const found = this.invitation(seat, secretHash);
    if (found === 'stopped' || isRefusal(found)) return found;
    return this.#sit({ seat, secretHash }, { type: 'zit/kom', ...said });
  }

  /**
   * Whose link this is, and whether they came. Refuses `onbekende-zitplaats`, `geheim-klopt-niet`, and
   * `uitnodiging-weg` to who has the secret of an invitation that was withdrawn or erased.
   */
  invitation(seat: SeatId, secretHash: string): InvitationFound | Refusal | 'stopped' {
    const live = this.#live;
    if (!live) return 'stopped';
    const { state } = live.ledger;
    const invited = invitedAt(state, seat);
    const person = seatedAt(state, seat);
    const known = invited ?? person;
    if (!known && neverCame(state, seat) && knows(state, seat, secretHash)) return refuse('uitnodiging-weg');
    if (!known || !state.all.workshop) return refuse('onbekende-zitplaats');
    if (!knows(state, seat, secretHash)) return refuse('geheim-klopt-niet');
    const { title, retentionDays } = state.all.workshop;
    return {
      title,
      retentionDays,
      name: known.name?.value ?? '',
      organisation: known.organisation?.value ?? '',
      came: person !== undefined,
    };
  }

  async #sit(
    { seat, secretHash }: { seat: SeatId; secretHash: string },
    take: SystemCommand,
  ): Promise<Admission> {
    const live = this.#live;
    if (!live) return 'stopped';
    if (Object.hasOwn(live.ledger.state.all.people, seat)) return this.comeBack(seat, secretHash);
    const outcome = await live.system(take);
    if (outcome === 'stopped') return outcome;
    if (isRefusal(outcome) && outcome.refusal !== 'al-gedaan') return outcome;
    return this.comeBack(seat, secretHash);
  }

  /** Comes back to a seat with its secret. */
  comeBack(seat: SeatId, secretHash: string): Admission {
    const live = this.#live;
    if (!live) return 'stopped';
    const { state } = live.ledger;
    const person = seatedAt(state, seat);
    if (!person) return refuse('onbekende-zitplaats');
    if (!knows(state, seat, secretHash)) return refuse('geheim-klopt-niet');
    return { role: person.role, content: live.content.hash };
  }

  /**
   * Erases what belongs to a seat, for who has its secret, and sends everybody away: what is in memory still knows it. The
   * next one in restores the workshop without it, and no longer expects who was invited. Safe to repeat. Refuses as
   * `comeBack`, and `bezig` when the store failed. For a name at a table the secret is that of its device (TAFEL-8), which
   * has nothing of its own to erase.
   */
  async erase(seat: SeatId, secretHash: string): Promise<'erased' | 'stopped' | Refusal> {
    const live = this.#live;
    if (!live || this.leaving) return 'stopped';
    const { ahead } = live.ledger;
    // VOOR-7: also when they are not expected any more, or their name is gone already
    if (neverCame(ahead, seat))
      return knows(ahead, seat, secretHash) ? this.#eraseFrom(live, seat) : refuse('geheim-klopt-niet');
    const device = deviceOf(live.ledger.state.all, seat);
    const admission = this.comeBack(device, secretHash);
    if (admission === 'stopped' || isRefusal(admission)) return admission;
    if (device === seat && admission.role === 'tafel') return refuse('niet-jouw-rol');
    return this.#eraseFrom(live, seat);
  }

  /** VOOR-7: as `erase`, by a facilitator, of somebody who was invited and never came. */
  async eraseInvited(by: SeatId, secretHash: string, of: SeatId): Promise<'erased' | 'stopped' | Refusal> {
    const live = this.#ledBy(by, secretHash);
    if (live === 'stopped' || isRefusal(live)) return live;
    return neverCame(live.ledger.ahead, of) ? this.#eraseFrom(live, of) : refuse('onbekende-zitplaats');
  }

  /** What a facilitator may do with the workshop as a whole, for who has their secret. */
  #ledBy(by: SeatId, secretHash: string): LiveWorkshop | Refusal | 'stopped' {
    const live = this.#live;
    if (!live || this.leaving) return 'stopped';
    const admission = this.comeBack(by, secretHash);
    if (admission === 'stopped' || isRefusal(admission)) return admission;
    return admission.role === 'begeleider' ? live : refuse('niet-jouw-rol');
  }

  async #eraseFrom(live: LiveWorkshop, seat: SeatId): Promise<'erased' | 'stopped' | Refusal> {
    // whoever comes now waits for the next room
    this.leaving = true;
    try {
      return await live.erase(seat);
    } finally {
      this.sendAway();
    }
  }

  /**
   * A facilitator opens the next meeting of a workshop that has ended (VERV-1). Everybody is sent away: the next one in
   * restores the workshop with its new content. Refuses as `comeBack`, `niet-jouw-rol`,
   * `werkvorm-onbekend` and what the rules refuse.
   * @param freeze the content to go on with; null when the werkvorm is none for a next meeting
   */
  async goOn(
    by: SeatId,
    secretHash: string,
    freeze: (before: Content, number: number) => Content | null,
  ): Promise<'begun' | 'stopped' | Refusal> {
    const live = this.#ledBy(by, secretHash);
    if (live === 'stopped' || isRefusal(live)) return live;
    const content = freeze(live.content, meetingNumber(live.ledger.state.all) + 1);
    if (content === null) return refuse('werkvorm-onbekend');
    try {
      return await live.goOn(content, () => {
        this.leaving = true;
      });
    } finally {
      if (this.leaving) this.sendAway();
    }
  }

  /** Resolves when this room is no longer there. */
  get gone(): Promise<void> {
    return this.#left.promise;
  }

  /** What is on disk of this workshop; null while it is being opened. */
  published(): State | null {
    return this.#live?.ledger.state ?? null;
  }

  /** Colyseus would wait for whoever has a place and has not come yet. */
  #dropReservations(): void {
    const seats: unknown = Reflect.get(this, '_reservedSeats');
    if (typeof seats !== 'object' || seats === null) return;
    for (const session of Object.keys(seats)) Reflect.deleteProperty(seats, session);
    this.autoDispose = false;
    Reflect.set(this, '_autoDisposeTimeout', undefined);
  }

  #hear(client: Client, type: (typeof TO_ROOM)[keyof typeof TO_ROOM], message: unknown): void {
    const connection = this.#connections.get(client.sessionId);
    const live = this.#live;
    if (!live || !connection?.hears()) return;
    if (type === 'ready') live.ready(connection, message);
    else if (type === 'command') live.command(connection, message);
    else if (type === 'presence') live.presence(connection, message);
    else live.sheet(connection, message);
  }
}

/** Whether this is the hash of the seat's secret. */
function knows({ server }: State, seat: SeatId, secretHash: string): boolean {
  const expected = Object.hasOwn(server.secrets, seat) ? server.secrets[seat] : undefined;
  return expected !== undefined && same(secretHash, expected);
}

function invited(invites: FacilitatorSlice['invites'], role: PersonRole, invite: string): boolean {
  return invites !== null && role !== 'deelnemer' && same(invite, invites[role]);
}
