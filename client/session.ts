import type { StoreApi } from 'zustand/vanilla';
import type { Content } from '../shared/decks/content.ts';
import { TEAM_STEPS } from '../shared/decks/team-steps.ts';
import {
  CLOSE,
  PROTOCOL,
  TO_CLIENT,
  TO_ROOM,
  type Ack,
  type Frame,
  type Ready,
  type Refused,
  type Seated,
  type Welcome,
} from '../shared/wire.ts';
import type { Command } from '../shared/workshop/commands.ts';
import type { CommandId, SeatId, StepId, WorkshopId } from '../shared/workshop/ids.ts';
import type { Sheet } from '../shared/workshop/sheet.ts';
import { framed, playing, welcomed, withSheet } from './fold.ts';
import type { Asked } from './host.ts';
import type { Line, Transport } from './line.ts';
import { decoded, isKept, isFrame, isPresent, isRefused, isWelcome } from './message.ts';
import { OUTBOX_LIMIT, type Outbox, type Waiting } from './outbox.ts';
import { createPace, retryDelay, type Clock } from './pace.ts';
import type { KeptSeat } from './seats.ts';
import { createVoice, type Others } from './presence.ts';
import { NOTHING, type ConnectionState, type GameState, type IsThere, type Player } from './store.ts';

/** ms without a sign of life after which the line is asked, and ms that an answer may take */
const SILENCE = { ask: 15_000, answer: 5_000, welcome: 10_000, command: 10_000 } as const;

/** Commands of no step that are about what a team has together. */
const OF_TEAM = /^(?:afspraak|oogst|opgave|spotlight)\//;

export interface SessionPorts {
  store: StoreApi<GameState>;
  /** what team-mates do now */
  others: StoreApi<Others>;
  transport: Transport;
  /** Comes back to the seat with its secret. */
  back: () => Promise<Asked<Seated>>;
  content: (hash: string) => Promise<Asked<Content>>;
  outbox: Outbox;
  clock: Clock;
  /** 128 fresh bits in hex */
  id: () => CommandId;
}

interface Settling {
  resolve: (answer: Ack | Refused) => void;
  /** the turn of the line over which it could go at once; null when it was given while there was none */
  turn: number | null;
  isThere: IsThere;
}

export interface Session extends Player {
  /** @param seated a place that was just reserved, so that it need not be asked for again */
  start(seated?: Seated): void;
  /** Tries to come back at once: the device is online again, the tab is looked at, or the person asked. */
  retry(): void;
  /** Asks the line for a sign of life, and comes back when there is none. */
  probe(): void;
  stop(): void;
}

