import { freeze, freezeNext, loadLibrary } from '../../../server/content.ts';
import type { Content, StepKind, StepSpec } from '../../../shared/decks/content.ts';
import { seeded } from '../../../shared/random.ts';
import { runMix } from '../../../shared/mix/task.ts';
import { mixTask, taskKey } from '../../../shared/steps/mix/proposing.ts';
import { itemsOf } from '../../../shared/style/score.ts';
import { holderOf } from '../../../shared/steps/kaartronde/holder.ts';
import { actingSeat } from '../../../shared/workshop/acting.ts';
import { teamChannel, seatChannel } from '../../../shared/workshop/channel.ts';
import type { Command, SystemCommand } from '../../../shared/workshop/commands.ts';
import type { Context, Decision } from '../../../shared/workshop/context.ts';
import { decide, decideSystem } from '../../../shared/workshop/decide.ts';
import { LOG_VERSION, type Commit, type Event } from '../../../shared/workshop/events.ts';
import { evolveAll } from '../../../shared/workshop/evolve.ts';
import type { PersonRole, SeatId, StepId, TeamId } from '../../../shared/workshop/ids.ts';
import { isRefusal, type Refusal } from '../../../shared/workshop/refusal.ts';
import { sheetsTakenBy, sheetToKeep, type Sheet } from '../../../shared/workshop/sheet.ts';
import { emptySeat, emptyState, type State, type TeamSlice } from '../../../shared/workshop/state.ts';
import { meetingNumber, planOf } from '../../../shared/workshop/vervolg/state.ts';
import { peopleAt } from '../../../shared/workshop/table.ts';
import { invitedSeat } from '../../../shared/workshop/voorwerk/seat.ts';
import { nextWake } from '../../../shared/workshop/wake.ts';
import { nextLead, nextMove, nextSheet, type PlayerView } from '../../play/player.ts';

const library = loadLibrary('cards');
/** The longest werkvorm with every kind of step, also those that no werkvorm of ours has. */
export const EVERYTHING = 'alles';

/** Kinds of step that stand in werkvormen of their own. */
const OTHERS: readonly (readonly [format: string, kinds: readonly StepKind[]])[] = [
  ['wat-hoedan-120', ['wat', 'hoedan']],
  ['tegenspraak-60', ['tegenspraak']],
  ['goedwerk-90', ['goedwerk']],
  ['honderd-punten-60', ['waarderen']],
  ['moreel-beraad-90', ['beraad']],
  ['dialoog-60', ['dialoog']],
  ['zelfscan-45', ['scan']],
  ['programmatype-45', ['plaatsen']],
  ['koffiedate-45', ['koffietafels']],
  ['leeratelier-60', ['systeem']],
];

const contents = new Map<string, Content>();
export const CONTENT = contentOf('kennismaken');

/** What a workshop of this werkvorm freezes, with its own questionnaire or another. */
export function contentOf(format: string, questionnaire?: string): Content {
  const key = `${format} ${questionnaire}`;
  const known = contents.get(key);
  if (known) return known;
  const frozen = format === EVERYTHING ? everything() : freeze(library, format, questionnaire);
  if (!frozen) throw new Error(`the werkvorm ${format} is gone`);
  contents.set(key, frozen);
  return frozen;
}

function everything(): Content {
  const content = contentOf('grenzeloos-180');
  const others = OTHERS.map(([format]) => contentOf(format));
  const played = others.flatMap(({ format }, at) =>
    format.steps.filter(({ kind }) => OTHERS[at]?.[1].includes(kind)),
  );
  const weighing: StepSpec = {
    id: 'waarderen',
    kind: 'waarderen',
    title: { nl: 'Waarderen', en: 'Weighing' },
    minutes: 5,
    instruction: { nl: 'Verdeel honderd punten.', en: 'Divide a hundred points.' },
    note: { nl: 'Laat het stil.', en: 'Keep it quiet.' },
    settings: { from: 'kernkaarten', silentSeconds: 60 },
  };
  const { steps } = content.format;
  const after = steps.findLastIndex(({ kind }) => kind === 'kaartronde') + 1;
  const all = [...others, content];
  return {
    ...content,
    scans: Object.assign({}, ...all.map(({ scans }) => scans)) as NonNullable<Content['scans']>,
    placings: Object.assign({}, ...all.map(({ placings }) => placings)) as NonNullable<Content['placings']>,
    decks: Object.assign({}, ...all.map(({ decks }) => decks)) as Content['decks'],
    format: { ...content.format, steps: steps.toSpliced(after, 0, weighing, ...played) },
  };
}

