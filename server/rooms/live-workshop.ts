import * as v from 'valibot';
import type { Content } from '../../shared/decks/content.ts';
import { actingSeat } from '../../shared/workshop/acting.ts';
import { CommandSchema, type Command, type SystemCommand } from '../../shared/workshop/commands.ts';
import type { Context, Decision } from '../../shared/workshop/context.ts';
import { decide, decideSystem } from '../../shared/workshop/decide.ts';
import { sheetToKeep, type Sheet } from '../../shared/workshop/sheet.ts';
import { LOG_VERSION } from '../../shared/workshop/events.ts';
import type { SeatId, StepId, WorkshopId } from '../../shared/workshop/ids.ts';
import { isRefusal, refuse, type Refusal } from '../../shared/workshop/refusal.ts';
import type { State } from '../../shared/workshop/state.ts';
import {
  CLOSE,
  CommandMessageSchema,
  PROTOCOL,
  ReadySchema,
  SheetMessageSchema,
  TO_CLIENT,
  WIRE_LIMITS,
  type Ready,
} from '../../shared/wire.ts';
import type { Clock } from '../clock.ts';
import type { Journal } from '../journal/journal.ts';
import type { Mixer } from '../mix/mixer.ts';
import { Audience } from './audience.ts';
import { random } from './chance.ts';
import type { Connection } from './connection.ts';
import { encode } from './frames.ts';
import { Ledger, type Outcome, type Stop } from './ledger.ts';
import { MixDesk } from './mix-desk.ts';
import { PresenceRelay } from './presence.ts';
import { Rate } from './rate.ts';
import { Sheets } from './sheets.ts';
import { WakeUp } from './wake.ts';

export interface LiveParts {
  journal: Journal;
  clock: Clock;
  mixer: Mixer;
  /** the workshop can no longer be written here: everybody has to come in again */
  stopped: (why: Stop) => void;
  /** a bug or a failing store */
  failed: (error: unknown, what: string) => void;
}

type CommandMessage = v.InferOutput<typeof CommandMessageSchema>;
type SheetMessage = v.InferOutput<typeof SheetMessageSchema>;

const VersionSchema = v.object({ protocol: v.number() });
const COMMANDS = { burst: WIRE_LIMITS.burst, perSecond: WIRE_LIMITS.commandsPerSecond };

/** A workshop in memory with the people who are connected to it. Knows nothing of rooms and sockets. */
export class LiveWorkshop {
  readonly ledger: Ledger;
  readonly content: Content;
  readonly #parts: LiveParts;
  readonly #audience: Audience;
  readonly #wake: WakeUp;
  readonly #mixes: MixDesk;
  readonly #sheets: Sheets;
  readonly #presence: PresenceRelay;
  readonly #rates = new Map<SeatId, Rate>();
  readonly #deadlines = new Map<Connection, () => void>();
  /** sheets that are on their way to the store */
  readonly #writes = new Set<Promise<void>>();
  #closed = false;

