import { STYLES, type CardId, type Style, type Water } from '../../../shared/decks/content.ts';
import {
  KAART_LIMITS,
  type Act,
  type BoardCard,
  type KaartSeat,
  type KaartTeam,
  type Response,
} from '../../../shared/steps/kaartronde/state.ts';
import type { SeatId, StepId } from '../../../shared/workshop/ids.ts';

/** A card round as one participant sees it: all that decides what they may do now. */
export interface Table {
  step: StepId;
  me: SeatId;
  round: KaartTeam;
  /** the own hand, or that of the table; the own dots and note */
  own: KaartSeat;
  /** the hand lies open for several names at this device (TAFEL-4) */
  sharedHand: boolean;
  /** in the order of the team list */
  members: readonly SeatId[];
  /** who is online */
  present: readonly SeatId[];
  /** flavours that this person may know: who shares, and their own */
  flavours: Readonly<Record<SeatId, Style | null>>;
  /** stijlzetten this team already borrowed */
  borrowed: readonly Style[];
  /** the reading time is over (KAART-3) */
  readingOver: boolean;
  /** the board stands still for a Spiegelaar (ZET-5) or in a stille minuut (KAART-25) */
  still: boolean;
  /** this round may have a stille minuut */
  silentMinute: boolean;
}

/** Whose flavour counts for the one stijlzet of this round (KAART-16). */
export type Zet =
  | { kind: 'gedaan'; style: Style }
  /** of one's own flavour; `borrow` are those nobody in the team has and nobody borrowed yet */
  | { kind: 'eigen'; style: Style; borrow: Style[] }
  /** without a flavour one chooses per round */
  | { kind: 'kies' };

export interface Moves {
  swap: boolean;
  sayRead: boolean;
  begin: boolean;
  lay: boolean;
  pass: boolean;
  /** "klaar, ik heb verteld waarom" */
  tellDone: boolean;
  /** whose turn one may skip */
  skip: SeatId | null;
  /** `ja`, or why drawing is not possible; null: not in this phase */
  draw: 'ja' | 'hand-vol' | 'stapel-leeg' | null;
  link: boolean;
  undo: Act | null;
  zet: Zet | null;
  /** asking to open the dots, agreeing with who asked, or waiting for a second */
  dots: 'vraag' | 'stem-in' | 'wacht' | null;
  /** KAART-25: `ja`, or why not now; null: not in this round, or it was there already */
  minute: 'ja' | 'te-weinig' | null;
  dot: boolean;
  choose: boolean;
  gedoe: boolean;
}

/** What this participant may do now; the server decides in the end, by the same rules. */
export function moves(table: Table): Moves {
  const { round, me, still } = table;
  const reading = round.phase === 'lezen' && !still;
  const passing = round.phase === 'beurten' && !still;
  const free = round.phase === 'vrij' && !still;
  const mine = passing && round.turn?.seat === me;
  const told = round.turn?.card ?? null;
  const hand = table.own.hand.length;
  return {
    swap: reading && !table.own.swapped && round.pile > 0 && hand > 0,
    sayRead: reading && !round.read.includes(me),
    begin: reading && table.readingOver,
    lay: hand > 0 && (free || (mine && told === null)),
    pass: mine && told === null,
    tellDone: mine && told !== null,
    skip: passing && round.turn && round.turn.seat !== me ? round.turn.seat : null,
    draw: free ? drawing(round, hand) : null,
    link: free && openCards(round).length > 1 && round.links.length < KAART_LIMITS.links,
    undo: passing || free ? (round.last[me] ?? null) : null,
    zet: free ? zetOf(table) : null,
    dots: free ? dotsMove(table) : null,
    minute: free && table.silentMinute && !round.minuut ? minute(table) : null,
    dot: round.phase === 'stippen' && !still,
    choose: round.phase === 'kiezen' && !still,
    gedoe: (passing || free) && round.gedoe !== null && !round.gedoe.confirmed,
  };
}

function drawing(round: KaartTeam, hand: number): Moves['draw'] {
  if (hand >= KAART_LIMITS.handToDraw) return 'hand-vol';
  return round.pile > 0 ? 'ja' : 'stapel-leeg';
}

function minute({ present }: Table): Moves['minute'] {
  return present.length < KAART_LIMITS.anonymous ? 'te-weinig' : 'ja';
}

function dotsMove({ round, me, present }: Table): Moves['dots'] {
  if (round.dotsAsked === null || present.length < 2) return 'vraag';
  return round.dotsAsked === me ? 'wacht' : 'stem-in';
}