/** A workshop on a stage: the engine with a clock and chance of our own, and its log. No server, no socket. */
export class Theatre {
  state: State = emptyState();
  readonly log: Commit[] = [];
  now = Date.UTC(2026, 10, 24, 9);
  /** seat and step → what stands on that sheet, and in which team it was written */
  readonly sheets = new Map<string, Sheet>();
  readonly #writtenIn = new Map<string, TeamId | undefined>();
  /** sheets that a decision saw while their writer was in another team than where they wrote it */
  readonly strays: string[] = [];
  readonly random: () => number;
  content: Content;
  /** true: what a mix asks is left undone, as when the server is slow or gone */
  holdsMix = false;

  constructor(seed: number, content: Content = CONTENT) {
    this.random = seeded(seed);
    this.content = content;
  }

  context(seat: SeatId | null): Context {
    const sheet = (of: SeatId, step: StepId): Sheet => this.#read(`${of} ${step}`, of);
    return { seat, now: this.now, random: this.random, content: this.content, sheet };
  }

  /** Gives a command as a seat. Returns the events or the refusal, and keeps what was decided. */
  play(seat: SeatId, command: Command): Decision {
    const decision = this.keep(decide(this.state, command, this.context(seat)));
    if (!this.holdsMix) this.mix();
    return decision;
  }

  /** Brings back the mix that was asked, as the server's other thread does. */
  mix(): this {
    const task = mixTask(this.state);
    if (task) this.system({ type: 'mix/uitkomst', task: taskKey(task), outcome: runMix(task) });
    return this;
  }

  /** Writes on a seat's own sheet of the step that is on. Returns why not, or null. */
  write(seat: SeatId, sheet: Sheet, step: StepId = this.step): Refusal['refusal'] | null {
    const kept = sheetToKeep(this.state, step, sheet, this.context(seat));
    if (isRefusal(kept)) return kept.refusal;
    this.sheets.set(`${seat} ${step}`, { ...this.sheets.get(`${seat} ${step}`), ...kept });
    this.#writtenIn.set(`${seat} ${step}`, this.#teamOf(seat));
    return null;
  }

  #read(key: string, seat: SeatId): Sheet {
    const sheet = this.sheets.get(key) ?? {};
    // what somebody wrote before there were teams is their own, and so is the questionnaire (MIX-7)
    const team = this.#writtenIn.get(key);
    if (this.#isOwn(key)) return sheet;
    if (team !== undefined && Object.keys(sheet).length > 0 && team !== this.#teamOf(seat))
      this.strays.push(key);
    return sheet;
  }

  #isOwn(key: string): boolean {
    const { steps } = this.content.format;
    return steps.some(({ id, kind }) => kind === 'vragenlijst' && key.endsWith(` ${id}`));
  }

