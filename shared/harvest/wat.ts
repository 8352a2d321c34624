import { findCard, type Content, type Localised } from '../decks/content.ts';
import type { WatPile } from '../decks/piles.ts';
import type { WatField, WatRound, WatTeam } from '../steps/wat/state.ts';
import type { Soil } from './source.ts';

/** What a team wants to achieve, for whom, and with whom (WAT-6); without what was answered at the cards. */
export interface HarvestWat {
  round: Localised;
  lines: WatLine[];
  /** did two settle it (WAT-5)? */
  settled: boolean;
}

export const WAT_LINES = ['sentence', 'effect', 'forWhom', 'parties'] as const;

export interface WatLine {
  field: (typeof WAT_LINES)[number];
  texts: string[];
  /** the cards that were talked over for it, with their deck and the step */
  from: Localised[];
}

const PILE_OF: Record<WatLine['field'], WatPile> = {
  sentence: 'blik',
  effect: 'effect',
  forWhom: 'effect',
  parties: 'partijen',
};

/**
 * In the order of the format; nothing of a step in which no answers were shown. What was settled stands as it was settled there;
 * what was not is the opgave as it reads now, so only the last wat has it (WAT-8).
 */
export function harvestWats(soil: Soil): HarvestWat[] {
  const { slice, content } = soil;
  const talked = content.format.steps.flatMap(({ id, title }) => {
    const here = slice.wat?.[id];
    return here && shown(here).length > 0 ? [{ here, title }] : [];
  });
  return talked.flatMap(({ here, title }, at) => {
    const words = here.settled ?? (at === talked.length - 1 ? slice.opgave : null);
    const lines = linesOf(here, words, title, content);
    return lines.length > 0 ? [{ round: title, lines, settled: here.phase === 'klaar' }] : [];
  });
}

/** Do these words stand with the cards that they were worked out with? Then the opgave does not repeat them. */
export function stands(field: WatField, text: string | null, wats: readonly HarvestWat[]): boolean {
  return wats.some(({ lines }) => lines.some((line) => line.field === field && line.texts[0] === text));
}

/** The rounds whose answers the team saw. */
function shown({ phase, rounds }: WatTeam): WatRound[] {
  return phase === 'stil' ? rounds.slice(0, -1) : rounds;
}

function linesOf(here: WatTeam, words: WatTeam['settled'], round: Localised, content: Content): WatLine[] {
  return WAT_LINES.flatMap((field) => {
    const owned = field === 'parties' ? here.parties.map(({ name }) => name) : [words?.[field] ?? null];
    const texts = owned.flatMap((text) => text?.value ?? []);
    const talked = shown(here).filter(({ pile }) => pile === PILE_OF[field]);
    const cards = talked.flatMap(({ card }) => findCard(content, card) ?? []);
    const deck = cards[0] && content.decks[cards[0].deck]?.name;
    if (texts.length === 0 || !deck) return [];
    return [{ field, texts, from: [...cards.map(({ title }) => title), deck, round] }];
  });
}
