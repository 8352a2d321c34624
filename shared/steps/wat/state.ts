import * as v from 'valibot';
import type { CardId } from '../../decks/content.ts';
import type { WatPile } from '../../decks/piles.ts';
import type { Folds } from '../../workshop/fold.ts';
import type { Moment, Owned, SeatId, StepId } from '../../workshop/ids.ts';
import type { Opgave, TeamSlice } from '../../workshop/state.ts';

/** The fields that are the opgave's own; the fourth, the parties, is a list. */
export const WAT_FIELDS = ['sentence', 'effect', 'forWhom'] as const;
export type WatField = (typeof WAT_FIELDS)[number];
type WatWords = Pick<Opgave, WatField>;

/** What the talk about a card of each pile may change (WAT-3). */
const FIELDS_OF: Record<WatPile, readonly WatField[]> = {
  blik: ['sentence'],
  effect: ['effect', 'forWhom'],
  partijen: [],
};

/** A card is answered in silence, then talked about; after the last card the four fields are settled. */
export const WAT_PHASES = ['stil', 'samen', 'vaststellen', 'klaar'] as const;
export type WatPhase = (typeof WAT_PHASES)[number];

/** Texts in graphemes, parties in pieces: as many as fit on a speelveld (VELD-5). */
export const WAT_LIMITS = { answer: 140, party: 60, parties: 14 } as const;

/** The field of a sheet in which somebody answers a card: one for each, so that what was shown at one never comes up at the next. */
export const answerField = (card: CardId): string => `antwoord:${card}`;

export interface WatTeam {
  phase: WatPhase;
  since: Moment;
  /** the cards that were turned over, the newest last */
  rounds: WatRound[];
  /** who is done with the silence that is on */
  ready: SeatId[];
  scribe: SeatId | null;
  parties: WatParty[];
  /** who asked to settle the four fields, waiting for a second member */
  settling: SeatId | null;
  /** what two settled, as it read then: a later wat may word the opgave anew; null: nothing is settled */
  settled: WatWords | null;
}

export interface WatRound {
  pile: WatPile;
  card: CardId;
  /** unsigned and in no order; empty until they are shown */
  answers: string[];
}

export interface WatParty {
  id: string;
  name: Owned<string>;
}

const step = v.string();
const card = v.string();
export const WAT_COMMANDS = [
  // `card`: the one that the presser sees, so that who is late does not end the silence at the next one
  v.strictObject({ type: v.literal('wat/klaar'), step, card }),
  v.strictObject({ type: v.literal('wat/toon'), step, card }),
  v.strictObject({ type: v.literal('wat/pen'), step }),
  v.strictObject({ type: v.literal('wat/tekst'), step, field: v.picklist(WAT_FIELDS), text: v.string() }),
  v.strictObject({ type: v.literal('wat/partij'), step, name: v.string() }),
  v.strictObject({ type: v.literal('wat/partij-weg'), step, party: v.string() }),
  // so that two presses at once turn over one card
  v.strictObject({ type: v.literal('wat/verder'), step, card }),
  v.strictObject({ type: v.literal('wat/stel-vast'), step }),
  v.strictObject({ type: v.literal('wat/heropen'), step }),
] as const;
export type WatCommand = v.InferOutput<(typeof WAT_COMMANDS)[number]>;

export type WatTeamPart =
  | { type: 'wat/begonnen'; step: StepId; at: Moment; pile: WatPile; card: CardId }
  | { type: 'wat/omgedraaid'; step: StepId; at: Moment; pile: WatPile; card: CardId }
  | { type: 'wat/klaar'; step: StepId; seat: SeatId }
  | { type: 'wat/onthuld'; step: StepId; at: Moment; answers: string[]; scribe: SeatId }
  | { type: 'wat/pen'; step: StepId; seat: SeatId }
  | { type: 'wat/tekst'; step: StepId; field: WatField; text: Owned<string> | null }
  | { type: 'wat/partij'; step: StepId; party: WatParty }
  | { type: 'wat/partij-weg'; step: StepId; party: string }
  | { type: 'wat/vaststellen'; step: StepId; at: Moment }
  | { type: 'wat/bijna'; step: StepId; seat: SeatId }
  | { type: 'wat/vastgesteld'; step: StepId; at: Moment };

