import type { CardId, DeckId, Style, Water } from '../../decks/content.ts';
import type { Moment, Owned, SeatId, StepId, TeamId } from '../../workshop/ids.ts';
import { ran, runsOut, type Running } from '../../workshop/running.ts';
import type { KaartStand } from './stand.ts';

/**
 * lezen: silent reading (KAART-3) · beurten: the one pass (KAART-12) · vrij: free play (KAART-13) ·
 * stippen: play is frozen, dots are laid blind (KAART-20) · kiezen: a wide tie, the team marks (KAART-21) · klaar
 */
export type Phase = 'lezen' | 'beurten' | 'vrij' | 'stippen' | 'kiezen' | 'klaar';

/** A card round as the team sees it. Hands and the order of the pile are elsewhere (KAART-2). */
export interface KaartTeam {
  deck: DeckId;
  phase: Phase;
  /** since when the phase is on */
  since: Moment;
  /** who said "gelezen" */
  read: SeatId[];
  /** who started, by lot in the first round (KAART-4) */
  starter: SeatId;
  /** who still has to come, in order; the first is next */
  queue: SeatId[];
  /** moved to the end of the pass once already (KAART-8) */
  deferred: SeatId[];
  turn: Turn | null;
  cards: BoardCard[];
  links: Link[];
  pile: number;
  /** of who holds a hand: the names at one table have one together (TAFEL-4) */
  handSizes: Record<SeatId, number>;
  gedoe: Gedoe | null;
  /** one stijlzet per person per round (ZET, KAART-16) */
  zetten: Record<SeatId, Style>;
  /** the Spiegelaar's minute; null when the board is not standing still */
  stilte: Stilte | null;
  /** what a Spiegelaar said after such a minute */
  mirrors: Mirror[];
  /** what each person did last, for as long as it can be undone (KAART-15) */
  last: Record<SeatId, Act>;
  /** moves proposed while the layer is away, waiting for a second member (KAART-14) */
  moves: { card: CardId; water: Water; by: SeatId }[];
  /** who proposed to open the dots, waiting for a second member */
  dotsAsked: SeatId | null;
  /** who is ready with dots; which dots is nobody's business yet */
  dotsReady: SeatId[];
  /** dots per card, only after the reveal */
  dots: Record<CardId, number> | null;
  /** cards the team must choose from in a wide tie, with the ones that are already in */
  tie: { sure: CardId[]; candidates: CardId[] } | null;
  kern: CardId[];
  /** KAART-25; absent as long as there was none */
  minuut?: StilleMinuut;
}

/** Everybody writes one thing that usually stays unsaid; nobody's name is with it, here or anywhere. */
export interface StilleMinuut {
  since: Moment;
  ready: SeatId[];
  /** null until the reveal */
  texts: string[] | null;
}

export interface Turn {
  seat: SeatId;
  since: Moment;
  /** the card laid in this turn, while the layer says why */
  card: CardId | null;
}

export interface BoardCard {
  card: CardId;
  water: Water;
  by: SeatId;
  /** what its layer wrote on a blank card */
  own?: Owned<string>;
  insight: Insight | null;
  responses: Record<SeatId, Response>;
  questions: Question[];
  /** ZET-4: what keeping it takes */
  pin: { by: SeatId; text: Owned<string> } | null;
  /** ZET-6: who is not here, and what they would say to this card */
  chairs: { id: string; by: SeatId; group: Owned<string>; sentence: Owned<string> }[];
  /** false while its layer still has the floor: others answer after "klaar" (KAART-9) */
  open: boolean;
}

export interface Insight {
  text: Owned<string>;
  /** who typed it, when that was somebody else, visibly on behalf of the layer (KAART-6) */
  typedBy: SeatId | null;
}

export interface Response {
  kind: 'herken' | 'anders';
  /** the sentence of "zie ik anders"; null until it is typed (KAART-10) */
  text: Owned<string> | null;
}

/** ZET-1 */
export interface Question {
  id: string;
  by: SeatId;
  text: Owned<string>;
  answers: { by: SeatId; text: Owned<string> }[];
}

