import { seatChannel } from '../../../shared/workshop/channel.ts';
import { teamHarvest, type TeamHarvest } from '../../../shared/harvest/harvest.ts';
import { ownHarvest, type OwnHarvest } from '../../../shared/harvest/own.ts';
import type { Grown } from '../../../shared/workshop/grown.ts';
import type { Water } from '../../../shared/decks/content.ts';
import type { SeatId } from '../../../shared/workshop/ids.ts';
import { galleryOf } from '../../../shared/workshop/gallery.ts';
import { emptySeat, type Team } from '../../../shared/workshop/state.ts';
import { Theatre } from '../workshop/theatre.ts';

export const PEOPLE = ['Anna', 'Bo', 'Cas', 'Dina'];
const WATERS: readonly Water[] = ['meewind', 'onderstroom', 'mist', 'tegenwind'];
const DAY = 86_400_000;

/** What was written in each place; every text is unique, so that finding it proves where it came from. */
export const SAID = {
  first: 'Eerste verwoording van de opgave',
  sentence: 'Hulp vóór de *eerste* aanmaning',
  forWhom: 'jongeren in <Zuid>',
  effect: 'niemand raakt zijn huis kwijt',
  from: '# Ieder loket wacht',
  to: 'Wie het ziet, belt',
  via: 'We bellen nu al',
  what: 'Vijf mensen nabellen',
  notice: 'drie bellen terug',
  of: 'de woningcorporatie',
  ask: 'een uur per week [hier](http://x.nl)',
  insights: ['inzicht nul', 'inzicht één uit onderstroom', 'inzicht twee', 'inzicht drie'],
  different: 'dat zie ik bij ouderen',
  link: 'wie belt er eerst',
  parked: 'maandag langs het mbo',
  when: 'maandag om negen',
  held: 'elke week even bellen',
  group: 'de jongeren zelf',
  chair: 'bel mij niet anoniem',
  role: 'ik vroeg door',
  intention: 'dinsdag bel ik',
  secretRole: 'ik zweeg te lang',
  secretIntention: 'dit houd ik voor mij',
} as const;

/** A team of four that played from opgave to check-out. Cards 0 and 1 of the board are kernkaarten; 1 lies in Onderstroom. */
export class Played {
  readonly stage = new Theatre(11).open();
  readonly round: string;

  constructor() {
    const { stage } = this;
    for (const seat of PEOPLE) stage.enter(seat);
    stage.goTo('mix');
    for (const style of ['aanjager', 'volhouder', 'hoeder', 'verbinder'] as const) {
      stage.must(PEOPLE[['aanjager', 'volhouder', 'hoeder', 'verbinder'].indexOf(style)] ?? '', {
        type: 'smaak/kies',
        style,
      });
    }
    stage.must('noor', { type: 'mix/voorstel', step: stage.step, size: 4 });
    stage.must('noor', { type: 'mix/bevestig', step: stage.step });
    this.opgave();
    stage.goTo('kaartronde');
    this.round = stage.step;
    this.lay();
    this.moves();
    this.dots();
    this.course();
    this.checkOut();
  }

  get team(): Team {
    const [team] = this.stage.state.all.teams;
    if (!team) throw new Error('no team');
    return team;
  }

  card(place: number) {
    const card = this.stage.team().kaartronde[this.round]?.cards[place];
    if (!card) throw new Error(`no card ${place}`);
    return card;
  }

  harvest(): TeamHarvest {
    return teamHarvest(
      this.stage.state.all,
      this.team,
      this.stage.team(),
      this.stage.content,
      galleryOf(this.stage.state),
    );
  }

  own(seat: SeatId): OwnHarvest {
    const slice = this.stage.state[seatChannel(seat)] ?? emptySeat();
    const mine = { team: this.team, slice: this.stage.team() };
    return ownHarvest(this.stage.state.all, seat, slice, mine, this.stage.content);
  }

  everybodyNamed(): this {
    for (const seat of PEOPLE) this.stage.must(seat, { type: 'oogst/namen', yes: true });
    return this;
  }

  tick(item: string): this {
    this.stage.must('Anna', { type: 'oogst/vink', item, on: true });
    return this;
  }

  underItem(): string {
    return `kaart:${this.round}:${this.card(1).card}`;
  }

  differentItem(): string {
    const { card, responses } = this.card(0);
    return `anders:${this.round}:${card}:${Object.keys(responses)[0] ?? ''}`;
  }