/** One seat in one workshop, from coming in until the tab closes: connection, outbox, and what was heard. */
export function createSession(workshop: WorkshopId, kept: KeptSeat, ports: SessionPorts): Session {
  const { store, others, transport, back, content, outbox, clock, id } = ports;
  const settling = new Map<CommandId, Settling>();
  const pace = createPace(clock, pump);
  const voice = createVoice({
    store: others,
    clock,
    speaker: () => speakerOf(store.getState()),
    // nobody is told later what one did while the line was gone
    send: (type, message) => store.getState().connection === 'verbonden' && line?.send(type, message),
  });
  let line: Line | null = null;
  /** rises with every attempt and at the end: what an older one still hears is not for us */
  let turn = 0;
  let attempts = 0;
  let cancel = (): void => undefined;
  let cancelWatch = (): void => undefined;
  /** what was sent and has no answer yet: one at a time, so that the order holds whatever is lost or comes too fast */
  let under: CommandId | null = null;
  let cancelUnder = (): void => undefined;

  function start(seated?: Seated): void {
    store.setState({
      ...NOTHING,
      workshop,
      device: kept.seat,
      seat: kept.role === 'tafel' ? null : kept.seat,
      role: kept.role,
      connection: 'verbinden',
      pending: outbox.size(),
    });
    void attempt(seated);
  }

  async function attempt(reserved?: Seated): Promise<void> {
    const mine = hangUp();
    store.setState({ retryAt: null });
    const asked: Asked<Seated> = reserved ? { kind: 'answer', value: reserved } : await back();
    if (mine !== turn) return;
    if (asked.kind === 'refused' && isFinal(asked.refusal.refusal)) return end('verwijderd');
    if (asked.kind === 'refused')
      return later(asked.refusal.refusal === 'te-veel-pogingen' ? (asked.refusal.limit ?? 0) * 1_000 : 0);
    if (asked.kind !== 'answer') return later();
    const { value: seated } = asked;
    const known = store.getState().content;
    const found: Asked<Content> =
      known?.hash === seated.content ? { kind: 'answer', value: known } : await content(seated.content);
    if (mine !== turn) return;
    if (found.kind !== 'answer') return later();
    store.setState({ content: found.value, role: seated.role });
    try {
      const opened = await transport.open(seated.reservation, {
        message: (type, body) => mine === turn && hear(type, body),
        closed: (code) => mine === turn && closed(code),
      });
      if (mine !== turn) return opened.close();
      line = opened;
      const { slices, seq, generation } = store.getState();
      const channels = Object.keys(slices);
      const ready: Ready = {
        protocol: PROTOCOL,
        have: channels.length === 0 ? null : { generation, seq, channels },
      };
      opened.send(TO_ROOM.ready, ready);
      cancelWatch = clock.after(SILENCE.welcome, () => mine === turn && later());
    } catch {
      if (mine === turn) later();
    }
  }

  /** Lets go of the line without anybody hearing of it, and begins a new turn. */
  function hangUp(): number {
    cancel();
    cancelWatch();
    pace.stop();
    voice.stop();
    answered(under);
    const old = line;
    line = null;
    turn += 1;
    old?.close();
    return turn;
  }

  /** @param least ms that the server asked us to wait */
  function later(least = 0): void {
    hangUp();
    const delay = Math.max(least, retryDelay(attempts, clock.random()));
    attempts += 1;
    store.setState(({ connection }) => ({
      connection: connection === 'verbinden' ? 'verbinden' : 'weg',
      retryAt: clock.now() + delay,
    }));
    cancel = clock.after(delay, () => void attempt());
  }

  function end(connection: ConnectionState): void {
    hangUp();
    store.setState({ connection, retryAt: null });
  }

  function closed(code: number): void {
    line = null;
    switch (code) {
      case CLOSE.taken:
        return end('overgenomen');
      case CLOSE.removed:
        return end('verwijderd');
      case CLOSE.reload:
        return end('herladen');
      default:
        store.setState({ connection: 'weg' });
        return later();
    }
  }

  function hear(type: string, body: unknown): void {
    watch();
    try {
      const message = decoded(body);
      if (type === TO_CLIENT.welcome && isWelcome(message)) welcome(message);
      else if (type === TO_CLIENT.frame && isFrame(message)) frame(message);
      else if (type === TO_CLIENT.refused && isRefused(message)) refused(message);
      else if (type === TO_CLIENT.presence && isPresent(message)) voice.hear(message);
      else if (type === TO_CLIENT.kept && isKept(message))
        acknowledged([{ id: message.id, seq: store.getState().seq }], () => ({}));
      else throw new Error(`the server said something unknown: ${type}`);
    } catch (error) {
      // what cannot be read or folded comes from another build; going on would show a workshop that never was
      console.error(error);
      end('herladen');
    }
  }

  function welcome(message: Welcome): void {
    attempts = 0;
    outbox.reread();
    store.setState((state) => ({
      ...playing(state, welcomed(state, message), message.sheets),
      ...timed(state, message.now),
      connection: 'verbonden',
      retryAt: null,
      pending: outbox.size(),
    }));
    pump();
  }

  function frame(message: Frame): void {
    acknowledged(message.acks ?? [], (state) => ({
      ...playing(state, framed(state, message), { ...state.sheets, ...message.sheets }),
      ...timed(state, message.now),
    }));
  }

  /** One change of the store, and then the answers: who hears that something is done, sees it done. */
  function acknowledged(acks: readonly Ack[], news: (state: GameState) => Partial<GameState>): void {
    const written = sheetsIn(acks);
    for (const ack of acks) {
      outbox.settle(ack.id);
      answered(ack.id);
    }
    store.setState((state) => {
      const heard = { ...state, ...news(state) };
      const sheets = written.reduce((all, item) => withSheet(all, item.as ?? kept.seat, item), heard.sheets);
      return { ...heard, sheets, pending: outbox.size() };
    });
    for (const ack of acks) {
      settling.get(ack.id)?.resolve(ack);
      settling.delete(ack.id);
    }
    if (acks.length > 0) pump();
  }

  /** What was written counts once it is on disk. */
  function sheetsIn(acks: readonly Ack[]): Extract<Waiting, { kind: 'sheet' }>[] {
    return outbox
      .all()
      .filter((item) => item.kind === 'sheet')
      .filter((item) => acks.some((ack) => ack.id === item.id));
  }

  function refused(answer: Refused): void {
    if (answer.refusal === 'te-snel') {
      answered(answer.id);
      pace.rest();
      return;
    }
    const waited = outbox.all().some((item) => item.id === answer.id);
    outbox.settle(answer.id);
    answered(answer.id);
    const given = settling.get(answer.id);
    settling.delete(answer.id);
    // given before a reload or over another line: the form may be gone, and then the shell says it
    const shown = given !== undefined && (given.turn === turn || given.isThere());
    if (!shown && waited) store.setState({ late: answer });
    tally();
    given?.resolve(answer);
    pump();
  }

  function timed(state: GameState, now: number): Pick<GameState, 'clockOffset'> {
    const offset = now - clock.now();
    return { clockOffset: Math.abs(offset - state.clockOffset) < 250 ? state.clockOffset : offset };
  }

  function tally(): void {
    const pending = outbox.size();
    if (store.getState().pending !== pending) store.setState({ pending });
  }

  /** Sends what waits longest, no faster than the server takes it. */
  function pump(): void {
    const mine = turn;
    const [waiting] = outbox.all();
    if (!line || !waiting || under !== null || store.getState().connection !== 'verbonden' || !pace.may())
      return;
    under = waiting.id;
    cancelUnder = clock.after(SILENCE.command, () => mine === turn && lost());
    send(line, waiting);
  }

  function answered(done: CommandId | null): void {
    if (done !== under) return;
    cancelUnder();
    under = null;
  }

  /** The line is there but nothing comes over it. */
  function lost(): void {
    store.setState({ connection: 'weg' });
    void attempt();
  }

  function send(on: Line, waiting: Waiting): void {
    const { id: of, as, team } = waiting;
    const head = { id: of, ...(as === undefined ? {} : { as }), ...(team === undefined ? {} : { team }) };
    if (waiting.kind === 'command') on.send(TO_ROOM.command, { ...head, command: waiting.command });
    else on.send(TO_ROOM.sheet, { ...head, step: waiting.step, sheet: waiting.sheet });
  }

  function give(waiting: Waiting, isThere: IsThere = () => true): Promise<Ack | Refused> {
    if (!outbox.add(waiting))
      return Promise.resolve({ id: waiting.id, refusal: 'wachtrij-vol', limit: OUTBOX_LIMIT });
    return new Promise((resolve) => {
      const on = store.getState().connection === 'verbonden' ? turn : null;
      settling.set(waiting.id, { resolve, turn: on, isThere });
      tally();
      pump();
    });
  }

  /** A line that is dead but not closed is found out by asking. */
  function watch(): void {
    cancelWatch();
    cancelWatch = clock.after(SILENCE.ask, probe);
  }

  function probe(): void {
    const mine = turn;
    if (!line || store.getState().connection !== 'verbonden') return;
    cancelWatch();
    cancelWatch = clock.after(SILENCE.answer, () => {
      if (mine === turn) lost();
    });
    line.ping(() => mine === turn && watch());
  }

  return {
    start,
    probe,
    retry() {
      const { connection } = store.getState();
      if (connection === 'verbonden') return probe();
      if (connection === 'weg' || connection === 'verbinden' || connection === 'overgenomen') {
        store.setState({ connection: connection === 'verbinden' ? 'verbinden' : 'weg' });
        void attempt();
      }
    },
    stop() {
      hangUp();
      store.setState(NOTHING);
    },
    play: (as: SeatId, command: Command, isThere?: IsThere) =>
      give({ kind: 'command', ...head(as, isOfTeam(command)), command }, isThere),
    writeSheet: (as: SeatId, step: StepId, sheet: Sheet) =>
      give({ kind: 'sheet', ...head(as, isTeamStep(step)), step, sheet: { ...sheet } }),
    say: (step, change) => voice.say(step, change),
    writes: (step) => voice.writes(step),
  };

  /** Only a device that several people share has to say whose it is. */
  function head(as: SeatId, ofTeam: boolean): Pick<Waiting, 'id' | 'as' | 'team'> {
    const { all } = store.getState().slices;
    const team = ofTeam ? all?.teams.find(({ members }) => members.includes(as))?.id : undefined;
    return { id: id(), ...(as === kept.seat ? {} : { as }), ...(team === undefined ? {} : { team }) };
  }

  function isOfTeam(command: Command): boolean {
    return 'step' in command ? isTeamStep(command.step) : OF_TEAM.test(command.type);
  }

  function isTeamStep(step: StepId): boolean {
    const steps = store.getState().content?.format.steps ?? [];
    return steps.some((spec) => spec.id === step && TEAM_STEPS.includes(spec.kind));
  }
}

/** Coming back has no use: the seat is gone or its secret was replaced. */
function isFinal(reason: string): boolean {
  return reason === 'onbekende-zitplaats' || reason === 'geheim-klopt-niet' || reason === 'code-onbekend';
}

/** TAFEL-3: from a table one shows what the name does that plays now. */
function speakerOf({ role, seat }: GameState): { as?: SeatId } | null {
  if (role !== 'tafel') return {};
  return seat === null ? null : { as: seat };
}
