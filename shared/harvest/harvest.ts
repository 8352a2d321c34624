import {
  findCard,
  STYLES,
  type CardId,
  type Content,
  type Localised,
  type StepKind,
  type Style,
} from '../decks/content.ts';
import type { KaartTeam } from '../steps/kaartronde/state.ts';
import { placedAt, placedLeaves, type Placed } from '../workshop/grown.ts';
import { mayLeave, namesOn } from '../workshop/harvest.ts';
import type { SeatId, StepId } from '../workshop/ids.ts';
import type { Gallery } from '../workshop/gallery.ts';
import type { AllSlice, Opgave, Team, TeamSlice } from '../workshop/state.ts';
import { harvestAgreements, type HarvestAgreement } from './afspraken.ts';
import { harvestHows, type HarvestHow, type NamedHow } from './hoedan.ts';
import {
  harvestCourse,
  harvestRequest,
  harvestStep,
  latestKoers,
  type HarvestCourse,
  type HarvestRequest,
  type HarvestStep,
  type SetKoers,
} from './koers.ts';
import { occasionOf, type Occasion } from './occasion.ts';
import { originOf, titleOf, type Origin } from './origin.ts';
import { plenairHarvest, type HarvestPlenair } from './plenair.ts';
import { placeSource, type Soil, type Source } from './source.ts';
import { harvestFields, type HarvestField } from './speelveld.ts';
import { latest } from './step.ts';
import { harvestBeraad, type HarvestBeraad } from './beraad.ts';
import { harvestDialogues, type HarvestDialogue } from './dialoog.ts';
import { harvestGoodWork, type HarvestGoodWork } from './goedwerk.ts';
import { harvestSystems, type HarvestSystem } from './systeem.ts';
import { harvestDissent, type HarvestDissent } from './tegenspraak.ts';
import { textOf } from './text.ts';
import { harvestPlaces, type HarvestPlace } from './plaatsen.ts';
import { harvestScans, type HarvestScan } from './scan.ts';
import { harvestOutcomes, type HarvestOutcome } from './vervolg.ts';
import { harvestWeights, type HarvestWeights } from './waarderen.ts';
import { harvestWats, type HarvestWat } from './wat.ts';

/**
 * What a team takes home. Holds no seat ids: a name is in it only when every member said yes (KOERS-6), and nothing of
 * Onderstroom or of "zie ik anders" that was not ticked (KOERS-5). Page and files are both made from it.
 */
export interface TeamHarvest {
  occasion: Occasion;
  team: { name: string; number: number; size: number };
  /** what the werkvorm has no step for is not missed: its part is left out */
  asks: { opgave: boolean; course: boolean; kern: boolean };
  /** in the order of the team list; empty while names are off */
  members: { name: string; flavour: Style | null }[];
  /** flavours that members show, without names */
  flavours: { style: Style; count: number }[];
  opgave: HarvestOpgave | null;
  /** from A, to B, by way of B (KOERS-1) */
  course: HarvestCourse | null;
  firstStep: HarvestStep | null;
  /** KOERS-4 */
  request: HarvestRequest | null;
  /** VERV-6 */
  outcomes: HarvestOutcome<Someone | undefined>[];
  agreements: HarvestAgreement[];
  /** KOERS-7 */
  plenair: HarvestPlenair | null;
  kern: HarvestCard[];
  fields: HarvestField[];
  /** WAT-6 */
  wats: HarvestWat[];
  /** HOEDAN-6 */
  hows: HarvestHow<NamedHow>[];
  weights: HarvestWeights[];
  /** TEGEN-9 */
  dissent: HarvestDissent[];
  /** GOED-8 */
  goodWork: HarvestGoodWork[];
  /** SYSTEEM-9 */
  systems: HarvestSystem<Someone | undefined>[];
  /** BERAAD-9 */
  deliberations: HarvestBeraad<NamedHow>[];
  /** DIALOOG-8 */
  dialogues: HarvestDialogue[];
  scans: HarvestScan[];
  places: HarvestPlace[];
  /** ZET-4 */
  held: { origin: Origin; text: string; by: Someone }[];
  /** ZET-6 */
  chairs: { origin: Origin; group: string; sentence: string }[];
  /** links with a kernkaart at one end at least */
  links: { a: Origin; b: Origin; words: string; differs: string | null }[];
  /** steps proposed in a round; the source is only that round when the card it grew from stays inside */
  parked: { source: Source; what: string; when: string; by: Someone }[];
  /** ticked items that are not kernkaarten (KOERS-5) */
  undercurrent: HarvestCard[];
  different: { origin: Origin; sentence: string; by: Someone }[];
  /** what members shared of their check-out (KOERS-8) */
  intentions: { by: Someone; role: string | null; intention: string | null; step: Localised }[];
  /** kernkaarten of Onderstroom that the team keeps to itself */
  keptInside: number;
}

