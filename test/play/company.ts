import { STYLES, type Questionnaire, type StepKind, type Style } from '../../shared/decks/content.ts';
import { seeded } from '../../shared/random.ts';
import type { Koffietafels } from '../../shared/steps/koffietafels/state.ts';
import type { Command } from '../../shared/workshop/commands.ts';
import type { Gallery } from '../../shared/workshop/gallery.ts';
import type { SeatId } from '../../shared/workshop/ids.ts';
import { isRefusal } from '../../shared/workshop/refusal.ts';
import { Participant, type ParticipantEvents } from './participant.ts';
import { nextLead, nextMove, nextSheet } from './player.ts';

/** How long each style thinks between two acts, ms at speed 1: an Aanjager is off before a Spiegelaar has looked round. */
const RHYTHM: Record<Style, number> = {
  aanjager: 900,
  verbinder: 1400,
  verkenner: 1800,
  volhouder: 2000,
  hoeder: 2200,
  spiegelaar: 2600,
};

const NAMES_AT_TABLE = 3;

export interface CompanyOptions {
  origin: string;
  people: number;
  /** how many of them share a device, three by three; none when left out */
  tables?: number;
  seed: number;
  /** 1 is a human rhythm; 50 is a rehearsal in a hurry */
  speed: number;
  format?: string;
  /** ms at most in one step before the facilitator goes on, at speed 1 */
  patience?: number;
  events?: ParticipantEvents;
  said?: (line: string) => void;
}

export interface Tally {
  commands: number;
  acknowledged: number;
  refused: Record<string, number>;
  /** ms from giving a command to its answer, in order */
  latencies: number[];
}

/** A facilitator, a plenary screen and any number of participants who play a whole workshop over the network. */
export class Company {
  readonly facilitator: Participant;
  readonly screen: Participant;
  /** everybody who came in at a device: one person, or a table with its names */
  readonly people: Participant[] = [];
  readonly tally: Tally = { commands: 0, acknowledged: 0, refused: {}, latencies: [] };
  private readonly options: Required<Omit<CompanyOptions, 'events'>>;
  private readonly events: ParticipantEvents;
  private readonly style = new Map<Participant, Style>();
  private readonly random: () => number;
  private over = false;

  constructor(options: CompanyOptions) {
    this.options = { format: 'kennismaken', tables: 0, patience: 60_000, said: () => undefined, ...options };
    this.events = options.events ?? {};
    this.random = seeded(options.seed);
    this.facilitator = new Participant(options.origin, 'Noor', this.events);
    this.screen = new Participant(options.origin, 'scherm', this.events);
  }

  /** Starts the workshop and brings everybody in. */
  async gather(): Promise<this> {
    await this.facilitator.begin(this.options.format, 'Opgavedag bestaanszekerheid');
    const { workshop } = this.facilitator.all;
    const invite = this.facilitator.facilitator.invites?.plenair ?? '';
    if (!workshop) throw new Error('no workshop after starting one');
    await this.screen.invited(workshop.id, 'plenair', invite);
    this.options.said(`code ${workshop.code}`);
    await this.gatherTables(workshop.code);
    for (let i = NAMES_AT_TABLE * this.options.tables; i < this.options.people; i += 1) {
      const person = new Participant(this.options.origin, `Deelnemer ${i + 1}`, this.events);
      this.people.push(person);
      this.style.set(person, STYLES[Math.floor(this.random() * STYLES.length)] ?? 'verkenner');
    }
    for (const [index, person] of this.people.entries())
      if (!person.seated) await person.join(workshop.code, `Organisatie ${1 + (index % 5)}`);
    return this;
  }

  private async gatherTables(code: string): Promise<void> {
    for (let at = 0; at < this.options.tables; at += 1) {
      const table = new Participant(this.options.origin, `Tafel ${at + 1}`, this.events);
      const names = Array.from(
        { length: NAMES_AT_TABLE },
        (_one, place) => `Deelnemer ${NAMES_AT_TABLE * at + place + 1}`,
      );
      this.people.push(await table.joinTable(code, names));
    }
  }

  get everybody(): Participant[] {
    return [this.facilitator, this.screen, ...this.people];
  }

  /** Plays from the first step to the end of the workshop. */
  async play(): Promise<Tally> {
    const players = this.people.flatMap((person) => person.players.map((seat) => ({ person, seat })));
    const acting = players.map(({ person, seat }, index) =>
      this.act(person, seat, seeded(this.options.seed + 1000 + index)),
    );
    await this.lead(seeded(this.options.seed + 1));
    this.over = true;
    await Promise.all(acting);
    return this.tally;
  }

  /** No more thinking, and no more waiting in a step: to the end as fast as it goes. */
  hurry(): void {
    this.options.speed *= 20;
  }

  async disperse(): Promise<void> {
    this.over = true;
    await Promise.all(this.everybody.map((person) => person.stop()));
  }

