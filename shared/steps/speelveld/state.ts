import type { CardId } from '../../decks/content.ts';
import type { Moment, Owned, SeatId, StepId, TeamId } from '../../workshop/ids.ts';

export const RINGS = ['aan-tafel', 'betrokken', 'op-afstand'] as const;
export type Ring = (typeof RINGS)[number];
export const SECTORS = ['publiek', 'middenveld', 'privaat'] as const;
export type Sector = (typeof SECTORS)[number];
export const LINE_KINDS = ['samenwerking', 'spanning', 'opdracht'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** Texts in graphemes, the rest in pieces. */
export const VELD_LIMITS = {
  /** parties in hand (VELD-1) */
  own: 2,
  name: 60,
  want: 140,
  words: 60,
  answer: 140,
  sentence: 140,
  ask: 60,
  /** VELD-5 */
  parties: 14,
  lines: 20,
  absentees: 8,
  /** VELD-7 */
  movedBack: 2,
  /** as KAART-24 */
  few: 3,
} as const;

/** `stoel` is what follows the pass in the short version: no lines, no free play (VELD-12). */
export type VeldPhase = 'stil' | 'beurten' | 'vrij' | 'stoel' | 'stippen' | 'kiezen' | 'klaar';

/** A party that somebody wrote or picked and has not set yet: a card of the deck, or a name of one's own. */
export interface Candidate {
  id: string;
  card: CardId | null;
  name: Owned<string> | null;
  sector: Sector;
}

export interface Party extends Candidate {
  ring: Ring;
  /** what it wants, per member who said so (VELD-3) */
  wants: Owned<string>[];
  /** who set it; more than one after a merge (VELD-4) */
  setters: SeatId[];
  /** the ring it lay on before its last move */
  before: Ring | null;
  movedBack: number;
  /** hierover verschillen we (VELD-7) */
  differ: boolean;
}

/** `a` gives `b` the assignment when the kind is opdracht (VELD-6). */
export interface VeldLine {
  id: string;
  by: SeatId;
  kind: LineKind;
  a: string;
  b: string;
  words: Owned<string> | null;
}

/** Who is missed at the table: a role or a group (VELD-8, VELD-10). */
export interface Absentee {
  id: string;
  by: SeatId;
  name: Owned<string>;
  /** the card of an earlier round at which the chair was set (ZET-6) */
  origin: { step: StepId; card: CardId } | null;
}

/** One sentence from a lege stoel, and whom we ask whether it is right (VELD-9, VELD-10). */
export interface Chair {
  id: string;
  by: SeatId;
  absentee: string;
  sentence: Owned<string>;
  ask: Owned<string>;
}

/** A chair from an earlier card round to choose from (ZET-6). */
export interface CarriedChair {
  id: string;
  step: StepId;
  card: CardId;
  group: Owned<string>;
}

export interface VeldTurn {
  seat: SeatId;
  since: Moment;
  party: string | null;
}

export type VeldAct =
  | { kind: 'gezet'; party: string }
  | { kind: 'verplaatst'; party: string; from: Ring }
  | { kind: 'lijn'; line: string }
  | { kind: 'stoel'; chair: string };

/** What a dot can lie on: a party, a line or the chair of an absentee (VELD-11). */
export interface VeldTop {
  kind: 'partij' | 'lijn' | 'stoel';
  id: string;
}

/** A team's speelveld: everybody of the team sees all of it. */
export interface VeldTeam {
  phase: VeldPhase;
  since: Moment;
  /** who is ready with writing */
  ready: SeatId[];
  queue: SeatId[];
  deferred: SeatId[];
  turn: VeldTurn | null;
  parties: Party[];
  lines: VeldLine[];
  merges: { a: string; b: string; yes: SeatId[] }[];
  questions: { card: CardId; answer: Owned<string> | null }[];
  carried: CarriedChair[];
  absentees: Absentee[];
  /** why nobody is missed (VELD-8) */
  nobody: Owned<string> | null;
  chairs: Chair[];
  last: Record<SeatId, VeldAct>;
  closeAsked: SeatId | null;
  dotsReady: SeatId[];
  /** dots per party, line or absentee; null until they are shown */
  dots: Record<string, number> | null;
  tie: string[];
  top: VeldTop | null;
}

/** What one member has for themselves. */
export interface VeldSeat {
  own: Candidate[];
  dot: string | null;
}

/**
 * A speelveld as the facilitator sees it: counts, no text and no author.
 * `bars` are contributions per member, sorted, so that no bar can be traced to a name (REGIE-3).
 */
export interface VeldStand {
  phase: VeldPhase;
  parties: number;
  /** how many of the parties lie on each ring */
  rings: Record<Ring, number>;
  lines: number;
  chairs: number;
  bars: number[];
  dotsReady: number;
  at: Moment;
}

export type VeldTeamPart =
  | { type: 'veld/begonnen'; step: StepId; at: Moment; queue: SeatId[]; carried: CarriedChair[] }
  | { type: 'veld/gereed'; step: StepId; seat: SeatId }
  | { type: 'veld/fase'; step: StepId; phase: VeldPhase; at: Moment }
  | { type: 'veld/beurt'; step: StepId; turn: VeldTurn | null; queue: SeatId[]; deferred: SeatId[] }
  | { type: 'veld/gezet'; step: StepId; seat: SeatId; party: Party }
  | { type: 'veld/teruggenomen'; step: StepId; seat: SeatId; party: string }
  | { type: 'veld/verplaatst'; step: StepId; seat: SeatId; party: string; ring: Ring; undo: boolean }
  | { type: 'veld/wil'; step: StepId; party: string; want: Owned<string> }
  | { type: 'veld/samen-gevraagd'; step: StepId; a: string; b: string; seat: SeatId }
  | { type: 'veld/samengevoegd'; step: StepId; keep: string; gone: string }
  | { type: 'veld/lijn'; step: StepId; line: VeldLine }
  | { type: 'veld/lijn-weg'; step: StepId; line: string; seat: SeatId }
  | { type: 'veld/vraag'; step: StepId; card: CardId }
  | { type: 'veld/antwoord'; step: StepId; card: CardId; answer: Owned<string> }
  | { type: 'veld/mist'; step: StepId; absentee: Absentee }
  | { type: 'veld/niemand'; step: StepId; why: Owned<string> }
  | { type: 'veld/stoel'; step: StepId; chair: Chair }
  | { type: 'veld/stoel-weg'; step: StepId; chair: string; seat: SeatId }
  | { type: 'veld/sluit-gevraagd'; step: StepId; seat: SeatId }
  | { type: 'veld/stip-klaar'; step: StepId; seat: SeatId; ready: boolean }
  | { type: 'veld/onthuld'; step: StepId; dots: Record<string, number>; tie: string[] }
  | { type: 'veld/top'; step: StepId; top: VeldTop | null };

export type VeldSeatPart =
  | { type: 'veld/eigen'; step: StepId; own: Candidate[] }
  | { type: 'veld/stip'; step: StepId; on: string | null };

export type VeldFacilitatorPart = { type: 'veld/stand'; step: StepId; team: TeamId; stand: VeldStand };