/** Somebody of the team; null when names are off or the name was erased. */
export type Someone = string | null;

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
  /** where the team chose it */
  step: Localised | null;
  /** the first wording, when the team changed it (OPG-2) */
  first: Wording | null;
}

/** The harvest of a team as it stands now; before the end it is what it would be. */
export function teamHarvest(
  all: AllSlice,
  team: Team,
  slice: TeamSlice,
  content: Content,
  gallery: Gallery | null,
): TeamHarvest {
  const soil: Soil = { slice, members: team.members, content };
  const gatherer = new Gatherer(all, team, soil);
  const koers = latestKoers(slice, content.format.steps);
  return {
    occasion: occasionOf(all),
    team: { name: team.name, number: team.number, size: team.members.length },
    asks: {
      opgave: asks(content, 'opgave'),
      course: asks(content, 'koers'),
      kern: asks(content, 'kaartronde'),
    },
    members: gatherer.members(),
    flavours: gatherer.flavours(),
    opgave: slice.opgave && opgaveOf(slice.opgave, slice, content),
    course: koers ? harvestCourse(koers, soil) : null,
    firstStep: koers ? gatherer.step(koers) : null,
    request: koers ? gatherer.request(koers) : null,
    outcomes: gatherer.outcomes(),
    agreements: harvestAgreements(slice, team, content),
    plenair: plenairHarvest({ all, team, slice, content, gallery }),
    ...gatherer.kern(),
    fields: harvestFields(soil),
    wats: harvestWats(soil),
    hows: gatherer.hows(),
    weights: harvestWeights(soil),
    dissent: harvestDissent(soil),
    goodWork: harvestGoodWork(soil),
    systems: gatherer.systems(),
    deliberations: gatherer.deliberations(),
    dialogues: harvestDialogues(soil),
    scans: harvestScans(soil),
    places: harvestPlaces(soil),
    held: gatherer.held(),
    chairs: gatherer.chairs(),
    links: gatherer.links(),
    parked: gatherer.parked(),
    undercurrent: gatherer.undercurrent(),
    different: gatherer.different(),
    intentions: gatherer.intentions(),
  };
}

