import {
  findCard,
  STYLES,
  type CardId,
  type Content,
  type DeckId,
  type Localised,
  type StepKind,
  type Style,
  type StyleText,
  type Water,
} from '../decks/content.ts';
import { harvestAgreements, type HarvestAgreement } from './afspraken.ts';
import { harvestFields, type HarvestField } from './speelveld.ts';
import { harvestWeights, type HarvestWeights } from './waarderen.ts';
import type { FirstStep, KoersTeam } from '../steps/koers.ts';
import type { BoardCard, KaartTeam } from '../steps/kaartronde/state.ts';
import { mayLeave, namesOn } from '../workshop/harvest.ts';
import type { Moment, Owned, SeatId, StepId } from '../workshop/ids.ts';
import type { Gallery } from '../workshop/gallery.ts';
import type { AllSlice, Opgave, SeatSlice, Team, TeamSlice } from '../workshop/state.ts';
import { plenairHarvest, type HarvestPlenair } from './plenair.ts';

/**
 * What a team takes home. Holds no seat ids: a name is in it only when every member said yes (KOERS-6), and nothing of
 * Onderstroom or of "zie ik anders" that was not ticked (KOERS-5). Page and files are both made from it.
 */
export interface TeamHarvest {
  occasion: Occasion;
  team: { name: string; number: number; size: number };
  /** in the order of the team list; empty while names are off */
  members: { name: string; flavour: Style | null }[];
  /** flavours that members show, without names */
  flavours: { style: Style; count: number }[];
  opgave: HarvestOpgave | null;
  /** from A, to B, by way of B (KOERS-1) */
  course: { from: string | null; to: string | null; via: string | null } | null;
  firstStep: HarvestStep | null;
  /** KOERS-4 */
  request: { of: string; what: string; by: Someone } | null;
  agreements: HarvestAgreement[];
  /** KOERS-7 */
  plenair: HarvestPlenair | null;
  kern: HarvestCard[];
  fields: HarvestField[];
  weights: HarvestWeights[];
  /** ZET-4 */
  held: { origin: Origin; text: string; by: Someone }[];
  /** ZET-6 */
  chairs: { origin: Origin; group: string; sentence: string }[];
  /** links with a kernkaart at one end at least */
  links: { a: Origin; b: Origin; words: string; differs: string | null }[];
  /** steps proposed in a round; `origin` is null when the card it grew from stays inside */
  parked: { origin: Origin | null; what: string; when: string; by: Someone }[];
  /** ticked items that are not kernkaarten (KOERS-5) */
  undercurrent: HarvestCard[];
  different: { origin: Origin; sentence: string; by: Someone }[];
  /** what members shared of their check-out (KOERS-8) */
  intentions: { by: Someone; role: string | null; intention: string | null }[];
  /** kernkaarten of Onderstroom that the team keeps to itself */
  keptInside: number;
}

/** What one person takes home besides: nobody else sees it (KOERS-8). */
export interface OwnHarvest {
  occasion: Occasion;
  name: string | null;
  flavour: StyleText | null;
  role: string | null;
  intention: string | null;
  shared: boolean;
  /** the first step that this person took on */
  step: { what: string; date: string; notice: string | null } | null;
  /** written in a Spiegelaar's minute */
  notes: { round: Localised; text: string }[];
}

export interface Occasion {
  title: string;
  at: Moment;
  /** from then on nothing can be read any more */
  erasedAt: Moment;
}

/** Somebody of the team; null when names are off or the name was erased. */
export type Someone = string | null;

/** From which card, in which water of which round, a line of the harvest grew. */
export interface Origin {
  card: CardId;
  deck: DeckId;
  deckName: Localised;
  title: Localised;
  water: Water;
  round: Localised;
}

export interface HarvestCard {
  origin: Origin;
  insight: string | null;
  by: Someone;
  /** null while dots were not laid or not revealed */
  dots: number | null;
}

interface Wording {
  sentence: string | null;
  forWhom: string | null;
  effect: string | null;
}

