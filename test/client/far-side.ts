import type { Line, LineEvents, Transport } from '../../client/line.ts';
import {
  channelsOf,
  isDerivedChannel,
  isSeatChannel,
  type Channel,
  type FoldedChannel,
} from '../../shared/workshop/channel.ts';
import { actingSeat } from '../../shared/workshop/acting.ts';
import type { Command } from '../../shared/workshop/commands.ts';
import type { Commit, Part } from '../../shared/workshop/events.ts';
import { partsOf, view } from '../../shared/workshop/evolve.ts';
import { isRefusal } from '../../shared/workshop/refusal.ts';
import type { Sheet } from '../../shared/workshop/sheet.ts';
import type { State } from '../../shared/workshop/state.ts';
import {
  TO_CLIENT,
  TO_ROOM,
  type Ack,
  type Frame,
  type Ready,
  type SheetsBySeat,
  type Welcome,
} from '../../shared/wire.ts';
import type { Theatre } from '../shared/workshop/theatre.ts';

interface Message {
  type: string;
  body: object;
}

/**
 * The server as one seat knows it: the real rules and a real log, over a line of which a test decides when a message
 * arrives and when it breaks, with everything under way lost.
 */
export class FarSide {
  readonly stage: Theatre;
  readonly seat: string;
  generation = 1;
  /** ids of the commands that changed something, in the order in which they did */
  readonly done: string[] = [];
  readonly refusals = new Map<string, string>();
  readonly seqs = new Map<string, number>();
  /** sheets that are on disk */
  sheets: SheetsBySeat = {};
  readies: Ready[] = [];
  pinged: (() => void)[] = [];
  #line: { up: Message[]; down: Message[]; events: LineEvents } | null = null;
  #tooFast = 0;
  #welcomed = false;

  constructor(stage: Theatre, seat: string) {
    this.stage = stage;
    this.seat = seat;
  }

  readonly transport: Transport = {
    open: async (_reservation, events) => {
      const line = { up: [] as Message[], down: [] as Message[], events };
      this.#line = line;
      this.#welcomed = false;
      const opened: Line = {
        send: (type, body) => void line.up.push(structuredClone({ type, body })),
        ping: (alive) => void this.pinged.push(alive),
        close: () => {
          if (this.#line === line) this.#line = null;
        },
      };
      return opened;
    },
  };

  get isUp(): boolean {
    return this.#line !== null;
  }

  /** The next message of the client arrives. */
  up(): boolean {
    const message = this.#line?.up.shift();
    if (!message) return false;
    this.#hear(message);
    return true;
  }

  /** The next message to the client arrives, as the bytes it is in reality. */
  down(): boolean {
    const line = this.#line;
    const message = line?.down.shift();
    if (!line || !message) return false;
    line.events.message(message.type, new TextEncoder().encode(JSON.stringify(message.body)));
    return true;
  }

  /** Breaks the line; what was under way is lost, and it may be that only one side knows. */
  cut(code: number): void {
    const line = this.#line;
    this.#line = null;
    line?.events.closed(code);
  }

  say(type: string, body: object): void {
    this.#line?.down.push({ type, body });
  }

  /** From now on so many commands are found too fast. */
  tooFastFor(commands: number): void {
    this.#tooFast = commands;
  }

  /** Somebody else does something. */
  other(seat: string, command: Command): void {
    const before = this.stage.state;
    if (!isRefusal(this.stage.play(seat, command))) this.#publish(before, []);
  }

  #hear({ type, body }: Message): void {
    if (type === TO_ROOM.ready) return this.#welcome(body as Ready);
    const { id } = body as { id: string };
    if (type === TO_ROOM.sheet) {
      const {
        as = this.seat,
        team,
        step,
        sheet,
      } = body as { as?: string; team?: string; step: string; sheet: Sheet };
      const acting = actingSeat(this.stage.state, this.seat, as === this.seat ? undefined : as, team);
      if (typeof acting !== 'string') return this.say(TO_CLIENT.refused, { id, ...acting });
      const own = this.sheets[as];
      this.sheets = { ...this.sheets, [as]: { ...own, [step]: { ...own?.[step], ...sheet } } };
      return this.say(TO_CLIENT.kept, { id });
    }
    const known = this.seqs.get(id);
    if (known !== undefined) return this.#publish(this.stage.state, [{ id, seq: known }]);
    if (this.#tooFast > 0) {
      this.#tooFast -= 1;
      return this.say(TO_CLIENT.refused, { id, refusal: 'te-snel' });
    }
    const before = this.stage.state;
    const { as, team, command } = body as { as?: string; team?: string; command: Command };
    const decision = this.stage.playAs(this.seat, as, command, team);
    if (isRefusal(decision)) {
      this.refusals.set(id, decision.refusal);
      return this.say(TO_CLIENT.refused, { id, ...decision });
    }
    this.seqs.set(id, this.stage.log.length);
    this.done.push(id);
    this.#publish(before, [{ id, seq: this.stage.log.length }]);
  }

  #welcome(ready: Ready): void {
    this.readies.push(ready);
    this.#welcomed = true;
    const { state, log, now } = this.stage;
    const channels = channelsOf(state, this.seat);
    const { have } = ready;
    const about = {
      seat: this.seat,
      generation: this.generation,
      seq: log.length,
      now,
      sheets: this.sheets,
    };
    const same =
      have !== null &&
      have.generation === this.generation &&
      have.channels.toSorted().join() === channels.toSorted().join();
    const welcome: Welcome = same
      ? { kind: 'missed', ...about, parts: news(log.slice(have.seq), channels) }
      : { kind: 'views', ...about, views: channels.map((channel) => [channel, view(state, channel)]) };
    this.say(TO_CLIENT.welcome, welcome);
  }

  #publish(before: State, acks: Ack[]): void {
    if (!this.#welcomed) return;
    const { state, log, now } = this.stage;
    const had = channelsOf(before, this.seat);
    const has = channelsOf(state, this.seat);
    const fresh = state === before ? [] : log.slice(-1);
    const frame: Frame = {
      seq: log.length,
      now,
      parts: news(
        fresh,
        has.filter((channel) => had.includes(channel)),
      ),
      views: has
        .filter((channel) => !had.includes(channel) || isDerivedChannel(channel))
        .map((channel) => [channel, view(state, channel)]),
      gone: had.filter((channel) => !has.includes(channel)),
      sheets: Object.fromEntries(
        has
          .filter((channel) => isSeatChannel(channel) && !had.includes(channel))
          .map((channel) => [
            channel.slice('seat:'.length),
            this.sheets[channel.slice('seat:'.length)] ?? {},
          ]),
      ),
      acks,
    };
    this.say(TO_CLIENT.frame, frame);
  }
}

function news(commits: readonly Commit[], channels: readonly Channel[]): [FoldedChannel, Part[]][] {
  return channels
    .filter((channel): channel is FoldedChannel => !isDerivedChannel(channel))
    .map((channel): [FoldedChannel, Part[]] => [
      channel,
      commits.flatMap(({ events }) =>
        events.flatMap(({ parts }) => partsOf(parts).flatMap(([to, part]) => (to === channel ? [part] : []))),
      ),
    ])
    .filter(([, parts]) => parts.length > 0);
}
