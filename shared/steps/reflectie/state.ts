import * as v from 'valibot';
import type { CardId } from '../../decks/content.ts';
import type { Moment, Owned, SeatId, StepId } from '../../workshop/ids.ts';
import { QUESTIONS, type Question } from '../afspraken/state.ts';
import type { Spread } from '../spread.ts';

/** Scores in silence; talk about them; the shared picture in silence; its words; one sentence. */
export const REFLECTIE_PHASES = ['scoren', 'bespreken', 'beeld', 'woorden', 'zin', 'klaar'] as const;
export type ReflectiePhase = (typeof REFLECTIE_PHASES)[number];

/** `text` in graphemes */
export const REFLECTIE_LIMITS = { text: 140 } as const;
/** ms for choosing two words */
export const REFLECTIE_TIMES = { woorden: 60_000 } as const;

export const VERDICTS = ['houden', 'aanpassen', 'schrappen'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface ReflectieTeam {
  phase: ReflectiePhase;
  since: Moment;
  /** who is done with the silence that is on */
  ready: SeatId[];
  /** agreements that were scored, the widest spread first (REFL-3); null: too few answers, only talk */
  scores: { question: Question; spread: Spread | null }[];
  verdicts: Partial<Record<Question, Verdict>>;
  /** cards to talk about, the newest last */
  cards: CardId[];
  /** the opgave in the words of each, unsigned and in no order (REFL-5) */
  pictures: string[];
  /** how often each word was chosen, by its place in all pictures together (REFL-6) */
  words: { same: Record<number, number>; differs: Record<number, number> } | null;
  /** what the team wrote; null: nothing yet, or *we verschillen hierin* */
  sentence: Owned<string> | null;
}

const step = v.string();
const phase = v.picklist(REFLECTIE_PHASES);
export const REFLECTIE_COMMANDS = [
  // `phase`: the silence that the presser sees, so that who is late does not end the next one
  v.strictObject({ type: v.literal('reflectie/klaar'), step, phase }),
  v.strictObject({ type: v.literal('reflectie/toon'), step, phase }),
  v.strictObject({
    type: v.literal('reflectie/oordeel'),
    step,
    question: v.picklist(QUESTIONS),
    verdict: v.picklist(VERDICTS),
  }),
  v.strictObject({ type: v.literal('reflectie/kaart'), step }),
  v.strictObject({ type: v.literal('reflectie/verder'), step }),
  v.strictObject({ type: v.literal('reflectie/zin'), step, text: v.string() }),
  v.strictObject({ type: v.literal('reflectie/verschillen'), step }),
  // of the round that is over, in whichever step that is (REFL-7)
  v.strictObject({ type: v.literal('afspraken/klopt'), step, holds: v.boolean() }),
] as const;
export type ReflectieCommand = v.InferOutput<(typeof REFLECTIE_COMMANDS)[number]>;

export type ReflectieTeamPart =
  | { type: 'reflectie/begonnen'; step: StepId; at: Moment; phase: ReflectiePhase }
  | { type: 'reflectie/klaar'; step: StepId; seat: SeatId }
  | {
      type: 'reflectie/gescoord';
      step: StepId;
      at: Moment;
      scores: ReflectieTeam['scores'];
      card: CardId | null;
    }
  | { type: 'reflectie/geoordeeld'; step: StepId; question: Question; verdict: Verdict }
  | { type: 'reflectie/kaart'; step: StepId; card: CardId }
  | { type: 'reflectie/verder'; step: StepId; at: Moment; phase: ReflectiePhase }
  | { type: 'reflectie/beelden'; step: StepId; at: Moment; pictures: string[]; phase: ReflectiePhase }
  | { type: 'reflectie/woorden'; step: StepId; at: Moment; words: NonNullable<ReflectieTeam['words']> }
  | { type: 'reflectie/zin'; step: StepId; at: Moment; sentence: Owned<string> | null }
  | { type: 'afspraken/klopt-niet'; step: StepId };

export type ReflectieSeatPart = { type: 'afspraken/klopt'; step: StepId };

/** The words of all pictures in a row: what a mark points at. */
export function wordsOf(pictures: readonly string[]): string[] {
  return pictures.flatMap((text) => text.split(/\s+/u).filter((word) => word !== ''));
}
