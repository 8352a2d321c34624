import { STYLES } from '../../shared/decks/content.ts';
import { decide } from '../../shared/workshop/decide.ts';
import { isRefusal } from '../../shared/workshop/refusal.ts';
import { nextMove, nextSheet } from '../play/player.ts';
import { Theatre, contentOf } from '../shared/workshop/theatre.ts';
import { roomOf } from './names.ts';

export interface RoomPlan {
  people: number;
  format?: string;
  /** instead of the one that the format names */
  questionnaire?: string;
  /** nobody has a flavour yet */
  fresh?: boolean;
  /** one in so many keeps their style to themselves; nobody when left out */
  hidden?: number;
  teamSize?: number;
}

/** How often everybody gets a turn before a stage that was asked for is given up. */
const PATIENCE = 400;
const ORGANISATIONS = ['gemeente', 'provincie', 'waterschap', 'ministerie', 'uitvoerder'];

/** A workshop full of people that can be brought to any moment: the rules decide, nothing is put into the state by hand. */
export class Room {
  readonly stage: Theatre;
  readonly seats: string[];
  readonly #teamSize: number;

  constructor(plan: RoomPlan) {
    const { people, format = 'grenzeloos-180', hidden = 0, teamSize = 6, fresh = false } = plan;
    this.stage = new Theatre(people, contentOf(format, plan.questionnaire)).open().enter('scherm', 'plenair');
    this.#teamSize = teamSize;
    this.seats = roomOf(people).map((name, at) => {
      const seat = `zit${at}`;
      this.stage.system({
        type: 'zit/neem',
        seat,
        role: 'deelnemer',
        name,
        organisation: ORGANISATIONS[at % ORGANISATIONS.length] ?? '',
        secretHash: at.toString(16).padStart(64, '0'),
      });
      this.stage.system({ type: 'zit/aanwezig', seat, online: true });
      // styles lie unevenly over a room: two in three of the first three
      const style = STYLES[at % 3 === 2 ? at % STYLES.length : (at * 7) % STYLES.length];
      if (style && !fresh) this.stage.must(seat, { type: 'smaak/kies', style });
      if (hidden > 0 && at % hidden === 1) this.stage.must(seat, { type: 'smaak/deel', shared: false });
      return seat;
    });
  }

  /** Goes on to a step, by its id or kind; teams are mixed on the way. */
  to(step: string): this {
    const { stage } = this;
    for (let hops = 0; hops < 20 && stage.step !== step && stage.stepKind() !== step; hops += 1) {
      if (stage.stepKind() === 'mix') this.mixed();
      stage.later(240_000);
      stage.must('noor', { type: 'regie/volgende', from: stage.step, direct: true });
    }
    if (stage.step !== step && stage.stepKind() !== step) throw new Error(`no step ${step}`);
    return this;
  }

  mixed(): this {
    const { stage } = this;
    stage.must('noor', { type: 'mix/voorstel', step: stage.step, size: this.#teamSize });
    stage.must('noor', { type: 'mix/bevestig', step: stage.step });
    return this;
  }

  /** Everybody who may plays on, until it is as asked. */
  until(reached: (stage: Theatre) => boolean): this {
    for (let round = 0; round < PATIENCE; round += 1) {
      for (const seat of this.seats) {
        if (reached(this.stage)) return this;
        this.#act(seat);
      }
      this.stage.later(1_000).wake();
    }
    throw new Error(`the play never got there in ${this.stage.step}`);
  }

  /** Everybody does so many things. */
  rounds(count: number): this {
    for (let round = 0; round < count; round += 1) {
      for (const seat of this.seats) this.#act(seat);
      this.stage.later(1_000).wake();
    }
    return this;
  }

  #act(seat: string): void {
    const { stage } = this;
    const sheet = nextSheet(stage.viewOf(seat), stage.random);
    if (sheet) stage.write(seat, sheet);
    const move = nextMove(stage.viewOf(seat), stage.random);
    if (!move || move.type === 'hand/steek' || move.type === 'smaak/deel') return;
    if (isRefusal(decide(stage.state, move, stage.context(seat)))) return;
    stage.play(seat, move);
  }
}
