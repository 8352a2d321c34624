import { randomBytes } from 'node:crypto';
import { Client, type Room } from '@colyseus/sdk';
import type { Content } from '../../shared/decks/content.ts';
import type { Sheet } from '../../shared/workshop/sheet.ts';
import {
  PROTOCOL,
  TO_CLIENT,
  TO_ROOM,
  type Ack,
  type Frame,
  type Join,
  type Refused,
  type Seated,
  type Welcome,
} from '../../shared/wire.ts';
import { seatChannel, teamChannel, type Channel, type FoldedChannel } from '../../shared/workshop/channel.ts';
import type { Command } from '../../shared/workshop/commands.ts';
import { emptySlice, evolveSlice, type Derived, type Slice } from '../../shared/workshop/evolve.ts';
import type { PersonRole, SeatId } from '../../shared/workshop/ids.ts';
import { holderOf } from '../../shared/steps/kaartronde/holder.ts';
import type { KaartTeam } from '../../shared/steps/kaartronde/state.ts';
import { peopleAt } from '../../shared/workshop/table.ts';
import { emptyAll, emptyFacilitator, emptySeat, type State, type Team } from '../../shared/workshop/state.ts';
import type { PlayerView } from './player.ts';

/** 128 random bits in hex, as every id and secret on the wire. */
export const hex128 = (): string => randomBytes(16).toString('hex');

export type Answer = Ack | Refused;

export interface PersonalLink {
  workshop: string;
  seat: SeatId;
  secret: string;
}

export interface ParticipantEvents {
  /** every message as it came in, before it was used */
  raw?: (participant: Participant, type: string, text: string) => void;
  acked?: (participant: Participant, id: string, seq: number) => void;
  /** after every change of what this participant knows */
  changed?: (participant: Participant) => void;
}

/** ms between attempts to come back: a dead server is soon up again in these tests */
const RETRY = 60;
/** ms that an answer over HTTP may take */
const PATIENCE = 5_000;

/**
 * One simulated person over a real socket: takes a seat, holds the slices of its channels, keeps what is not
 * acknowledged and sends it again after every loss, and comes back by itself until it is stopped.
 */
export class Participant {
  readonly origin: string;
  readonly name: string;
  secret = hex128();
  readonly outbox = new Map<
    string,
    { as: SeatId | undefined; command: Command; settle: (answer: Answer) => void }
  >();
  readonly slices = new Map<Channel, Slice | Derived>();
  seated: Seated | null = null;
  content: Content | null = null;
  seq = 0;
  generation = 0;
  /** times it came in, the first included */
  entries = 0;
  closed: number | null = null;
  private readonly events: ParticipantEvents;
  private readonly writing = new Map<
    string,
    { as: SeatId | undefined; step: string; sheet: Sheet; settle: () => void }
  >();
  private room: Room | null = null;
  private stopped = false;
  private clockOffset = 0;

  constructor(origin: string, name: string, events: ParticipantEvents = {}) {
    this.origin = origin;
    this.name = name;
    this.events = events;
  }

  /** Takes a seat with a join code. Rejects with the refusal when the server says no. */
  async join(code: string, organisation = ''): Promise<this> {
    return this.enter({ as: 'new', code, secret: this.secret, name: this.name, organisation });
  }

  /** Comes for the first time by a link of one's own (VOOR-3). */
  async byLink({ workshop, seat, secret }: PersonalLink, organisation: string): Promise<this> {
    this.secret = secret;
    return this.enter({ as: 'personal', workshop, seat, secret, name: this.name, organisation });
  }

  /** Takes a device with these names around it (TAFEL-1). */
  async joinTable(code: string, names: string[], organisation = ''): Promise<this> {
    return this.enter({ as: 'tafel', code, secret: this.secret, names, organisation });
  }

  /** Who plays here: this person, or at a table each of its names. */
  get players(): SeatId[] {
    if (!this.seated) return [];
    return this.seated.role === 'tafel' ? peopleAt(this.all, this.seated.seat) : [this.seated.seat];
  }

  /** Takes a seat with an invitation, as a co-facilitator or a plenary screen. */
  async invited(workshop: string, role: PersonRole, invite: string): Promise<this> {
    return this.enter({ as: 'invited', workshop, role, invite, secret: this.secret, name: this.name });
  }