export interface HarvestOpgave extends Wording {
  card: Localised | null;
  /** the first wording, when the team changed it (OPG-2) */
  first: Wording | null;
}

/** KOERS-2, KOERS-3 */
export interface HarvestStep {
  what: string;
  /** who said yes; undefined: nog zonder trekker */
  puller: Someone | undefined;
  /** yyyy-mm-dd */
  date: string;
  notice: string | null;
}

const DAY = 86_400_000;

/** The harvest of a team as it stands now; before the end it is what it would be. */
export function teamHarvest(
  all: AllSlice,
  team: Team,
  slice: TeamSlice,
  content: Content,
  gallery: Gallery | null,
): TeamHarvest {
  const gatherer = new Gatherer(all, team, slice, content);
  const koers = latestKoers(slice, content.format.steps);
  return {
    occasion: occasionOf(all),
    team: { name: team.name, number: team.number, size: team.members.length },
    members: gatherer.members(),
    flavours: gatherer.flavours(),
    opgave: slice.opgave && opgaveOf(slice.opgave, content),
    course: koers ? courseOf(koers) : null,
    firstStep: koers?.firstStep ? gatherer.step(koers.firstStep) : null,
    request: koers ? gatherer.request(koers) : null,
    agreements: harvestAgreements(slice, team),
    plenair: plenairHarvest(all, team, slice, gallery),
    ...gatherer.kern(),
    fields: harvestFields(slice, content),
    weights: harvestWeights(slice, content),
    held: gatherer.held(),
    chairs: gatherer.chairs(),
    links: gatherer.links(),
    parked: gatherer.parked(),
    undercurrent: gatherer.undercurrent(),
    different: gatherer.different(),
    intentions: gatherer.intentions(),
  };
}

/** What one person takes home. `team` is null for who was in none. */
export function ownHarvest(
  all: AllSlice,
  seat: SeatId,
  own: SeatSlice,
  team: TeamSlice | null,
  content: Content,
): OwnHarvest {
  const checkout = lastOf(content, 'check-out', own.checkout);
  const first = team && latestKoers(team, content.format.steps)?.firstStep;
  const taken = first && first.accepted && first.who === seat && first.what.value !== null ? first : null;
  const flavour = own.style.flavour?.value ?? null;
  return {
    occasion: occasionOf(all),
    name: all.people[seat]?.name?.value ?? null,
    flavour: content.styles.find(({ style }) => style === flavour) ?? null,
    role: textOf(checkout?.role),
    intention: textOf(checkout?.intention),
    shared: checkout?.shared ?? false,
    step: taken && { what: taken.what.value ?? '', date: taken.date, notice: textOf(taken.notice) },
    notes: Object.entries(own.kaartronde).flatMap(([step, { note }]) => {
      const text = textOf(note);
      return text === null ? [] : [{ round: titleOf(content, step), text }];
    }),
  };
}

/** What the first wording said differently, in one line; null when the team never changed it (OPG-2). */
export function earlierWording(opgave: HarvestOpgave): string | null {
  const { first } = opgave;
  if (!first) return null;
  const fields = ['sentence', 'forWhom', 'effect'] as const;
  const changed = fields.flatMap((field) => (first[field] === opgave[field] ? [] : (first[field] ?? [])));
  return changed.length === 0 ? null : changed.join(' · ');
}

/** Collects what a team may take home, with or without names. */
class Gatherer {
  private readonly all: AllSlice;
  private readonly team: Team;
  private readonly slice: TeamSlice;
  private readonly content: Content;
  private readonly named: boolean;
  private readonly rounds: [StepId, KaartTeam][];

  constructor(all: AllSlice, team: Team, slice: TeamSlice, content: Content) {
    this.all = all;
    this.team = team;
    this.slice = slice;
    this.content = content;
    this.named = namesOn(slice, team.members);
    const order = content.format.steps.map(({ id }) => id);
    this.rounds = Object.entries(slice.kaartronde).toSorted(
      ([a], [b]) => order.indexOf(a) - order.indexOf(b),
    );
  }