function asks({ format }: Content, kind: StepKind): boolean {
  return format.steps.some((step) => step.kind === kind);
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
  private readonly soil: Soil;
  private readonly slice: TeamSlice;
  private readonly content: Content;
  private readonly named: boolean;
  private readonly rounds: [StepId, KaartTeam][];

  constructor(all: AllSlice, team: Team, soil: Soil) {
    const { slice, content } = soil;
    this.all = all;
    this.team = team;
    this.soil = soil;
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

  step({ step, koers: { firstStep } }: SetKoers): HarvestStep | null {
    const said = firstStep && harvestStep(firstStep, step, this.soil);
    if (!firstStep || !said) return null;
    const taken = firstStep.accepted && firstStep.who !== null;
    return { ...said, puller: taken ? this.who(firstStep.who ?? '') : undefined };
  }

  request(set: SetKoers): HarvestRequest | null {
    const said = harvestRequest(set, this.soil);
    return said && { ...said, by: this.who(set.koers.request?.by ?? '') };
  }

  outcomes(): TeamHarvest['outcomes'] {
    return harvestOutcomes(this.soil).map(({ puller, ...one }) => ({
      ...one,
      puller: puller === undefined ? undefined : this.who(puller),
    }));
  }

  hows(): TeamHarvest['hows'] {
    return harvestHows(this.soil).map(({ round, lines }) => ({
      round,
      // most teams have one of each role: without names it would say who
      lines: lines.map(({ who, role, ...line }) => ({
        ...line,
        role: this.named ? role : null,
        puller: this.who(who),
      })),
    }));
  }

  systems(): TeamHarvest['systems'] {
    return harvestSystems(this.soil).map(({ chairs, ...one }) => ({
      ...one,
      chairs: chairs.map(({ invite, ...chair }) => ({
        ...chair,
        invite: invite && {
          ...invite,
          puller: invite.puller === undefined ? undefined : this.who(invite.puller),
        },
      })),
    }));
  }

  deliberations(): TeamHarvest['deliberations'] {
    return harvestBeraad(this.soil).map(({ line, ...one }) => {
      if (line === null) return { ...one, line };
      const { who, ...said } = line;
      return { ...one, line: { ...said, puller: this.who(who) } };
    });
  }

  kern(): Pick<TeamHarvest, 'kern' | 'keptInside'> {
    const chosen = this.cards().filter(({ step, card }) => this.isKern(step, card.card));
    const leaving = chosen.filter((placed) => placedLeaves(placed, this.slice));
    return { kern: leaving.flatMap((one) => this.card(one)), keptInside: chosen.length - leaving.length };
  }

  undercurrent(): HarvestCard[] {
    const ticked = this.cards().filter(
      (placed) =>
        placed.card.water === 'onderstroom' &&
        placedLeaves(placed, this.slice) &&
        !this.isKern(placed.step, placed.card.card),
    );
    return ticked.flatMap((one) => this.card(one));
  }

  different(): TeamHarvest['different'] {
    return this.leavingCards().flatMap(({ step, card, origin }) =>
      Object.entries(card.responses).flatMap(([seat, response]) => {
        const sentence = response.kind === 'anders' ? textOf(response.text) : null;
        const ticked = mayLeave(this.slice, `anders:${step}:${card.card}:${seat}`);
        return sentence !== null && ticked ? [{ origin, sentence, by: this.who(seat) }] : [];
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
    return this.slice.parked.flatMap(({ what: proposed, when: then, by, step, card }) => {
      const [what, when] = [textOf(proposed), textOf(then)];
      const source = placeSource(placedAt(this.slice, step, card), step, this.soil);
      return what !== null && when !== null ? [{ source, what, when, by: this.who(by) }] : [];
    });
  }

  intentions(): TeamHarvest['intentions'] {
    const last = latest(this.content, 'check-out', this.slice.checkout);
    return Object.entries(last?.at.shared ?? {}).flatMap(([seat, said]) => {
      const [role, intention] = [textOf(said.role), textOf(said.intention)];
      const step = titleOf(this.content, last?.step ?? '');
      return role === null && intention === null ? [] : [{ by: this.who(seat), role, intention, step }];
    });
  }

  private who(seat: SeatId): Someone {
    const may = this.named && this.team.members.includes(seat);
    return may ? (this.all.people[seat]?.name?.value ?? null) : null;
  }

  private cards(): Placed[] {
    return this.rounds.flatMap(([step, round]) => round.cards.map((card) => ({ step, card })));
  }

  private leavingCards(): (Placed & { origin: Origin })[] {
    return this.cards().flatMap((placed) => {
      const origin = placedLeaves(placed, this.slice) ? originOf(placed, this.content) : null;
      return origin ? [{ ...placed, origin }] : [];
    });
  }

  private isKern(step: StepId, card: CardId): boolean {
    return this.slice.kernkaarten.some((kern) => kern.step === step && kern.card === card);
  }

  private card({ step, card }: Placed): HarvestCard[] {
    const origin = originOf({ step, card }, this.content);
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
}

function opgaveOf(opgave: Opgave, slice: TeamSlice, content: Content): HarvestOpgave {
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
  const chosenIn = latest(content, 'opgave', slice.opgaveStep);
  const step = chosenIn && titleOf(content, chosenIn.step);
  return { ...last, card: card?.title ?? null, step, first: same ? null : first };
}