  /** Starts a workshop and takes its first facilitator's seat. */
  async begin(format: string, title: string): Promise<this> {
    const body = { id: hex128(), secret: this.secret, format, title, lang: 'nl', name: this.name };
    await this.sit(await post<Seated>(`${this.origin}/api/workshops`, body));
    return this;
  }

  /** Gives a command; settles when it is acknowledged or refused, across whatever happens to the server. */
  play(command: Command, seat?: SeatId, id = hex128()): Promise<Answer> {
    const as = this.named(seat);
    return new Promise((settle) => {
      this.outbox.set(id, { as, command, settle });
      this.room?.send(TO_ROOM.command, { id, ...spoken(as), command });
    });
  }

  /** Writes on its own sheet; settles when that is kept, or refused because the reveal came first. */
  writeSheet(step: string, sheet: Sheet, seat?: SeatId): Promise<void> {
    const id = hex128();
    const as = this.named(seat);
    return new Promise((settle) => {
      this.writing.set(id, { as, step, sheet, settle });
      this.room?.send(TO_ROOM.sheet, { id, ...spoken(as), step, sheet });
    });
  }

  /** Only a table has to say for whom. */
  private named(seat: SeatId | undefined): SeatId | undefined {
    return seat === this.seated?.seat ? undefined : seat;
  }

  get online(): boolean {
    return this.room !== null;
  }

  slice<C extends FoldedChannel>(channel: C): State[C] | undefined {
    return this.slices.get(channel) as State[C] | undefined;
  }

  get all(): State['all'] {
    return this.slice('all') ?? emptyAll();
  }

  get facilitator(): State['facilitator'] {
    return this.slice('facilitator') ?? emptyFacilitator();
  }

  /** What this person knows, for player.ts to choose a move from. */
  view(seat = this.seated?.seat): PlayerView | null {
    if (seat === undefined || !this.content) return null;
    const team = this.all.teams.find(({ members }) => members.includes(seat));
    const slice = team && this.slice(teamChannel(team.id));
    return {
      seat,
      all: this.all,
      team: team && slice ? { team, slice } : null,
      own: this.slice(seatChannel(seat)) ?? emptySeat(),
      hand: this.hand(seat, team, slice?.kaartronde[this.all.clock.step]),
      content: this.content,
      now: Date.now() + this.clockOffset,
    };
  }

  /** The cards that somebody lays from now; names at one table have one hand together (TAFEL-4). */
  private hand(seat: SeatId, team: Team | undefined, round: KaartTeam | undefined): readonly string[] {
    const holder = team && round ? holderOf(this.all, team.members, round, seat) : seat;
    return this.slice(seatChannel(holder))?.kaartronde[this.all.clock.step]?.hand ?? [];
  }

  /** Drops the line without a word, as a dead phone does; comes back by itself. */
  drop(): void {
    this.room?.connection.close();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    const { room } = this;
    this.room = null;
    if (room) await room.leave(true).catch(() => undefined);
  }

  private async enter(join: Join): Promise<this> {
    await this.sit(await post<Seated>(`${this.origin}/api/join`, join));
    return this;
  }

  private async sit(seated: Seated): Promise<void> {
    this.seated = seated;
    this.content ??= await get<Content>(`${this.origin}/api/content/${seated.content}`);
    const client = new Client(this.origin);
    const room = await client.consumeSeatReservation(
      seated.reservation as Parameters<Client['consumeSeatReservation']>[0],
    );
    room.reconnection.enabled = false;
    await this.listen(room);
  }