export interface Link {
  id: string;
  by: SeatId;
  a: CardId;
  b: CardId;
  words: Owned<string>;
  /** ZET-2: what stays different; null for an ordinary link */
  differs: Owned<string> | null;
}

export interface Gedoe {
  card: CardId;
  since: Moment;
  water: Water | null;
  answer: { by: SeatId; text: Owned<string> } | null;
  /** a second member agreed (KAART-19) */
  confirmed: boolean;
  /** unanswered after three minutes: blocks nothing */
  open: boolean;
}

export interface Stilte {
  by: SeatId;
  /** which of the step's reflection questions */
  question: number;
  until: Moment;
}

export interface Mirror {
  by: SeatId;
  us: Owned<string>;
  me: Owned<string>;
}

/** What can be undone, with what was there before. */
export type Act =
  | { kind: 'gelegd'; card: CardId }
  | { kind: 'verplaatst'; card: CardId; from: Water }
  | { kind: 'gekoppeld'; link: string; a: CardId; b: CardId }
  | { kind: 'inzicht'; card: CardId; before: Insight | null };

/** A hand and what is private in a round. */
export interface KaartSeat {
  hand: CardId[];
  swapped: boolean;
  /** blind until the reveal */
  dots: CardId[];
  /** written in a Spiegelaar's minute; nobody else reads it (ZET-5) */
  note: Owned<string> | null;
}

/** The order of the pile, top first. */
export interface KaartServer {
  pile: CardId[];
}

/** graphemes and counts */
export const KAART_LIMITS = {
  /** graphemes on a blank card */
  blank: 80,
  insight: 140,
  response: 140,
  words: 60,
  zet: 140,
  when: 40,
  group: 60,
  gedoe: 140,
  note: 280,
  hand: 5,
  handToDraw: 3,
  dots: 3,
  links: 12,
  kern: 2,
  kernAtTie: 3,
  few: 3,
  chairs: 6,
  questions: 6,
  /** present at least, for what is said without a name (KAART-25) */
  anonymous: 4,
} as const;

/** ms */
export const KAART_TIMES = { gedoe: 180_000, stilte: 60_000, minuut: 60_000 } as const;

/** Until when the board stands still for a word of a Spiegelaar (ZET-5); null: not as long as the step does not run. */
export function stillUntil(running: Running, { until }: Stilte): Moment | null {
  return runsOut(running, until - KAART_TIMES.stilte, KAART_TIMES.stilte);
}

/** ms until then. */
export function stillFor(running: Running, { until }: Stilte, now: Moment): number {
  return KAART_TIMES.stilte - ran(running, until - KAART_TIMES.stilte, now);
}

