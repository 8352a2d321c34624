import {
  channelsOf,
  isDerivedChannel,
  isSeatChannel,
  isTeamChannel,
  seatOf,
  type Channel,
} from '../../shared/workshop/channel.ts';
import type { Commit } from '../../shared/workshop/events.ts';
import type { Moment, SeatId } from '../../shared/workshop/ids.ts';
import type { State } from '../../shared/workshop/state.ts';
import { CLOSE, TO_CLIENT, type Ack, type Ready, type SheetsBySeat } from '../../shared/wire.ts';
import type { Connection } from './connection.ts';
import { encode, encodeMissed, encodeView, encodeViews, Turn } from './frames.ts';

/** What is on disk, as the ledger has it. */
export interface Published {
  readonly state: State;
  readonly seq: number;
  readonly generation: number;
  since(seq: number): Commit[] | null;
}

export interface AudienceParts {
  now: () => Moment;
  /** what stands on the sheets of these seats */
  sheets: (seats: readonly SeatId[]) => SheetsBySeat;
  failed: (error: unknown, what: string) => void;
}

/** A client that missed more commits than this gets fresh views: they are smaller. */
const MISSED = 200;

/**
 * Who is connected to a workshop, and what each has heard. What is committed in one turn of the event loop leaves as one
 * frame per client, with the parts of the channels that its seat is subscribed to.
 */
export class Audience {
  readonly #published: Published;
  readonly #parts: AudienceParts;
  readonly #bySeat = new Map<SeatId, Connection>();
  #commits: Commit[] = [];
  #planned = false;
  /** what everybody who was welcomed has heard of */
  #told: State;

  constructor(published: Published, parts: AudienceParts) {
    this.#parts = parts;
    this.#published = published;
    this.#told = published.state;
  }

  /** The newest connection of a seat wins; the older one is told so. */
  enter(connection: Connection): void {
    this.#bySeat.get(connection.seat)?.end(CLOSE.taken);
    this.#bySeat.set(connection.seat, connection);
  }

  /** Whether this was still the seat's connection, and not one that a newer one took over from. */
  leave(connection: Connection): boolean {
    connection.lost();
    if (this.#bySeat.get(connection.seat) !== connection) return false;
    return this.#bySeat.delete(connection.seat);
  }

  committed(commit: Commit): void {
    this.#commits.push(commit);
    // REGIE-7: the seat was handed to another device, so the one that has it now is out at once
    for (const { parts } of commit.events)
      if (parts.server?.type === 'zit/geheim') this.#bySeat.get(parts.server.seat)?.end(CLOSE.removed);
    this.#plan();
  }

  /** Tells the asker that the command is on disk, in the same frame as what it caused. */
  ack(connection: Connection, ack: Ack): void {
    connection.acks.push(ack);
    this.#plan();
  }

  /** Sends to those of these seats who were welcomed and keep up; for what may be missed. */
  offer(seats: readonly SeatId[], bytes: Buffer): void {
    for (const seat of seats) {
      const connection = this.#bySeat.get(seat);
      if (connection?.channels) connection.offer(bytes);
    }
  }

  /** Answers `ready`: from here on the client hears everything. */
  welcome(connection: Connection, have: Ready['have']): void {
    // what was committed before is in the views, and must not come again as parts
    this.#flush();
    const { state, seq, generation } = this.#published;
    const { seat } = connection;
    const channels = channelsOf(state, seat);
    if (channels.length === 0) {
      connection.end(CLOSE.removed);
      return;
    }
    const missed = have && this.#missed(have, channels);
    const [kind, news] = missed
      ? ['missed', `"parts":${encodeMissed(missed, channels)}`]
      : ['views', `"views":${encodeViews(state, channels)}`];
    const sheets = this.#parts.sheets(seatsIn(channels));
    const head = JSON.stringify({ kind, seat, generation, seq, now: this.#parts.now(), sheets });
    connection.channels = channels;
    connection.send(encode(TO_CLIENT.welcome, `${head.slice(0, -1)},${news}}`));
  }

  #missed(have: NonNullable<Ready['have']>, channels: readonly Channel[]): Commit[] | null {
    const { seq, generation } = this.#published;
    // nothing is folded on these, so there is nothing to catch up with
    if (channels.some(isDerivedChannel)) return null;
    const same =
      have.channels.length === channels.length &&
      channels.every((channel) => have.channels.includes(channel));
    if (!same || have.generation !== generation || seq - have.seq > MISSED) return null;
    return this.#published.since(have.seq);
  }

  #plan(): void {
    if (this.#planned) return;
    this.#planned = true;
    setImmediate(() => this.#flush());
  }

  #flush(): void {
    this.#planned = false;
    const commits = this.#commits;
    this.#commits = [];
    const { state, seq } = this.#published;
    const before = this.#told;
    this.#told = state;
    const since = { moved: subscriptionsMoved(before, state), changed: derivedChanges(before, state) };
    const turn = this.#attempt(() => new Turn(commits, state, seq, this.#parts.now()));
    for (const connection of this.#bySeat.values()) {
      const told = turn && this.#attempt(() => this.#tell(connection, turn, since));
      // who misses a frame must not go on as if there was none
      if (told === null) connection.end(CLOSE.rejoin);
    }
  }

  #attempt<T>(work: () => T): T | null {
    try {
      return work();
    } catch (error) {
      this.#parts.failed(error, 'frame');
      return null;
    }
  }

  #tell(connection: Connection, turn: Turn, since: Since): void {
    const { channels: had, acks } = connection;
    if (had === null) return;
    connection.acks = [];
    const { state } = this.#published;
    const after = since.moved ? channelsOf(state, connection.seat) : had;
    const views = after.filter((channel) => !had.includes(channel) || since.changed(channel));
    const gone = had.filter((channel) => !after.includes(channel));
    const kept = gone.length + views.length === 0 ? had : had.filter((channel) => after.includes(channel));
    connection.channels = after;
    // TAFEL-2: whoever comes to play on this device brings along what they wrote; MIX-7: into a team only what is their own
    const came = seatsIn([...views, ...gone].some(isTeamChannel) ? after : views);
    const sheets = came.length === 0 ? null : this.#parts.sheets(came);
    const frame = turn.frame(kept, { views, gone, acks, sheets });
    if (frame) connection.send(frame);
    if (after.length === 0) connection.end(CLOSE.removed);
  }
}

function seatsIn(channels: readonly Channel[]): SeatId[] {
  return channels.filter(isSeatChannel).map(seatOf);
}

/** What happened since the last frame. */
interface Since {
  /** may subscriptions be others? */
  moved: boolean;
  /** is what this channel shows something else? */
  changed: (channel: Channel) => boolean;
}

/** Subscriptions follow from who is who, from the teams, and from who is looked at: as long as those stand, so do they. */
function subscriptionsMoved(before: State, after: State): boolean {
  return (
    before.all !== after.all ||
    before.facilitator.looks !== after.facilitator.looks ||
    before.plenary.spotlight !== after.plenary.spotlight
  );
}

/** What is worked out has no parts: whoever has it gets it whole when it is something else. Compared once for all who have it. */
function derivedChanges(before: State, after: State): Since['changed'] {
  const known = new Map<Channel, boolean>();
  return (channel) => {
    if (!isDerivedChannel(channel)) return false;
    const changed = known.get(channel) ?? encodeView(before, channel) !== encodeView(after, channel);
    known.set(channel, changed);
    return changed;
  };
}