  members(): TeamHarvest['members'] {
    if (!this.named) return [];
    return this.team.members.flatMap((seat) => {
      const name = this.who(seat);
      return name === null ? [] : [{ name, flavour: this.all.people[seat]?.flavour?.value ?? null }];
    });
  }

  flavours(): TeamHarvest['flavours'] {
    const shown = this.team.members.map((seat) => this.all.people[seat]?.flavour?.value);
    return STYLES.map((style) => ({ style, count: shown.filter((one) => one === style).length })).filter(
      ({ count }) => count > 0,
    );
  }

  step(first: FirstStep): HarvestStep | null {
    const what = textOf(first.what);
    if (what === null) return null;
    const puller = first.accepted && first.who !== null ? this.who(first.who) : undefined;
    return { what, puller, date: first.date, notice: textOf(first.notice) };
  }

  request({ request }: KoersTeam): TeamHarvest['request'] {
    const [of, what] = [textOf(request?.of), textOf(request?.what)];
    return request && of !== null && what !== null ? { of, what, by: this.who(request.by) } : null;
  }

  kern(): Pick<TeamHarvest, 'kern' | 'keptInside'> {
    const chosen = this.cards().filter(({ step, card }) => this.isKern(step, card.card));
    const leaving = chosen.filter(({ step, card }) => this.leaves(step, card));
    return { kern: leaving.flatMap((one) => this.card(one)), keptInside: chosen.length - leaving.length };
  }

  undercurrent(): HarvestCard[] {
    const ticked = this.cards().filter(
      ({ step, card }) =>
        card.water === 'onderstroom' && this.leaves(step, card) && !this.isKern(step, card.card),
    );
    return ticked.flatMap((one) => this.card(one));
  }

  different(): TeamHarvest['different'] {
    return this.cards().flatMap(({ step, card }) =>
      Object.entries(card.responses).flatMap(([seat, response]) => {
        const sentence = response.kind === 'anders' ? textOf(response.text) : null;
        const origin = this.origin(step, card);
        const ticked = mayLeave(this.slice, `anders:${step}:${card.card}:${seat}`) && this.leaves(step, card);
        return sentence !== null && origin && ticked ? [{ origin, sentence, by: this.who(seat) }] : [];
      }),
    );
  }

  held(): TeamHarvest['held'] {
    return this.leavingCards().flatMap(({ card, origin }) => {
      const text = textOf(card.pin?.text);
      return card.pin && text !== null ? [{ origin, text, by: this.who(card.pin.by) }] : [];
    });
  }

  chairs(): TeamHarvest['chairs'] {
    return this.leavingCards().flatMap(({ card, origin }) =>
      card.chairs.flatMap((chair) => {
        const [group, sentence] = [textOf(chair.group), textOf(chair.sentence)];
        return group !== null && sentence !== null ? [{ origin, group, sentence }] : [];
      }),
    );
  }

  links(): TeamHarvest['links'] {
    return this.rounds.flatMap(([step, round]) =>
      round.links.flatMap((link) => {
        const words = textOf(link.words);
        const [a, b] = [link.a, link.b].map(
          (end) => this.leavingCards().find((one) => one.step === step && one.card.card === end)?.origin,
        );
        const touches = this.isKern(step, link.a) || this.isKern(step, link.b);
        return words !== null && a && b && touches ? [{ a, b, words, differs: textOf(link.differs) }] : [];
      }),
    );
  }

  parked(): TeamHarvest['parked'] {
    return this.slice.parked.flatMap((proposal) => {
      const [what, when] = [textOf(proposal.what), textOf(proposal.when)];
      const grown = this.leavingCards().find(
        ({ step, card }) => step === proposal.step && card.card === proposal.card,
      );
      return what !== null && when !== null
        ? [{ origin: grown?.origin ?? null, what, when, by: this.who(proposal.by) }]
        : [];
    });
  }

  intentions(): TeamHarvest['intentions'] {
    const shared = lastOf(this.content, 'check-out', this.slice.checkout)?.shared ?? {};
    return Object.entries(shared).flatMap(([seat, said]) => {
      const [role, intention] = [textOf(said.role), textOf(said.intention)];
      return role === null && intention === null ? [] : [{ by: this.who(seat), role, intention }];
    });
  }