function zetOf({ round, me, members, flavours, borrowed }: Table): Zet {
  const done = round.zetten[me];
  if (done) return { kind: 'gedaan', style: done };
  const own = flavours[me] ?? null;
  if (own === null) return { kind: 'kies' };
  const borrow = STYLES.filter(
    (style) => !borrowed.includes(style) && !members.some((seat) => flavours[seat] === style),
  );
  return { kind: 'eigen', style: own, borrow };
}

/** KAART-24: with fewer than three present there are no turns and no dots. */
export function tooFew({ present }: Table): boolean {
  return present.length < KAART_LIMITS.few;
}

export interface CardMoves {
  respond: boolean;
  response: Response | null;
  /** hanging an insight on one's own card, or on another's visibly on behalf of them (KAART-6) */
  insight: 'eigen' | 'namens' | null;
  /** KAART-14: one's own; or, while its layer is away, propose, agree with a proposal, or wait for a second */
  move: 'zelf' | 'voorstel' | 'stem-in' | 'wacht' | null;
  proposed: Water | null;
  link: boolean;
  /** questions on this card that one has not answered yet */
  answer: string[];
}

/** What this participant may do now with one card on the board. */
export function cardMoves(table: Table, lying: BoardCard): CardMoves {
  const { round, me, still } = table;
  const playing = (round.phase === 'beurten' || round.phase === 'vrij') && !still;
  const own = lying.by === me;
  const proposal = round.moves.find(({ card }) => card === lying.card) ?? null;
  return {
    respond: playing && !own && lying.open,
    response: lying.responses[me] ?? null,
    insight: playing ? (own ? 'eigen' : 'namens') : null,
    move: playing ? moveOf(table, lying, proposal?.by ?? null) : null,
    proposed: proposal?.water ?? null,
    link: moves(table).link && lying.open,
    answer: playing && round.phase === 'vrij' ? unanswered(lying, me) : [],
  };
}

function moveOf({ me, present }: Table, lying: BoardCard, proposer: SeatId | null): CardMoves['move'] {
  if (lying.by === me) return 'zelf';
  if (present.includes(lying.by)) return null;
  if (proposer === null) return 'voorstel';
  return proposer === me ? 'wacht' : 'stem-in';
}

function unanswered(lying: BoardCard, me: SeatId): string[] {
  return lying.questions.filter(({ answers }) => answers.every(({ by }) => by !== me)).map(({ id }) => id);
}

export function openCards(round: KaartTeam): BoardCard[] {
  return round.cards.filter(({ open }) => open);
}

/** The cards on which this style's move can be made (ZET-1 to ZET-6). */
export function zetCards({ round, me }: Pick<Table, 'round' | 'me'>, style: Style): BoardCard[] {
  const open = openCards(round);
  switch (style) {
    case 'verkenner':
      return open.filter(({ by, questions }) => by !== me && questions.length < KAART_LIMITS.questions);
    case 'verbinder':
      return open.filter(({ by }) => by !== me);
    case 'volhouder':
      return open.filter(({ pin }) => pin === null);
    case 'hoeder':
      return open.filter(({ chairs }) => chairs.length < KAART_LIMITS.chairs);
    case 'aanjager':
    case 'spiegelaar':
      return open;
  }
}

/** Is there enough on the board for this style's move? */
export function zetPossible(table: Pick<Table, 'round' | 'me'>, style: Style): boolean {
  if (style === 'spiegelaar') return true;
  const needed = style === 'verbinder' ? 2 : 1;
  return zetCards(table, style).length >= needed;
}

/** Cards that can be linked with this one: open, another, and not linked with it yet. */
export function linkable(round: KaartTeam, card: CardId): BoardCard[] {
  const linked = round.links.flatMap(({ a, b }) => (a === card ? [b] : b === card ? [a] : []));
  return openCards(round).filter((other) => other.card !== card && !linked.includes(other.card));
}

/** What the own dots become when one is laid or taken back; null when there is none left to lay (KAART-20). */
export function toggleDot(dots: readonly CardId[], card: CardId): CardId[] | null {
  if (dots.includes(card)) return dots.filter((other) => other !== card);
  return dots.length < KAART_LIMITS.dots ? [...dots, card] : null;
}

/** How many cards the team may still choose in a wide tie (KAART-21). */
export function leftToChoose(round: KaartTeam): number {
  return round.tie ? KAART_LIMITS.kernAtTie - round.tie.sure.length : 0;
}