  kern(place: number): Grown {
    return { kind: 'kernkaart', step: this.round, card: this.card(place).card };
  }

  chair(place: number): Grown {
    return { kind: 'stoel', step: this.round, chair: this.card(place).chairs[0]?.id ?? '' };
  }

  private opgave(): void {
    const { stage } = this;
    stage.goTo('opgave');
    const { step } = stage;
    const card = stage.team().opgaveStep[step]?.choices[0] ?? null;
    stage.must('Anna', {
      type: 'opgave/stel-voor',
      step,
      card,
      sentence: SAID.first,
      forWhom: '',
      effect: '',
    });
    const proposal = stage.team().opgaveStep[step]?.proposals[0]?.id ?? '';
    stage.must('Anna', { type: 'opgave/kies', step, proposal });
    stage.must('Bo', { type: 'opgave/kies', step, proposal });
    stage.must('Bo', {
      type: 'opgave/herschrijf',
      sentence: SAID.sentence,
      forWhom: SAID.forWhom,
      effect: SAID.effect,
    });
  }

  private lay(): void {
    const { stage } = this;
    const { step } = stage;
    for (const seat of PEOPLE) stage.must(seat, { type: 'kaart/gelezen', step });
    for (const [place, water] of WATERS.entries()) {
      const seat = stage.round().turn?.seat ?? '';
      const card = stage.hand(seat)[0] ?? '';
      stage.must(seat, { type: 'kaart/leg', step, card, water });
      stage.must(seat, { type: 'kaart/inzicht', step, card, text: SAID.insights[place] ?? '' });
      stage.must(seat, { type: 'kaart/klaar', step });
    }
    const other = PEOPLE.find((seat) => seat !== this.card(0).by) ?? '';
    stage.must(other, {
      type: 'kaart/reageer',
      step,
      card: this.card(0).card,
      kind: 'anders',
      text: SAID.different,
    });
  }

  private moves(): void {
    const { stage } = this;
    const { step } = stage;
    stage.must('Anna', {
      type: 'kaart/koppel',
      step,
      a: this.card(0).card,
      b: this.card(2).card,
      words: SAID.link,
    });
    stage.must('Anna', {
      type: 'zet/eerste-stap',
      step,
      card: this.card(1).card,
      what: SAID.parked,
      when: SAID.when,
    });
    stage.must('Bo', { type: 'zet/vasthouden', step, card: this.card(2).card, text: SAID.held });
    stage.must('Cas', {
      type: 'zet/lege-stoel',
      step,
      card: this.card(1).card,
      group: SAID.group,
      sentence: SAID.chair,
    });
  }

  private dots(): void {
    const { stage } = this;
    const { step } = stage;
    stage.must('Anna', { type: 'stip/begin', step });
    stage.must('Bo', { type: 'stip/begin', step });
    for (const seat of PEOPLE) {
      stage.must(seat, { type: 'stip/zet', step, cards: [this.card(0).card, this.card(1).card] });
      stage.must(seat, { type: 'stip/klaar', step, ready: true });
    }
  }

  private course(): void {
    const { stage } = this;
    stage.goTo('koers');
    const { step } = stage;
    for (const seat of PEOPLE) stage.must(seat, { type: 'koers/klaar', step });
    const scribe = stage.team().koers[step]?.scribe ?? '';
    // to B grew from the chair at card 1, which lies in Onderstroom; by way of B is in the team's own words
    const grown = { from: this.kern(0), to: this.chair(1) };
    stage.must(scribe, { type: 'koers/tekst', step, from: SAID.from, to: SAID.to, via: SAID.via, grown });
    const date = new Date(stage.now + 5 * DAY).toISOString().slice(0, 10);
    stage.must('Anna', { type: 'koers/stap', step, what: SAID.what, who: 'Bo', date, notice: SAID.notice });
    const held: Grown = { kind: 'vastgehouden', step: this.round, card: this.card(2).card };
    stage.must('Cas', { type: 'koers/verzoek', step, of: SAID.of, what: SAID.ask, grown: held });
  }

  private checkOut(): void {
    const { stage } = this;
    stage.goTo('check-out');
    const { step } = stage;
    stage.must('Anna', {
      type: 'checkout/schrijf',
      step,
      role: SAID.role,
      intention: SAID.intention,
      shared: true,
    });
    stage.must('Bo', {
      type: 'checkout/schrijf',
      step,
      role: SAID.secretRole,
      intention: SAID.secretIntention,
      shared: false,
    });
  }
}
