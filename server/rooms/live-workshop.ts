import * as v from 'valibot';
import type { Content } from '../../shared/decks/content.ts';
import type { Answers } from '../../shared/style/score.ts';
import { CommandSchema, type Command, type SystemCommand } from '../../shared/workshop/commands.ts';
import { personOf, specOf, type Context, type Decision } from '../../shared/workshop/context.ts';
import { decide, decideSystem } from '../../shared/workshop/decide.ts';
import type { SeatId, StepId, WorkshopId } from '../../shared/workshop/ids.ts';
import { isRefusal, refuse, type Refusal } from '../../shared/workshop/refusal.ts';
import type { State } from '../../shared/workshop/state.ts';
import {
  AnswersMessageSchema,
  CLOSE,
  CommandMessageSchema,
  PROTOCOL,
  ReadySchema,
  TO_CLIENT,
  WIRE_LIMITS,
  type Ready,
} from '../../shared/wire.ts';
import type { Clock } from '../clock.ts';
import type { Journal } from '../journal/journal.ts';
import { Audience } from './audience.ts';
import { random } from './chance.ts';
import type { Connection } from './connection.ts';
import { encode } from './frames.ts';
import { Ledger, type Outcome, type Stop } from './ledger.ts';
import { Rate } from './rate.ts';
import { WakeUp } from './wake.ts';

export interface LiveParts {
  journal: Journal;
  clock: Clock;
  /** the workshop can no longer be written here: everybody has to come in again */
  stopped: (why: Stop) => void;
  /** a bug or a failing store */
  failed: (error: unknown, what: string) => void;
}

const VersionSchema = v.object({ protocol: v.number() });
const COMMANDS = { burst: WIRE_LIMITS.burst, perSecond: WIRE_LIMITS.commandsPerSecond };

/** A workshop in memory with the people who are connected to it. Knows nothing of rooms and sockets. */
export class LiveWorkshop {
  readonly ledger: Ledger;
  readonly content: Content;
  readonly #parts: LiveParts;
  readonly #audience: Audience;
  readonly #wake: WakeUp;
  readonly #rates = new Map<SeatId, Rate>();
  readonly #deadlines = new Map<Connection, () => void>();

  private constructor(ledger: Ledger, content: Content, parts: LiveParts) {
    this.ledger = ledger;
    this.content = content;
    this.#parts = parts;
    this.#audience = new Audience(ledger, parts.clock.now, parts.failed);
    this.#wake = new WakeUp(parts.clock, (command) => void this.system(command));
  }

  /** Restores a workshop from its log; null when there is none with this id. */
  static async open(id: WorkshopId, parts: LiveParts): Promise<LiveWorkshop | null> {
    let live: LiveWorkshop | null = null;
    const ledger = await Ledger.open(parts.journal, id, parts.clock.now, {
      committed(commit, state) {
        if (!live) return;
        live.#audience.committed(commit);
        live.#wake.arm(state);
      },
      stopped(why) {
        if (live) live.#wake.stop();
        parts.stopped(why);
      },
      failed: parts.failed,
    });
    const content = await parts.journal.contentOf(id);
    if (!ledger || !content) return null;
    live = new LiveWorkshop(ledger, content, parts);
    // after a restart nobody is connected, whatever the log says
    await live.system({ type: 'workshop/hervat' });
    live.#wake.arm(ledger.state);
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
    this.#inTurn(connection, () => this.#welcome(connection, ready.output.have));
  }

  command(connection: Connection, message: unknown): void {
    const parsed = v.safeParse(CommandMessageSchema, message);
    if (!parsed.success || !connection.saidReady) {
      connection.end(CLOSE.limits);
      return;
    }
    const { id } = parsed.output;
    // a retry is answered first: it costs nothing and was allowed before
    const earlier = this.ledger.earlier(id);
    if (earlier !== null) {
      void this.#answer(connection, id, earlier);
      return;
    }
    const refused = this.#tooFast(connection.seat);
    const command = v.safeParse(CommandSchema, parsed.output.command);
    if (refused || !command.success) {
      this.#refuse(connection, id, refused ?? refuse('vorm'));
      return;
    }
    this.#inTurn(connection, () => this.#decide(connection, id, command.output));
  }

  answers(connection: Connection, message: unknown): void {
    const parsed = v.safeParse(AnswersMessageSchema, message);
    if (!parsed.success || !connection.saidReady) {
      connection.end(CLOSE.limits);
      return;
    }
    const { id, step, answers } = parsed.output;
    const refused = this.#tooFast(connection.seat) ?? this.#mayAnswer(connection.seat, step, answers);
    if (refused) this.#refuse(connection, id, refused);
    else this.#inTurn(connection, () => this.#keep(connection, id, step, answers));
  }

  /** Nothing more happens here; resolves when nothing is under way to the store. */
  async close(): Promise<void> {
    this.#wake.stop();
    for (const cancel of this.#deadlines.values()) cancel();
    this.#deadlines.clear();
    await this.ledger.close();
  }

  #calm(connection: Connection): void {
    this.#deadlines.get(connection)?.();
    this.#deadlines.delete(connection);
  }

  async #welcome(connection: Connection, have: Ready['have']): Promise<void> {
    const step = this.#questionnaireStep();
    const answers =
      step === null ? {} : await this.#parts.journal.answers(this.ledger.id, connection.seat, step);
    if (!connection.open) return;
    this.#audience.welcome(connection, have, answers);
    void this.system({ type: 'zit/aanwezig', seat: connection.seat, online: true });
  }

  /** The step whose answers a client gets back when it comes in: the one that is on, or else the first. */
  #questionnaireStep(): StepId | null {
    const steps = this.content.format.steps.filter(({ kind }) => kind === 'vragenlijst');
    const now = steps.find(({ id }) => id === this.ledger.state.all.clock.step);
    return (now ?? steps[0])?.id ?? null;
  }

  #decide(connection: Connection, id: string, command: Command): Promise<void> | undefined {
    const { seat } = connection;
    const submit = (answers: Answers | null): void => {
      const decision = (state: State): Decision => decide(state, command, this.#context(seat, answers));
      void this.#answer(connection, id, this.ledger.submit(id, decision));
    };
    if (command.type === 'vragenlijst/klaar')
      return this.#parts.journal.answers(this.ledger.id, seat, command.step).then(submit);
    submit(null);
    return undefined;
  }

  async #keep(connection: Connection, id: string, step: StepId, answers: Answers): Promise<void> {
    try {
      await this.#parts.journal.answer(this.ledger.id, connection.seat, step, answers);
    } catch (error) {
      this.#parts.failed(error, 'answer');
      this.#refuse(connection, id, refuse('bezig'));
      return;
    }
    connection.send(encode(TO_CLIENT.answered, JSON.stringify({ id })));
  }

  #mayAnswer(seat: SeatId, step: StepId, answers: Answers): Refusal | null {
    const { state } = this.ledger;
    const asker = personOf(state, this.#context(seat));
    if (isRefusal(asker)) return asker;
    if (asker.person.role !== 'deelnemer') return refuse('niet-jouw-rol');
    if (state.all.ended !== null) return refuse('workshop-afgelopen');
    if (!specOf(this.content, step, 'vragenlijst')) return refuse('andere-stap');
    const known = new Set(this.content.questionnaire.statements.map(({ id }) => id));
    return Object.keys(answers).every((id) => known.has(id)) ? null : refuse('vorm');
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

  #tooFast(seat: SeatId): Refusal | null {
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

  #context(seat: SeatId | null, answers: Answers | null = null): Context {
    return { seat, now: this.#parts.clock.now(), random, content: this.content, answers };
  }
}