  #teamOf(seat: SeatId): TeamId | undefined {
    return this.state.all.teams.find(({ members }) => members.includes(seat))?.id;
  }

  system(command: SystemCommand): Decision {
    return this.keep(decideSystem(this.state, command, this.context(null)));
  }

  /** As `play`, for what must succeed in a test's "given". */
  must(seat: SeatId, command: Command): Event[] {
    return accepted(this.play(seat, command), command);
  }

  refused(seat: SeatId, command: Command): Refusal['refusal'] | null {
    const decision = decide(this.state, command, this.context(seat));
    return isRefusal(decision) ? decision.refusal : null;
  }

  /** VERV-1: the next meeting of a workshop that has ended. */
  goOn(format = 'vervolg-60'): Decision {
    const before = this.content;
    const next = freezeNext(library, before, format, meetingNumber(this.state.all) + 1);
    if (!next) throw new Error(`the werkvorm ${format} is none for a next meeting`);
    this.content = next;
    const decision = this.system({ type: 'workshop/vervolg' });
    if (isRefusal(decision)) this.content = before;
    return decision;
  }

  private keep(decision: Decision): Decision {
    if (isRefusal(decision)) return decision;
    if (decision.length === 0) throw new Error('a decision without events');
    this.state = evolveAll(this.state, decision);
    for (const { step, seats } of sheetsTakenBy({ events: decision }))
      for (const seat of seats) this.sheets.delete(`${seat} ${step}`);
    this.log.push({
      seq: this.log.length + 1,
      version: LOG_VERSION,
      at: this.now,
      commandId: null,
      events: decision,
    });
    return decision;
  }

  open(): this {
    const invites = { begeleider: 'b'.repeat(32), plenair: 'p'.repeat(32) };
    const command = {
      id: 'w1',
      title: 'Opgavedag',
      lang: 'nl',
      code: 'TYK482',
      retentionDays: 30,
      maxPeople: 120,
      invites,
    } as const;
    accepted(this.system({ type: 'workshop/open', ...command }), command);
    this.enter('noor', 'begeleider');
    return this;
  }

  enter(seat: SeatId, role: PersonRole = 'deelnemer', organisation = ''): this {
    const secretHash = seat
      .padEnd(64, '0')
      .replaceAll(/[^0-9a-f]/g, 'a')
      .slice(0, 64);
    accepted(this.system({ type: 'zit/neem', seat, role, name: seat, organisation, secretHash }), { seat });
    accepted(this.system({ type: 'zit/aanwezig', seat, online: true }), { seat });
    return this;
  }

  /** VOOR-2: a link of their own for somebody; @returns the seat that it leads to */
  invite(name: string, organisation = ''): SeatId {
    const secretHash = Buffer.from(name).toString('hex').padEnd(64, '0').slice(0, 64);
    this.must('noor', { type: 'voorwerk/nodig-uit', people: [{ name, organisation, secretHash }] });
    return invitedSeat(secretHash);
  }

  /** VOOR-3: somebody comes in by their link, and says that the name is right. */
  come(seat: SeatId): this {
    const { name, organisation } = this.state.facilitator.invited?.[seat] ?? {
      name: null,
      organisation: null,
    };
    const said = { name: name?.value ?? '', organisation: organisation?.value ?? '' };
    accepted(this.system({ type: 'zit/kom', seat, ...said }), { seat });
    accepted(this.system({ type: 'zit/aanwezig', seat, online: true }), { seat });
    return this;
  }

  /** TAFEL-1: a device with these names around it; each is called as their seat. */
  enterTable(device: SeatId, names: readonly SeatId[]): this {
    const people = names.map((seat) => ({ seat, name: seat }));
    const command = { seat: device, secretHash: 'd'.repeat(64), people, organisation: '' };
    accepted(this.system({ type: 'tafel/neem', ...command }), command);
    accepted(this.system({ type: 'zit/aanwezig', seat: device, online: true }), command);
    return this;
  }

  /** TAFEL-3: gives a command on a device, as one of its names or as the device itself. */
  playAs(device: SeatId, as: SeatId | undefined, command: Command, team?: TeamId): Decision {
    const seat = actingSeat(this.state, device, as, team);
    return typeof seat === 'string' ? this.play(seat, command) : seat;
  }

  leaveLine(seat: SeatId): this {
    accepted(this.system({ type: 'zit/aanwezig', seat, online: false }), { seat });
    return this;
  }

  comeBack(seat: SeatId): this {
    accepted(this.system({ type: 'zit/aanwezig', seat, online: true }), { seat });
    return this;
  }

  /** Goes on to the first step of this kind, as the facilitator would. */
  goTo(kind: string): this {
    for (let hops = 0; hops < 60 && this.stepKind() !== kind; hops += 1) {
      this.must('noor', { type: 'regie/volgende', from: this.step, direct: true });
    }
    if (this.stepKind() !== kind) throw new Error(`no step ${kind}`);
    return this;
  }

  get step(): string {
    return this.state.all.clock.step;
  }

  stepKind(): string | undefined {
    return this.state.all.workshop?.plan.find(({ id }) => id === this.step)?.kind;
  }

  later(ms: number): this {
    this.now += ms;
    return this;
  }

  /** Does what the server would do of itself up to now. */
  wake(): this {
    for (let wake = nextWake(this.state); wake && wake.at <= this.now; wake = nextWake(this.state)) {
      if (isRefusal(this.system(wake.command)))
        throw new Error(`a wake that is refused would come for ever: ${wake.command.type}`);
    }
    return this;
  }

  team(id: TeamId = 't1'): TeamSlice {
    const slice = this.state[teamChannel(id)];
    if (!slice) throw new Error(`no team ${id}`);
    return slice;
  }

  /** KOERS-2: the person named takes the first step of their team, as it stands. */
  takeFirstStep(seat: SeatId): this {
    const line = this.team(this.#teamOf(seat)).koers[this.step]?.firstStep?.id ?? '';
    this.must(seat, { type: 'koers/neem-aan', step: this.step, line, accept: true });
    return this;
  }

  round(id: TeamId = 't1') {
    const round = this.team(id).kaartronde[this.step];
    if (!round) throw new Error('no card round');
    return round;
  }

  /** The hand that somebody lays from: at a table that of the table. */
  hand(seat: SeatId): readonly string[] {
    return this.state[seatChannel(this.holder(seat))]?.kaartronde[this.step]?.hand ?? [];
  }

  holder(seat: SeatId): SeatId {
    const team = this.state.all.teams.find(({ members }) => members.includes(seat));
    const round = team && this.state[teamChannel(team.id)]?.kaartronde[this.step];
    return team && round ? holderOf(this.state.all, team.members, round, seat) : seat;
  }

  viewOf(seat: SeatId): PlayerView {
    const team = this.state.all.teams.find(({ members }) => members.includes(seat));
    const slice = team && this.state[teamChannel(team.id)];
    return {
      seat,
      all: this.state.all,
      team: team && slice ? { team, slice } : null,
      own: this.state[seatChannel(seat)] ?? emptySeat(),
      hand: this.hand(seat),
      content: this.content,
      now: this.now,
    };
  }
}