  private constructor(ledger: Ledger, content: Content, sheets: Sheets, parts: LiveParts) {
    this.#sheets = sheets;
    this.ledger = ledger;
    this.content = content;
    this.#parts = parts;
    this.#audience = new Audience(ledger, {
      now: parts.clock.now,
      sheets: (seats) => sheets.of(seats),
      failed: parts.failed,
    });
    this.#presence = new PresenceRelay(parts.clock, (seats, bytes) => this.#audience.offer(seats, bytes));
    this.#wake = new WakeUp(parts.clock, (command) => void this.system(command));
    this.#mixes = new MixDesk({
      mixer: parts.mixer,
      submit: (command) => this.system(command),
      after: parts.clock.after,
      failed: parts.failed,
    });
  }

  /** Restores a workshop from its log; null when there is none with this id. */
  static async open(id: WorkshopId, parts: LiveParts): Promise<LiveWorkshop | null> {
    let live: LiveWorkshop | null = null;
    const ledger = await Ledger.open(parts.journal, id, parts.clock.now, {
      committed(commit, state) {
        if (!live) return;
        live.#sheets.committed(commit);
        live.#audience.committed(commit);
        live.#wake.arm(state);
        live.#mixes.arm(state);
      },
      stopped(why) {
        if (live) live.#wake.stop();
        if (live) live.#mixes.stop();
        parts.stopped(why);
      },
      failed: parts.failed,
    });
    const content = await parts.journal.contentOf(id);
    if (!ledger || !content) return null;
    live = new LiveWorkshop(ledger, content, new Sheets(await parts.journal.sheets(id)), parts);
    // after a restart nobody is connected, whatever the log says
    await live.system({ type: 'workshop/hervat' });
    live.#wake.arm(ledger.state);
    live.#mixes.arm(ledger.state);
    return live;
  }

  /** What the server does of itself. */
  system(command: SystemCommand): Promise<Outcome> {
    return this.ledger.submit(null, (state) => decideSystem(state, command, this.#context(null)));
  }

  /** A socket of this seat: the newest one wins. It has ten seconds to say that it is ready. */
  enter(connection: Connection): void {
    this.#audience.enter(connection);
    const late = (): void => connection.end(CLOSE.limits);
    this.#deadlines.set(connection, this.#parts.clock.after(WIRE_LIMITS.joinWithin, late));
  }

  /** A socket is gone; its person is offline unless a newer one took over. */
  async leave(connection: Connection): Promise<void> {
    this.#calm(connection);
    if (!this.#audience.leave(connection) || !connection.saidReady) return;
    this.#presence.forget(connection.seat);
    await this.system({ type: 'zit/aanwezig', seat: connection.seat, online: false });
  }

  ready(connection: Connection, message: unknown): void {
    const version = v.safeParse(VersionSchema, message);
    if (version.success && version.output.protocol !== PROTOCOL) {
      connection.end(CLOSE.reload);
      return;
    }
    const ready = v.safeParse(ReadySchema, message);
    if (!ready.success || connection.saidReady || !connection.joined) {
      connection.end(CLOSE.limits);
      return;
    }
    this.#calm(connection);
    connection.saidReady = true;
    this.#inTurn(connection, () => {
      this.#welcome(connection, ready.output.have);
      return undefined;
    });
  }

  command(connection: Connection, message: unknown): void {
    const parsed = v.safeParse(CommandMessageSchema, message);
    if (!parsed.success || !connection.saidReady) {
      connection.end(CLOSE.limits);
      return;
    }
    const { id, as, team } = parsed.output;
    // a retry is answered first: it costs nothing and was allowed before
    const earlier = this.ledger.earlier(id);
    if (earlier !== null) {
      void this.#answer(connection, id, earlier);
      return;
    }
    const refused = this.#tooFast(connection.seat, as);
    const command = v.safeParse(CommandSchema, parsed.output.command);
    if (refused || !command.success) {
      this.#refuse(connection, id, refused ?? refuse('vorm'));
      return;
    }
    this.#inTurn(connection, () => {
      this.#decide(connection, { id, as, team, command: command.output });
      return undefined;
    });
  }

  sheet(connection: Connection, message: unknown): void {
    const parsed = v.safeParse(SheetMessageSchema, message);
    if (!parsed.success || !connection.saidReady) {
      connection.end(CLOSE.limits);
      return;
    }
    const { id, as } = parsed.output;
    const refused = this.#tooFast(connection.seat, as);
    if (refused) this.#refuse(connection, id, refused);
    else this.#inTurn(connection, () => this.#keep(connection, parsed.output));
  }

  /** Passed on to team-mates, without a place in the log or in a queue. */
  presence(connection: Connection, message: unknown): void {
    if (!connection.saidReady || !this.#presence.pass(this.ledger.state, connection.seat, message))
      connection.end(CLOSE.limits);
  }

  /**
   * Takes everything of this seat out of the log and the sheets. It ends this workshop in memory, which still knows it:
   * what is given meanwhile is not answered, and given again where the workshop is restored from the log without it.
   * Refuses `bezig` when the store failed; then nobody knows, and asking again is harmless.
   */
  async erase(seat: SeatId): Promise<'erased' | 'stopped' | Refusal> {
    await this.close();
    try {
      const outcome = await this.#parts.journal.erase(this.ledger.id, this.ledger.epoch, seat);
      return outcome === 'committed' ? 'erased' : 'stopped';
    } catch (error) {
      this.#parts.failed(error, 'erase');
      return refuse('bezig');
    }
  }

  /**
   * VERV-1: the workshop goes on with a next meeting and its content. It ends this workshop in memory, which has the old
   * content; the next one in restores it with the new. Refuses what the rules refuse, with all as it was, and `bezig` when the store
   * failed; then nobody knows, and asking again is harmless.
   * @param leaving called once it is sure that this workshop ends here
   */
  async goOn(content: Content, leaving: () => void): Promise<'begun' | 'stopped' | Refusal> {
    const { id, epoch, state, seq } = this.ledger;
    const context = { ...this.#context(null), content };
    const events = decideSystem(state, { type: 'workshop/vervolg' }, context);
    if (isRefusal(events)) return events;
    leaving();
    await this.close();
    // what was under way and reached the disk makes it a conflict: it is decided anew where the workshop is next
    const commit = { seq: seq + 1, version: LOG_VERSION, at: context.now, commandId: null, events };
    try {
      const outcome = await this.#parts.journal.renew(id, epoch, commit, content);
      return outcome === 'committed' ? 'begun' : 'stopped';
    } catch (error) {
      this.#parts.failed(error, 'vervolg');
      return refuse('bezig');
    }
  }

  /** Nothing more happens here; resolves when nothing is under way to the store. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#wake.stop();
    this.#mixes.stop();
    for (const cancel of this.#deadlines.values()) cancel();
    this.#deadlines.clear();
    await this.ledger.close();
    await Promise.allSettled(this.#writes);
  }

  #calm(connection: Connection): void {
    this.#deadlines.get(connection)?.();
    this.#deadlines.delete(connection);
  }

  #welcome(connection: Connection, have: Ready['have']): void {
    this.#audience.welcome(connection, have);
    void this.system({ type: 'zit/aanwezig', seat: connection.seat, online: true });
  }

  #decide(
    connection: Connection,
    { id, as, team, command }: Pick<CommandMessage, 'id' | 'as' | 'team'> & { command: Command },
  ): void {
    // TAFEL-3: for whom it acts follows from the state that it is decided on
    const decision = (state: State): Decision => {
      const seat = actingSeat(state, connection.seat, as, team);
      return typeof seat === 'string' ? decide(state, command, this.#context(seat)) : seat;
    };
    void this.#answer(connection, id, this.ledger.submit(id, decision));
  }

  async #keep(connection: Connection, { id, as, team, step, sheet }: SheetMessage): Promise<void> {
    // not answered: given again where the workshop is next
    if (this.#closed) return;
    // against what is being committed too: after a reveal nothing is written any more
    const seat = actingSeat(this.ledger.ahead, connection.seat, as, team);
    if (typeof seat !== 'string') {
      this.#refuse(connection, id, seat);
      return;
    }
    const kept = sheetToKeep(this.ledger.ahead, step, sheet, this.#context(seat));
    if (isRefusal(kept)) {
      this.#refuse(connection, id, kept);
      return;
    }
    const takeBack = this.#sheets.write(seat, step, kept);
    const writing = this.#parts.journal.write(this.ledger.id, seat, step, kept);
    this.#writes.add(writing);
    try {
      await writing;
    } catch (error) {
      takeBack();
      this.#parts.failed(error, 'sheet');
      this.#refuse(connection, id, refuse('bezig'));
      return;
    } finally {
      this.#writes.delete(writing);
    }
    connection.send(encode(TO_CLIENT.kept, JSON.stringify({ id })));
  }

  async #answer(connection: Connection, id: string, outcome: Promise<Outcome> | Outcome): Promise<void> {
    const came = await outcome;
    // 'stopped': nobody knows yet, the client asks again where the workshop is now
    if (came === 'stopped') return;
    if (isRefusal(came)) this.#refuse(connection, id, came);
    else this.#audience.ack(connection, { id, seq: came.seq });
  }

  #refuse(connection: Connection, id: string, refusal: Refusal): void {
    connection.send(encode(TO_CLIENT.refused, JSON.stringify({ id, ...refusal })));
  }

  /** A table may do as much as its names together: each has a measure of their own, and nobody else has one here. */
  #tooFast(device: SeatId, as: SeatId | undefined): Refusal | null {
    const acting = actingSeat(this.ledger.ahead, device, as);
    const seat = typeof acting === 'string' ? acting : device;
    const now = this.#parts.clock.now();
    const rate = this.#rates.get(seat) ?? new Rate(COMMANDS, now);
    this.#rates.set(seat, rate);
    return rate.take(now) ? null : refuse('te-snel');
  }

  #inTurn(connection: Connection, work: () => Promise<void> | undefined): void {
    connection.inTurn(work, (error) => {
      this.#parts.failed(error, 'bericht');
      connection.end(CLOSE.rejoin);
    });
  }

  #context(seat: SeatId | null): Context {
    const sheet = (of: SeatId, step: StepId): Sheet => this.#sheets.sheet(of, step);
    return { seat, now: this.#parts.clock.now(), random, content: this.content, sheet };
  }
}