export type KaartTeamPart =
  | {
      type: 'kaart/begonnen';
      step: StepId;
      deck: DeckId;
      at: Moment;
      starter: SeatId;
      queue: SeatId[];
      handSizes: Record<SeatId, number>;
      pile: number;
    }
  | { type: 'kaart/gelezen'; step: StepId; seat: SeatId }
  | { type: 'kaart/fase'; step: StepId; phase: Phase; at: Moment }
  | { type: 'kaart/beurt'; step: StepId; turn: Turn | null; queue: SeatId[]; deferred: SeatId[] }
  | {
      type: 'kaart/gelegd';
      step: StepId;
      seat: SeatId;
      card: CardId;
      water: Water;
      open: boolean;
      own?: Owned<string>;
      /** whose hand it came from, when that is another name at the same table (TAFEL-4) */
      hand?: SeatId;
    }
  | { type: 'kaart/teruggenomen'; step: StepId; seat: SeatId; card: CardId; hand?: SeatId }
  | { type: 'kaart/hand-over'; step: StepId; from: SeatId; to: SeatId }
  | { type: 'kaart/open'; step: StepId; card: CardId }
  | { type: 'kaart/hand'; step: StepId; seat: SeatId; size: number; pile: number }
  | {
      type: 'kaart/verplaatst';
      step: StepId;
      seat: SeatId;
      card: CardId;
      from: Water;
      water: Water;
      undo: boolean;
    }
  | { type: 'kaart/verplaatsing-voorgesteld'; step: StepId; seat: SeatId; card: CardId; water: Water }
  | {
      type: 'kaart/inzicht';
      step: StepId;
      seat: SeatId;
      card: CardId;
      insight: Insight | null;
      undo: boolean;
    }
  | { type: 'kaart/reactie'; step: StepId; seat: SeatId; card: CardId; response: Response }
  | { type: 'kaart/gekoppeld'; step: StepId; link: Link; zet: boolean }
  | { type: 'kaart/ontkoppeld'; step: StepId; seat: SeatId; link: string }
  | { type: 'kaart/weg'; step: StepId; seat: SeatId }
  | { type: 'zet/gedaan'; step: StepId; seat: SeatId; style: Style; borrowed: boolean }
  | { type: 'zet/vraag'; step: StepId; card: CardId; question: Question }
  | { type: 'zet/antwoord'; step: StepId; card: CardId; question: string; seat: SeatId; text: Owned<string> }
  | {
      type: 'zet/eerste-stap';
      step: StepId;
      id: string;
      seat: SeatId;
      card: CardId;
      what: Owned<string>;
      when: Owned<string>;
    }
  | { type: 'zet/vastgehouden'; step: StepId; card: CardId; seat: SeatId; text: Owned<string> }
  | { type: 'zet/stilte'; step: StepId; stilte: Stilte | null }
  | { type: 'zet/spiegel'; step: StepId; mirror: Mirror }
  | {
      type: 'zet/lege-stoel';
      step: StepId;
      id: string;
      card: CardId;
      seat: SeatId;
      group: Owned<string>;
      sentence: Owned<string>;
    }
  | { type: 'gedoe/gekomen'; step: StepId; card: CardId; at: Moment }
  | { type: 'gedoe/geplaatst'; step: StepId; seat: SeatId; water: Water }
  | { type: 'gedoe/beantwoord'; step: StepId; seat: SeatId; text: Owned<string> }
  | { type: 'gedoe/bevestigd'; step: StepId; seat: SeatId }
  | { type: 'gedoe/open'; step: StepId }
  | { type: 'stip/gevraagd'; step: StepId; seat: SeatId }
  | { type: 'stip/klaar'; step: StepId; seat: SeatId; ready: boolean }
  | { type: 'stip/onthuld'; step: StepId; dots: Record<CardId, number>; tie: KaartTeam['tie'] }
  | { type: 'stip/kern'; step: StepId; cards: CardId[] }
  | { type: 'minuut/begonnen'; step: StepId; at: Moment }
  | { type: 'minuut/klaar'; step: StepId; seat: SeatId }
  | { type: 'minuut/onthuld'; step: StepId; texts: string[] };

export type KaartSeatPart =
  | { type: 'kaart/gedeeld'; step: StepId; hand: CardId[] }
  | { type: 'kaart/hand-erbij'; step: StepId; card: CardId }
  | { type: 'kaart/hand-eraf'; step: StepId; card: CardId }
  | { type: 'kaart/geruild'; step: StepId; out: CardId; in: CardId }
  // TAFEL-4: what one name swaps changes the hand of the table and is kept with that name
  | { type: 'kaart/ruil-in-hand'; step: StepId; out: CardId; in: CardId }
  | { type: 'kaart/ruil-gedaan'; step: StepId }
  | { type: 'kaart/hand-leeg'; step: StepId }
  | { type: 'kaart/notitie'; step: StepId; text: Owned<string> }
  | { type: 'stip/gezet'; step: StepId; cards: CardId[] };

export type KaartServerPart =
  | { type: 'kaart/stapel'; step: StepId; team: TeamId; pile: CardId[] }
  | { type: 'gedoe/gehad'; team: TeamId; card: CardId };

export type KaartFacilitatorPart = { type: 'kaart/stand'; step: StepId; team: TeamId; stand: KaartStand };