function accepted(decision: Decision, what: object): Event[] {
  if (isRefusal(decision)) throw new Error(`refused ${decision.refusal}: ${JSON.stringify(what)}`);
  return decision;
}

export interface Plot {
  seed: number;
  people: number;
  /** how many times somebody does something */
  moves: number;
  /** the werkvorm; kennismaken when left out */
  format?: string;
  /** whether there is pre-work first (VOOR) */
  voorwerk?: boolean;
  /** devices that several people share, two or three names each; none when left out */
  tables?: number;
  /** how often, per move, a team loses so many that it goes over into another one; only as it comes when left out */
  crossings?: number;
  /** meetings after the first, with a quarter of the moves each; none when left out (VERV) */
  meetings?: number;
}

/** How many turns a kind of step gets, of the moves of a plot; one where nothing is said. The card round is most of the game. */
const SHARES: Partial<Record<StepKind, number>> = {
  koffietafels: 5,
  mix: 5,
  kaartronde: 12,
  speelveld: 8,
  wat: 9,
  hoedan: 7,
  afspraken: 3,
  reflectie: 5,
  waarderen: 3,
  tegenspraak: 4,
  goedwerk: 5,
  beraad: 7,
  dialoog: 6,
  scan: 2,
  plaatsen: 2,
  systeem: 14,
  koers: 4,
  plenair: 6,
};
const shareOf = (kind: string | undefined): number => SHARES[kind as StepKind] ?? 1;