  /** One person's workshop, on a device of their own or at a table: think, do, think, do. */
  private async act(person: Participant, seat: SeatId, random: () => number): Promise<void> {
    const style = this.style.get(person) ?? STYLES[Math.floor(random() * STYLES.length)] ?? 'verkenner';
    let answered = false;
    while (!this.over) {
      await this.wait(RHYTHM[style] * (0.5 + random()));
      // the mix may have seated them at another device
      const device = this.people.find(({ players }) => players.includes(seat)) ?? person;
      const view = device.players.includes(seat) ? device.view(seat) : null;
      if (!view || !device.online) continue;
      if (!answered && kindOf(device) === 'vragenlijst') {
        await device.writeSheet(
          view.all.clock.step,
          answersOf(style, view.content.questionnaire, random),
          seat,
        );
        answered = true;
      }
      const written = nextSheet(view, random);
      if (written) await device.writeSheet(view.all.clock.step, written, seat);
      const move = nextMove(view, random);
      if (move) await this.give(device, move, seat);
    }
  }

  private async lead(random: () => number): Promise<void> {
    let step = '';
    let since = performance.now();
    while (this.facilitator.all.ended === null) {
      await this.wait(800);
      const { all, facilitator, content } = this.facilitator;
      if (!content || !this.facilitator.online) continue;
      if (all.clock.step !== step) {
        ({ step } = all.clock);
        since = performance.now();
        this.options.said(`stap ${kindOf(this.facilitator) ?? ''}`);
      }
      const done = this.done() || performance.now() - since > this.options.patience / this.options.speed;
      await this.give(
        this.facilitator,
        done ? this.onward() : (nextLead({ all, facilitator, content }, random) ?? null),
      );
    }
  }

  private onward(): Command {
    const { all } = this.facilitator;
    const plan = all.workshop?.plan ?? [];
    const from = all.clock.step;
    if (all.clock.pausedLeft !== null) return { type: 'regie/pauze', on: false };
    return plan.at(-1)?.id === from
      ? { type: 'regie/einde', from }
      : { type: 'regie/volgende', from, direct: true };
  }

  /** Is everybody done with this step, as far as a facilitator can see? */
  private done(): boolean {
    const { all, facilitator } = this.facilitator;
    const { step } = all.clock;
    const teams = all.teams.filter(({ members }) => members.length > 0).map(({ id }) => id);
    switch (kindOf(this.facilitator)) {
      case 'check-in':
        return Object.keys(all.checkin[step]?.words ?? {}).length >= this.options.people;
      case 'vragenlijst':
        return (facilitator.vragenlijst[step]?.ready.length ?? 0) >= this.options.people;
      case 'theedoos':
      case 'pauze':
        return true;
      case 'koffietafels':
        // the last minute is not waited for
        return isCalledBack(all.koffietafels?.[step]);
      case 'mix':
        return teams.length > 0;
      case 'opgave':
      case 'afspraken':
      case 'speelveld':
      case 'wat':
      case 'hoedan':
      case 'reflectie':
      case 'waarderen':
      case 'tegenspraak':
      case 'goedwerk':
      case 'scan':
      case 'plaatsen':
      case 'systeem':
      case 'beraad':
      case 'dialoog':
      case 'koers':
        return teams.every((team) => facilitator.done[step]?.includes(team));
      case 'plenair':
        return teams.every((team) => all.plenair?.[step]?.shown.includes(team)) && this.tookAlong();
      case 'kaartronde':
        return teams.every((team) => facilitator.kaartronde[step]?.[team]?.phase === 'klaar');
      case 'check-out':
        return this.people.every((person) =>
          person.players.every((seat) => person.view(seat)?.own.checkout[step] !== undefined),
        );
      case undefined:
        return false;
    }
  }

  /** Did teams take something along of one another, where there is another? */
  private tookAlong(): boolean {
    const gallery = this.facilitator.slices.get('galerij') as Gallery | null | undefined;
    const shown = gallery?.teams ?? [];
    return shown.length < 2 || shown.some(({ received }) => received.length > 0);
  }

  private async give(person: Participant, command: Command | null, seat?: SeatId): Promise<void> {
    if (!command) return;
    const since = performance.now();
    this.tally.commands += 1;
    const answer = await person.play(command, seat);
    this.tally.latencies.push(performance.now() - since);
    if (isRefusal(answer)) this.tally.refused[answer.refusal] = (this.tally.refused[answer.refusal] ?? 0) + 1;
    else this.tally.acknowledged += 1;
  }

  private wait(ms: number): Promise<void> {
    return new Promise((after) => setTimeout(after, ms / this.options.speed));
  }
}

function isCalledBack(here: Koffietafels | undefined): boolean {
  return here?.round === 'gemengd' && (here.over || here.until !== null);
}

function kindOf(person: Participant): StepKind | undefined {
  return person.all.workshop?.plan.find(({ id }) => id === person.all.clock.step)?.kind;
}

/** Answers that give this style, with some noise: high on its own statements, in the middle on the others. */
function answersOf(style: Style, questionnaire: Questionnaire, random: () => number): Record<string, number> {
  if ('pairs' in questionnaire)
    return Object.fromEntries(
      questionnaire.pairs.map(({ id, a, b }) => [
        id,
        a.style === style ? 1 : b.style === style ? 2 : 1 + Math.floor(random() * 2),
      ]),
    );
  return Object.fromEntries(
    questionnaire.statements.map(({ id, style: about }) => [
      id,
      about === style ? 5 : 2 + Math.floor(random() * 2),
    ]),
  );
}