  private listen(room: Room): Promise<void> {
    return new Promise((welcomed) => {
      room.onMessage(TO_CLIENT.welcome, (bytes: Uint8Array) => {
        this.welcome(this.read(TO_CLIENT.welcome, bytes) as Welcome);
        this.room = room;
        this.entries += 1;
        this.resend(room);
        welcomed();
      });
      room.onMessage(TO_CLIENT.frame, (bytes: Uint8Array) =>
        this.frame(this.read(TO_CLIENT.frame, bytes) as Frame),
      );
      room.onMessage(TO_CLIENT.refused, (bytes: Uint8Array) => {
        const refused = this.read(TO_CLIENT.refused, bytes) as Refused;
        this.outbox.get(refused.id)?.settle(refused);
        this.outbox.delete(refused.id);
        this.writing.get(refused.id)?.settle();
        this.writing.delete(refused.id);
      });
      room.onMessage(TO_CLIENT.kept, (bytes: Uint8Array) => {
        const { id } = this.read(TO_CLIENT.kept, bytes) as { id: string };
        this.writing.get(id)?.settle();
        this.writing.delete(id);
      });
      room.onLeave((code) => {
        this.closed = code;
        this.room = null;
        if (!this.stopped) void this.comeBack();
        welcomed();
      });
      const channels = [...this.slices.keys()];
      const have = this.seq > 0 ? { generation: this.generation, seq: this.seq, channels } : null;
      room.send(TO_ROOM.ready, { protocol: PROTOCOL, have });
    });
  }

  /** The server may be dead, or not yet alive again: keeps trying until it is in. */
  private async comeBack(): Promise<void> {
    const { seated } = this;
    if (!seated) return;
    for (;;) {
      await new Promise((after) => setTimeout(after, RETRY));
      if (this.stopped || this.room) return;
      const back: Join = { as: 'back', workshop: seated.workshop, seat: seated.seat, secret: this.secret };
      try {
        await this.sit(await post<Seated>(`${this.origin}/api/join`, back));
        return;
      } catch (error) {
        if (
          error instanceof RefusedError &&
          ['geheim-klopt-niet', 'onbekende-zitplaats'].includes(error.reason)
        )
          return;
      }
    }
  }

  private resend(room: Room): void {
    for (const [id, { as, step, sheet }] of this.writing)
      room.send(TO_ROOM.sheet, { id, ...spoken(as), step, sheet });
    for (const [id, { as, command }] of this.outbox)
      room.send(TO_ROOM.command, { id, ...spoken(as), command });
  }

  private read(type: string, bytes: Uint8Array): unknown {
    const text = new TextDecoder().decode(bytes);
    this.events.raw?.(this, type, text);
    return JSON.parse(text);
  }

  private welcome(welcome: Welcome): void {
    this.clockOffset = welcome.now - Date.now();
    this.generation = welcome.generation;
    if (welcome.kind === 'views') {
      this.slices.clear();
      for (const [channel, slice] of welcome.views) this.slices.set(channel, slice);
    } else {
      this.fold(welcome.parts);
    }
    this.seq = welcome.seq;
    this.events.changed?.(this);
  }

  private frame(frame: Frame): void {
    for (const [channel, slice] of frame.views ?? []) this.slices.set(channel, slice);
    for (const channel of frame.gone ?? []) this.slices.delete(channel);
    this.fold(frame.parts);
    if (frame.seq < this.seq) throw new Error(`${this.name} went back from ${this.seq} to ${frame.seq}`);
    this.seq = frame.seq;
    for (const { id, seq } of frame.acks ?? []) {
      this.events.acked?.(this, id, seq);
      this.outbox.get(id)?.settle({ id, seq });
      this.outbox.delete(id);
    }
    this.events.changed?.(this);
  }

  private fold(parts: Frame['parts']): void {
    for (const [channel, list] of parts) {
      for (const part of list)
        this.slices.set(channel, evolveSlice(channel, this.slice(channel) ?? emptySlice(channel), part));
    }
  }
}

/** On the wire nothing stands for who speaks for themselves. */
function spoken(as: SeatId | undefined): { as?: SeatId } {
  return as === undefined ? {} : { as };
}

class RefusedError extends Error {
  readonly reason: string;
  constructor(reason: string) {
    super(reason);
    this.reason = reason;
  }
}

async function post<T>(url: string, body: object): Promise<T> {
  return answered<T>(
    await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE),
    }),
  );
}

async function get<T>(url: string): Promise<T> {
  return answered<T>(await fetch(url, { signal: AbortSignal.timeout(PATIENCE) }));
}

async function answered<T>(response: Response): Promise<T> {
  const body = (await response.json()) as T | { refusal: string };
  if (response.ok) return body as T;
  throw new RefusedError(
    typeof body === 'object' && body !== null && 'refusal' in body ? body.refusal : `HTTP ${response.status}`,
  );
}