/** A whole workshop of chance: joining, leaving, losing the line, playing, pausing, going back; never an exception. */
export function randomWorkshop(
  {
    seed,
    people,
    moves,
    format = 'kennismaken',
    tables = 0,
    voorwerk = false,
    crossings = 0,
    meetings = 0,
  }: Plot,
  content: Content = contentOf(format),
): Theatre {
  const stage = new Theatre(seed, content).open().enter('beamer', 'plenair');
  const seats: SeatId[] = [];
  const chance = stage.random;
  for (let i = 0; i < people; i += 1) {
    seats.push(`seat${i}`);
    stage.enter(`seat${i}`, 'deelnemer', `org${i % 3}`);
  }
  for (let i = 0; i < tables; i += 1) {
    const names = Array.from({ length: 2 + (i % 2) }, (_, at) => `seat${seats.length + at}`);
    seats.push(...names);
    stage.enterTable(`tafel${i}`, names);
  }
  if (voorwerk) seats.push(...prework(stage, seats));
  playOn(stage, seats, moves, crossings);
  for (let meeting = 0; meeting < meetings; meeting += 1) {
    if (stage.state.all.ended === null) stage.must('noor', { type: 'regie/einde', from: stage.step });
    // refused when the first ended before there were teams
    if (isRefusal(stage.goOn())) break;
    playOn(stage, seats, Math.ceil(moves / 4), crossings);
  }
  if (chance() < 0.5) stage.play('noor', { type: 'regie/einde', from: stage.step });
  return stage;
}

/** So many moves of chance, divided over the steps of the meeting that is on. */
function playOn(stage: Theatre, seats: SeatId[], moves: number, crossings: number): void {
  const chance = stage.random;
  const shares = planOf(stage.state.all).reduce((sum, { kind }) => sum + shareOf(kind), 0);
  const share = Math.ceil(moves / shares);
  let left = share;
  for (let i = 1; i <= moves; i += 1) {
    stage.later(Math.floor(chance() * 4_000)).wake();
    act(stage, seats, chance);
    if (crossings > 0 && chance() < crossings) cross(stage, chance);
    left -= 1;
    if (left <= 0 && stage.state.all.ended === null) {
      const roll = chance();
      if (roll < 0.08) stage.play('noor', { type: 'regie/terug', from: stage.step });
      else if (roll < 0.14) stage.play('noor', { type: 'regie/ongedaan', from: stage.step });
      else stage.play('noor', { type: 'regie/volgende', from: stage.step, direct: roll < 0.6 });
      left = share * shareOf(stage.stepKind());
    }
  }
}

/** Answers of chance to the whole questionnaire. */
function anyAnswers({ content, random }: Theatre): Sheet {
  return Object.fromEntries(
    itemsOf(content.questionnaire).map(({ id, highest }) => [id, 1 + Math.floor(random() * highest)]),
  );
}

/** VOOR: people are invited, some come by their link and answer, one gets another link, one is not expected any more. */
function prework(stage: Theatre, seats: readonly SeatId[]): SeatId[] {
  const chance = stage.random;
  stage.must('noor', { type: 'voorwerk/open' });
  const startsAt = stage.now + 86_400_000;
  stage.must('noor', { type: 'voorwerk/moment', startsAt, endsAt: startsAt + 7_200_000, place: 'Zaal 3' });
  const expected = Array.from({ length: 4 }, (_, at) => stage.invite(`gast${at}`, `org${at % 3}`));
  const [one = '', other = ''] = expected;
  stage.must('noor', { type: 'voorwerk/nieuwe-links', links: [{ seat: one, secretHash: 'cd'.repeat(32) }] });
  stage.must('noor', { type: 'voorwerk/trek-in', seat: other });
  const came = expected.filter((seat) => seat !== other && chance() < 0.7);
  for (const seat of came) stage.come(seat);
  const step = stage.content.format.steps.find(({ kind }) => kind === 'vragenlijst')?.id ?? '';
  for (const seat of [...seats, ...came]) {
    if (chance() < 0.5) continue;
    stage.write(seat, anyAnswers(stage), step);
    stage.play(seat, { type: 'vragenlijst/klaar', step });
  }
  stage.later(86_400_000).must('noor', { type: 'voorwerk/begin' });
  return came;
}