export const watTeam: Folds<TeamSlice, WatTeamPart> = {
  'wat/begonnen'(team, { step: id, at, pile, card }) {
    (team.wat ??= {})[id] = {
      phase: 'stil',
      since: at,
      rounds: [{ pile, card, answers: [] }],
      ready: [],
      scribe: null,
      parties: [],
      settling: null,
      settled: null,
    };
  },
  'wat/omgedraaid'(team, { step: id, at, pile, card }) {
    const here = team.wat?.[id];
    if (!here) return;
    Object.assign(here, { phase: 'stil', since: at, ready: [], scribe: null });
    here.rounds.push({ pile, card, answers: [] });
  },
  'wat/klaar'(team, { step: id, seat }) {
    team.wat?.[id]?.ready.push(seat);
  },
  'wat/onthuld'(team, { step: id, at, answers, scribe }) {
    const here = team.wat?.[id];
    const round = here?.rounds.at(-1);
    if (!here || !round) return;
    Object.assign(here, { phase: 'samen', since: at, scribe });
    round.answers = answers;
  },
  'wat/pen'(team, { step: id, seat }) {
    const here = team.wat?.[id];
    if (here) here.scribe = seat;
  },
  'wat/tekst'(team, { step: id, field, text }) {
    const here = team.wat?.[id];
    if (here) here.settling = null;
    if (team.opgave && (field !== 'sentence' || text)) Object.assign(team.opgave, { [field]: text });
    else if (text && field === 'sentence') {
      const first = { sentence: text, forWhom: null, effect: null };
      team.opgave = { card: null, ...first, first };
    }
    reopenWat(team);
  },
  'wat/partij'(team, { step: id, party }) {
    const here = team.wat?.[id];
    if (!here) return;
    here.settling = null;
    here.parties.push(party);
  },
  'wat/partij-weg'(team, { step: id, party }) {
    const here = team.wat?.[id];
    if (!here) return;
    here.settling = null;
    here.parties = here.parties.filter((one) => one.id !== party);
  },
  'wat/vaststellen'(team, { step: id, at }) {
    const here = team.wat?.[id];
    if (here) Object.assign(here, { phase: 'vaststellen', since: at, settling: null, settled: null });
  },
  'wat/bijna'(team, { step: id, seat }) {
    const here = team.wat?.[id];
    if (here) here.settling = seat;
  },
  'wat/vastgesteld'(team, { step: id, at }) {
    const here = team.wat?.[id];
    if (!here || !team.opgave) return;
    const { sentence, effect, forWhom } = team.opgave;
    Object.assign(here, {
      phase: 'klaar',
      since: at,
      settling: null,
      settled: { sentence, effect, forWhom },
    });
  },
};

/** Of several in one workshop the one that the team began last: it is about the opgave as it reads now (WAT-8). */
export function lastWat({ wat = {} }: Pick<TeamSlice, 'wat'>): { step: StepId; here: WatTeam } | null {
  const last = Object.entries(wat).at(-1);
  return last ? { step: last[0], here: last[1] } : null;
}

/** WAT-5, WAT-8: the opgave was worded anew, so what was asked or settled last was about other words. Writes to a draft. */
export function reopenWat(team: Pick<TeamSlice, 'wat'>): void {
  const here = lastWat(team)?.here;
  if (!here) return;
  Object.assign(here, { settling: null, settled: null });
  if (here.phase === 'klaar') here.phase = 'vaststellen';
}

/** WAT-6, WAT-8: the effect of the team, and where it was settled last as it reads now; null: nowhere. */
export function settledEffect({
  wat = {},
  opgave,
}: Pick<TeamSlice, 'wat' | 'opgave'>): { step: StepId; text: string } | null {
  const text = opgave?.effect?.value ?? null;
  if (text === null) return null;
  const last = Object.entries(wat).findLast(([, { settled }]) => settled?.effect?.value === text);
  return last ? { step: last[0], text } : null;
}

/** The fields that may be written now: those of the card that is on, all once they are settled; the opgave itself while there is none. */
export function openFields(here: WatTeam, opgave: TeamSlice['opgave']): readonly WatField[] {
  if (here.phase === 'vaststellen') return WAT_FIELDS;
  const pile = here.rounds.at(-1)?.pile;
  if (here.phase !== 'samen' || pile === undefined) return [];
  return opgave || pile === 'blik' ? FIELDS_OF[pile] : ['sentence', ...FIELDS_OF[pile]];
}

export function partiesOpen({ phase, rounds }: WatTeam): boolean {
  return phase === 'vaststellen' || (phase === 'samen' && rounds.at(-1)?.pile === 'partijen');
}

/** WAT-5: is there a sentence of the effect, and at least one party? */
export function settleable({ parties }: WatTeam, opgave: TeamSlice['opgave']): boolean {
  return (opgave?.effect?.value ?? null) !== null && parties.some(({ name }) => name.value !== null);
}