  private who(seat: SeatId): Someone {
    return this.named ? (this.all.people[seat]?.name?.value ?? null) : null;
  }

  private cards(): { step: StepId; card: BoardCard }[] {
    return this.rounds.flatMap(([step, round]) => round.cards.map((card) => ({ step, card })));
  }

  private leavingCards(): { step: StepId; card: BoardCard; origin: Origin }[] {
    return this.cards().flatMap(({ step, card }) => {
      const origin = this.leaves(step, card) ? this.origin(step, card) : null;
      return origin ? [{ step, card, origin }] : [];
    });
  }

  /** KOERS-5: a card in Onderstroom stays inside, with all that hangs on it, until it is ticked. */
  private leaves(step: StepId, { card, water }: BoardCard): boolean {
    return water !== 'onderstroom' || mayLeave(this.slice, `kaart:${step}:${card}`);
  }

  private isKern(step: StepId, card: CardId): boolean {
    return this.slice.kernkaarten.some((kern) => kern.step === step && kern.card === card);
  }

  private card({ step, card }: { step: StepId; card: BoardCard }): HarvestCard[] {
    const origin = this.origin(step, card);
    const dots = this.slice.kaartronde[step]?.dots;
    return origin
      ? [
          {
            origin,
            insight: textOf(card.insight?.text),
            by: this.who(card.by),
            dots: dots ? (dots[card.card] ?? 0) : null,
          },
        ]
      : [];
  }

  private origin(step: StepId, { card, water, own }: BoardCard): Origin | null {
    const found = findCard(this.content, card);
    const written = textOf(own);
    const title = written === null ? found?.title : { nl: written, en: written };
    const deckName = found && this.content.decks[found.deck]?.name;
    return found && deckName && title
      ? { card, deck: found.deck, deckName, title, water, round: titleOf(this.content, step) }
      : null;
  }
}

function occasionOf({ workshop }: AllSlice): Occasion {
  const at = workshop?.createdAt ?? 0;
  return { title: workshop?.title ?? '', at, erasedAt: at + (workshop?.retentionDays ?? 0) * DAY };
}

function opgaveOf(opgave: Opgave, content: Content): HarvestOpgave {
  const words = ({
    sentence,
    forWhom,
    effect,
  }: Pick<Opgave, 'sentence' | 'forWhom' | 'effect'>): Wording => ({
    sentence: textOf(sentence),
    forWhom: textOf(forWhom),
    effect: textOf(effect),
  });
  const [last, first] = [words(opgave), words(opgave.first)];
  const same =
    last.sentence === first.sentence && last.forWhom === first.forWhom && last.effect === first.effect;
  const card = opgave.card === null ? undefined : findCard(content, opgave.card);
  return { ...last, card: card?.title ?? null, first: same ? null : first };
}

export function courseOf({ course }: KoersTeam): TeamHarvest['course'] {
  const words = { from: textOf(course?.from), to: textOf(course?.to), via: textOf(course?.via) };
  return words.from === null && words.to === null && words.via === null ? null : words;
}

/** The last koers step in which something was decided. */
export function latestKoers(slice: TeamSlice, steps: readonly { id: StepId }[]): KoersTeam | undefined {
  const koersen = steps.flatMap(({ id }) => slice.koers[id] ?? []);
  return koersen.findLast(({ course, firstStep, request }) => course ?? firstStep ?? request);
}

function lastOf<T>(content: Content, kind: StepKind, perStep: Record<StepId, T>): T | undefined {
  return content.format.steps
    .filter((step) => step.kind === kind)
    .flatMap(({ id }) => perStep[id] ?? [])
    .at(-1);
}

function titleOf(content: Content, step: StepId): Localised {
  return content.format.steps.find(({ id }) => id === step)?.title ?? { nl: step, en: step };
}

function textOf(text: Owned<string> | null | undefined): string | null {
  return text?.value ?? null;
}