function act(stage: Theatre, seats: SeatId[], chance: () => number): void {
  const roll = chance();
  const seat = seats[Math.floor(chance() * seats.length)] ?? '';
  if (roll < 0.01) {
    seats.push(`seat${seats.length}`);
    const late = `seat${seats.length - 1}`;
    const secretHash = 'ab'.repeat(32);
    stage.system({
      type: 'zit/neem',
      seat: late,
      role: 'deelnemer',
      name: late,
      organisation: '',
      secretHash,
    });
    stage.system({ type: 'zit/aanwezig', seat: late, online: true });
  } else if (roll < 0.0125) {
    stage.play(seat, { type: 'zit/verlaat' });
  } else if (roll < 0.04) {
    // a device goes and comes back with its people
    const line = stage.state.all.people[seat]?.table ?? seat;
    const online = (stage.state.all.people[line]?.online ?? false) && chance() < 0.4;
    stage.system({ type: 'zit/aanwezig', seat: line, online: !online });
  } else if (roll < 0.045) {
    tableAct(stage, seats, chance);
  } else if (roll < 0.1) {
    const { all, facilitator } = stage.state;
    const lead = nextLead({ all, facilitator, content: stage.content }, chance);
    if (lead) stage.play('noor', lead);
  } else if (stage.state.all.people[seat]?.online) {
    const questionnaire = stage.content.format.steps.find(({ kind }) => kind === 'vragenlijst')?.id;
    if (stage.step === questionnaire) stage.write(seat, anyAnswers(stage));
    const written = nextSheet(stage.viewOf(seat), chance);
    if (written) stage.write(seat, written);
    const move = nextMove(stage.viewOf(seat), chance);
    if (move) stage.play(seat, move);
  }
}

/** MIX-7: all but two of a team lose the line for so long that they go over into another one. */
function cross(stage: Theatre, chance: () => number): void {
  const { teams, people } = stage.state.all;
  const team = teams[Math.floor(chance() * teams.length)];
  if (!team || stage.state.all.ended !== null) return;
  const stay = team.members.slice(0, 2);
  for (const seat of teams.flatMap(({ members }) => members)) {
    const online = !team.members.includes(seat) || stay.includes(seat);
    if (people[seat]?.table === undefined) stage.system({ type: 'zit/aanwezig', seat, online });
  }
  stage.later(300_000).wake();
  const into = stage.state.facilitator.small?.[team.id]?.into;
  if (into) stage.play('noor', { type: 'team/voeg-samen', team: team.id, into });
}

/** TAFEL-1, TAFEL-6, TAFEL-8: a name comes to a table, goes to a phone of their own, or a whole device goes. */
function tableAct(stage: Theatre, seats: SeatId[], chance: () => number): void {
  const { people } = stage.state.all;
  const devices = Object.keys(people).filter((seat) => people[seat]?.role === 'tafel' && !people[seat].gone);
  const device = devices[Math.floor(chance() * devices.length)];
  if (device === undefined) return;
  const roll = chance();
  const names = peopleAt(stage.state.all, device);
  if (roll < 0.4) {
    const before = Object.keys(people).length;
    stage.playAs(device, undefined, { type: 'tafel/erbij', name: `gast${before}`, organisation: '' });
    seats.push(...Object.keys(stage.state.all.people).slice(before));
  } else if (roll < 0.9) {
    const seat = names[Math.floor(chance() * names.length)] ?? '';
    stage.play('noor', { type: 'regie/herstel', seat, secretHash: 'ef'.repeat(32) });
    stage.system({ type: 'zit/aanwezig', seat, online: true });
  } else {
    stage.play('noor', { type: 'regie/verwijder', seat: device });
    for (const seat of names) {
      if (chance() < 0.5) continue;
      stage.play('noor', { type: 'regie/herstel', seat, secretHash: 'ef'.repeat(32) });
      stage.system({ type: 'zit/aanwezig', seat, online: true });
    }
  }
}
