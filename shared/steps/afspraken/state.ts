import * as v from 'valibot';
import type { Moment, Owned, SeatId, StepId } from '../../workshop/ids.ts';
import type { TeamSlice } from '../../workshop/state.ts';

/** AFSP-1: the atmosphere, what makes it succeed, and what we do when it does not. One agreement per question. */
export const QUESTIONS = ['sfeer', 'lukken', 'stokken'] as const;
export type Question = (typeof QUESTIONS)[number];

/** graphemes; `short`: members per question in the short form (AFSP-1) */
export const AFSPRAAK_LIMITS = { text: 100, short: 2 } as const;
/** ms that *het stokt* stands on the team's screens, and in which it is not said again (AFSP-5) */
export const AFSPRAAK_TIMES = { stokt: 60_000 } as const;

/** One silent round of answers: for as long as the step is on. */
export interface AfsprakenStep {
  phase: 'stil' | 'samen';
  since: Moment;
  ready: SeatId[];
  /** after the reveal: unsigned and in no order (AFSP-2) */
  answers: Record<Question, string[]>;
}

/** The agreements of a team: they go along through the whole workshop (AFSP-5). */
export interface Afspraken {
  /** who holds the pen (AFSP-3) */
  scribe: SeatId;
  /** who was in the team at the reveal: whoever came later may propose one change (AFSP-6) */
  there: SeatId[];
  items: Record<Question, Afspraak>;
  changes: Change[];
  /** somebody pressed *het stokt*; nothing says who */
  stokt: Moment | null;
  /** rounds after which somebody found that these do not hold any more (REFL-7) */
  doubted?: StepId[];
}

export interface Afspraak {
  text: Owned<string> | null;
  signed: SeatId[];
  /** is it being written anew? The text stands until there is another. */
  rewriting: boolean;
  /** somebody said *nog niet* to an earlier text (AFSP-4) */
  reconsidered: boolean;
  /** somebody said *nog niet* again: it stands, as *niet gedeeld* (AFSP-4) */
  unshared: boolean;
  /** taken off the team's list in a reflectie (REFL-4) */
  dropped?: boolean;
}

/** A change that a late-comer proposes. */
export interface Change {
  by: SeatId;
  question: Question;
  text: Owned<string>;
}

export type Standing = 'leeg' | 'open' | 'herzien' | 'gedeeld' | 'niet-gedeeld';

export interface Agreement {
  question: Question;
  text: Owned<string> | null;
  signed: readonly SeatId[];
  standing: Standing;
}

const step = v.string();
const question = v.picklist(QUESTIONS);
export const AFSPRAAK_COMMANDS = [
  v.strictObject({ type: v.literal('afspraken/klaar'), step }),
  v.strictObject({ type: v.literal('afspraken/toon'), step }),
  v.strictObject({ type: v.literal('afspraak/pen') }),
  v.strictObject({ type: v.literal('afspraak/tekst'), question, text: v.string() }),
  v.strictObject({ type: v.literal('afspraak/teken'), question }),
  v.strictObject({ type: v.literal('afspraak/nog-niet'), question }),
  v.strictObject({ type: v.literal('afspraak/heropen'), question }),
  v.strictObject({ type: v.literal('afspraak/stel-voor'), question, text: v.string() }),
  // of the late-comer who proposed it
  v.strictObject({ type: v.literal('afspraak/neem-over'), by: v.string() }),
  v.strictObject({ type: v.literal('afspraak/laat-staan'), by: v.string() }),
  v.strictObject({ type: v.literal('afspraak/stokt') }),
] as const;
export type AfspraakCommand = v.InferOutput<(typeof AFSPRAAK_COMMANDS)[number]>;

export type AfspraakTeamPart =
  | { type: 'afspraken/begonnen'; step: StepId; at: Moment }
  | { type: 'afspraken/klaar'; step: StepId; seat: SeatId }
  | {
      type: 'afspraken/onthuld';
      step: StepId;
      at: Moment;
      answers: AfsprakenStep['answers'];
      scribe: SeatId;
      there: SeatId[];
    }
  | { type: 'afspraak/pen'; seat: SeatId }
  | { type: 'afspraak/tekst'; question: Question; text: Owned<string>; signed: SeatId[] }
  | { type: 'afspraak/getekend'; question: Question; seat: SeatId }
  | { type: 'afspraak/nog-niet'; question: Question }
  | { type: 'afspraak/heropend'; question: Question }
  | { type: 'afspraak/voorgesteld'; change: Change }
  | { type: 'afspraak/voorstel-weg'; by: SeatId }
  | { type: 'afspraak/stokt'; at: Moment };

/** Who answers what only they know: with two to a question the answers would not be unsigned for who can see who was asked. */
export type AfspraakSeatPart = { type: 'afspraken/gevraagd'; step: StepId; questions: Question[] };

/** The agreements as they stand, without those that the team dropped. `members`: who is in the team now. Empty as long as no answers were revealed. */
export function agreementsOf(slice: TeamSlice, members: readonly SeatId[]): Agreement[] {
  const { afspraken } = slice;
  if (!afspraken) return [];
  return QUESTIONS.filter((one) => !afspraken.items[one].dropped).map((one) => {
    const item = afspraken.items[one];
    return { question: one, text: item.text, signed: item.signed, standing: standingOf(item, members) };
  });
}

/** Has it a text that stands? Not while it is written anew, nor when its writer took it out. */
export function stands({ text, rewriting }: Afspraak): boolean {
  return !rewriting && (text?.value ?? null) !== null;
}

function standingOf(item: Afspraak, members: readonly SeatId[]): Standing {
  if (item.rewriting) return 'herzien';
  if (!stands(item)) return 'leeg';
  if (item.unshared) return 'niet-gedeeld';
  return members.every((seat) => item.signed.includes(seat)) ? 'gedeeld' : 'open';
}
